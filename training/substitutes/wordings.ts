// The wordings of several words that the lexicon has no entry for, and the words that models/substitutes.json has no point for, as the product
// reads them (src/core/models/wordings.ts).
//   tsx training/substitutes/wordings.ts DICTIONARY.tsv WORDINGS.tsv MODELS_DIR
// DICTIONARY.tsv gives them under "same"; WORDINGS.tsv has head.pos TAB wordings. Nothing is fitted.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotateText } from '../../src/core/annotate/index.ts';
import { loadLexicon } from '../../src/core/lexicon/load.ts';
import { substitutesOf } from '../../src/core/models/substitutes.ts';
import { PASSED, TAG_OF } from '../../src/core/models/wordings.ts';
import type { Tag } from '../../src/core/types.ts';

const [dictionary, own, models] = process.argv.slice(2);
if (!dictionary || !own || !models) throw new Error('usage: wordings.ts DICTIONARY.tsv WORDINGS.tsv MODELS_DIR');
const lexicon = loadLexicon(readFileSync(new URL('../../dist/lexicon.bin', import.meta.url)));
const known = substitutesOf(lexicon);
/** What a head's wording may begin with that says nothing: "to sue", "be exhausted", "a widow". */
const OPENING: Record<string, RegExp> = { v: /^to /, n: /^(?:an?|the) /, a: /^be /, r: /^$/ };
const MOST_WORDS = 5;

/** The words that are compared; null for what cannot be found in a text or would be found by chance. */
function wordsOf(wording: string, pos: string): string[] | null {
  // The tokens of "one's" are two, of any other possessive one.
  const text = wording
    .replace(/\bone['’]s\b/g, 'his')
    .replace(OPENING[pos]!, '')
    .replace(/ (?:someone|somebody|something|sb|sth)$/, '');
  const tokens = annotateText(text, lexicon).tokens.filter((t) => t.kind !== 'punctuation');
  const words = tokens.map((t) => t.norm);
  const compared = words.filter((w, k) => k === 0 || !PASSED.has(w));
  if (compared.length === 0 || compared.length > MOST_WORDS || words.join(' ') !== text) return null;
  if (compared.some((w) => /^(?:someone|somebody|something|someone['’]s)$|[|>,\t]/.test(w))) return null;
  return tokens.every((t) => t.stop) || hasPoint(compared, TAG_OF[pos]!) ? null : compared;
}

/** Known as an entry of the lexicon, with a point of its own. */
function hasPoint(words: readonly string[], tag: Tag): boolean {
  const [first, second, third] = words;
  if (words.length > 3) return false;
  const id = second ? lexicon.idOfPhrase(first!, second, third) : lexicon.lemmaOf(lexicon.idOf(first!), tag);
  return id >= 0 && known.pointOf({ lemmaId: id, tag }) !== null;
}

const headsOf = new Map<string, Set<string>>();
function add(entry: string, wordings: string): void {
  const [head, pos] = entry.split('.') as [string, string];
  const id = lexicon.idOf(head);
  if (!TAG_OF[pos] || id < 0 || !known.pointOf({ lemmaId: id, tag: TAG_OF[pos] })) return;
  for (const wording of wordings.split(', ').filter(Boolean)) {
    const words = wordsOf(wording, pos);
    if (!words) continue;
    const key = words.join(' ');
    const heads = headsOf.get(key) ?? new Set<string>();
    headsOf.set(key, heads.add(entry));
  }
}
const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean);
for (const line of linesOf(dictionary)) add(line.split('\t')[0]!, line.split('\t')[1]!);
for (const line of linesOf(own)) add(line.split('\t')[0]!, line.split('\t')[1]!);

/** A file for each sort of head, so that none is large. */
for (const [name, letters] of [
  ['wordings-verbs', 'v'],
  ['wordings-nouns', 'n'],
  ['wordings-modifiers', 'ar'],
] as const) {
  const byFirst = new Map<string, string[]>();
  for (const key of [...headsOf.keys()].sort()) {
    const heads = [...headsOf.get(key)!].filter((head) => letters.includes(head.at(-1)!)).sort();
    if (heads.length === 0) continue;
    const [first, ...rest] = key.split(' ') as [string, ...string[]];
    byFirst.set(first, [...(byFirst.get(first) ?? []), `${rest.join(' ')}>${heads.join(',')}`]);
  }
  const wordings = [...byFirst].map(([first, entries]) => `${first}\t${entries.join('|')}`).join('\n');
  writeFileSync(join(models, `${name}.json`), `${JSON.stringify({ wordings })}\n`);
  console.log(
    `${name}: ${[...byFirst.values()].flat().length} of ${byFirst.size} first words, ${wordings.length} bytes`,
  );
}
