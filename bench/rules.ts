// How often does each rule of drift speak, on pairs whose meaning stayed and on pairs where it moved? A rule that speaks on none but
// the pairs that it was written for says what a person might have said of one sentence, and is read, tested and asked for ever after.
//
//   npx tsx bench/rules.ts [--data DIR]
//
// Prints for each detector, and for each source of restatements that answers a claim, the number of pairs "fair/changed/unlabelled": of rows
// that rules were mended on, of the other rows of corpus/drift, of the data at DIR, and of the sentences of all articles of the corpus with
// their references as labelled. Notes count for nothing. A minute and a half.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotateText } from '../src/core/annotate/index.ts';
import { diff } from '../src/core/diff/index.ts';
import { DETECTORS } from '../src/core/drift/index.ts';
import { driftInput } from '../src/core/drift/input.ts';
import { isRestated, mayAnswer, SOURCES } from '../src/core/drift/judge/restated.ts';
import type { Candidate } from '../src/core/drift/types.ts';
import { loadLexicon } from '../src/core/lexicon/load.ts';
import { score } from '../src/core/score/index.ts';
import { readLexiconFile } from '../src/node/lexicon-file.ts';
import { readFamilies } from './accuracy/family.ts';
import { sourceNames } from './source-names.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
const lexicon = loadLexicon(readLexiconFile());

const GROUPS = ['mended on', 'corpus', 'data', 'articles'] as const;
interface Row {
  readonly reference: string;
  readonly candidate: string;
  /** Undefined: nobody says. */
  readonly drift?: number;
}

function* rows(): Generator<[group: number, row: Row]> {
  const read = (path: string) => {
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
    return lines.map((line) => JSON.parse(line) as Row);
  };
  const mended = ['decoys', 'changes', 'contrasts', 'edits', 'everyday'];
  for (const file of readdirSync('corpus/drift'))
    for (const row of read(join('corpus/drift', file)))
      yield [mended.includes(file.replace('.jsonl', '')) ? 0 : 1, row];
  for (const row of read(join(values.data, 'summedits-dev.jsonl'))) yield [2, row];
  for (const file of ['etpc-dev', 'mrpc-dev', 'stsb-dev', 'stsb-train'])
    for (const { reference, candidate } of read(join(values.data, `${file}.jsonl`)))
      yield [2, { reference, candidate }];
  const folders = [
    'families',
    'paraphrases',
    'copy-edits',
    'sub-edits',
    'retold',
    'edits',
    'held-out',
    'paraphrases-unseen',
  ];
  for (const family of folders.flatMap((folder) => readFamilies(join('corpus', folder)))) {
    const text = new Map(family.reference.sentences.map((s) => [s.id, s.text]));
    for (const [version, { sentences }] of Object.entries(family.variants))
      for (const s of sentences) {
        if (s.ref.length === 0 || version === 'verbatim') continue;
        const pair = { reference: s.ref.map((id) => text.get(id)).join(' '), candidate: s.text };
        yield [3, version === 'independent' ? pair : { ...pair, drift: Math.min(1, s.drift.length) }];
      }
  }
}

/** Name → for each group pairs that stayed, moved, and are not labelled. */
const spoke = new Map<string, number[][]>();
function count(rule: string, group: number, { drift }: Row): void {
  const counts = spoke.get(rule) ?? GROUPS.map(() => [0, 0, 0]);
  counts[group]![drift ?? 2]!++;
  spoke.set(rule, counts);
}

const sources = sourceNames();

for (const [group, row] of rows()) {
  const text = { reference: annotateText(row.reference, lexicon), candidate: annotateText(row.candidate, lexicon) };
  const edits = diff(text, lexicon);
  const input = driftInput({ text, diff: edits, score: score(text, edits, lexicon) }, lexicon, null);
  if (input.pack) continue;
  const claims: Candidate[] = [];
  for (const find of DETECTORS) {
    const found = find(input).filter((x) => x.severity !== 'info');
    if (found.length > 0) count(find.name, group, row);
    claims.push(...found);
  }
  const kinds = new Set(claims.map((x) => x.kind));
  const open = claims.filter((x) => !isRestated(input, x, []));
  SOURCES.forEach((source, k) => {
    if (!mayAnswer(source, kinds)) return;
    const [find, touched, inside] = source;
    const known = find(input).map((pair) => ({ ...pair, touched, inside }));
    if (open.some((x) => isRestated(input, x, known))) count(`answers: ${sources[k]}`, group, row);
  });
}

const names = [...DETECTORS.map((find) => find.name), ...sources.map((source) => `answers: ${source}`)];
const line = (name: string, cells: readonly string[]) => name.padEnd(60) + cells.map((x) => x.padStart(16)).join('');
console.log(line('pairs: fair/changed/unlabelled', GROUPS));
for (const name of names)
  console.log(
    line(
      name,
      (spoke.get(name) ?? GROUPS.map(() => [0, 0, 0])).map((x) => x.join('/')),
    ),
  );
