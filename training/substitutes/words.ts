// The project's two dictionaries as the model sees them: pairs of lexicon ids with what the dictionary of substitutes and the one by sense
// say of them, and the lexicon's vectors of all words that occur.
//   tsx training/substitutes/words.ts DICTIONARY.tsv SYNSETS.tsv WORK
// A line: head.pos TAB same TAB near TAB other; of the other file: same TAB other. What the lexicon has no entry for ("give up one's post")
// teaches nothing here.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLexicon } from '../../src/core/lexicon/load.ts';
import { TAG_OF } from '../../src/core/models/wordings.ts';
import type { Tag } from '../../src/core/types.ts';
import { posOfSense } from '../lib/sense-pos.ts';

const [dictionary, synsets, work] = process.argv.slice(2);
if (!dictionary || !synsets || !work) throw new Error('usage: words.ts DICTIONARY.tsv SYNSETS.tsv WORK');
const lexicon = loadLexicon(readFileSync(new URL('../../dist/lexicon.bin', import.meta.url)));

/** The entry of an item under the head's part of speech: "be sacked" is that of "sack". */
function idOf(item: string, tag: Tag): number {
  const words = item.replace(/^(?:be|to|an?|the) /, '').split(' ');
  if (words.length > 3) return -1;
  if (words.length > 1) return lexicon.idOfPhrase(words[0]!, words[1]!, words[2]);
  const id = lexicon.idOf(words[0]!);
  return id < 0 ? id : lexicon.lemmaOf(id, tag);
}

const [OTHER, NEAR, SAME] = [0, 1, 2];

/** A salmon is a fish, whatever else stands in its place: the dictionary has such words under each of its fields. */
function isKind(head: number, item: number, tag: Tag): boolean {
  return tag === 'NOUN' && lexicon.hypernymSteps(head, item, tag) > 0;
}

/** An entry is a word under one part of speech: to clear somebody is not a clear day. */
const entries = new Map<string, number>();
const ids: number[] = [];
function entryOf(id: number, pos: string): number {
  const key = `${lexicon.wordOf(id)}.${pos}`;
  let at = entries.get(key);
  if (at === undefined) {
    at = ids.push(id) - 1;
    entries.set(key, at);
  }
  return at;
}

const pairs: [head: number, item: number, level: number][] = [];
let unknown = 0;
let heads = 0;
for (const line of readFileSync(dictionary, 'utf8').split('\n').filter(Boolean)) {
  const [entry, ...fields] = line.split('\t');
  const [head, pos] = entry!.split('.');
  const tag = TAG_OF[pos!];
  if (!tag || fields.length !== 3)
    throw new Error(`${dictionary}: four fields and a part of speech are needed: ${line}`);
  const a = idOf(head!, tag);
  if (a < 0) continue;
  heads++;
  fields.forEach((field, k) => {
    for (const item of field.split(', ').filter(Boolean)) {
      const b = idOf(item, tag);
      if (b < 0) unknown++;
      else if (b !== a) pairs.push([entryOf(a, pos!), entryOf(b, pos!), isKind(a, b, tag) ? NEAR : SAME - k]);
    }
  });
}

/** A word that is hardly ever this part of speech is none of the sense. */
const RARELY = 0.03;
function entriesOf(wordings: readonly string[], pos: string): number[] {
  const tag = TAG_OF[pos]!;
  const ids = wordings
    .filter((w) => w.includes(' ') || lexicon.tagShare(lexicon.idOf(w), tag) >= RARELY)
    .map((w) => idOf(w, tag));
  return [...new Set(ids.filter((id) => id >= 0).map((id) => entryOf(id, pos)))];
}

/** Entry, entry, what the sense says of them, and the number of its line. */
const bySense: [number, number, number, number][] = [];
readFileSync(synsets, 'utf8')
  .split('\n')
  .filter(Boolean)
  .forEach((line, at) => {
    const [same, other] = line.split('\t').map((wordings) => wordings.split(', ').filter(Boolean)) as [
      string[],
      string[],
    ];
    const pos = posOfSense(same, lexicon)?.pos;
    if (!pos) return;
    const a = entriesOf(same, pos);
    const apart = entriesOf(other, pos).filter((x) => !a.includes(x));
    a.forEach((x, i) => {
      for (const y of a.slice(i + 1)) bySense.push([x, y, SAME, at]);
      for (const y of apart) bySense.push([x, y, isKind(ids[x]!, ids[y]!, TAG_OF[pos]!) ? NEAR : OTHER, at]);
    });
  });

const width = lexicon.dimensions;
const vectors = new Float32Array(ids.length * width);
ids.forEach((id, k) => {
  lexicon.addVector(id, 1, vectors.subarray(k * width, (k + 1) * width));
});
writeFileSync(join(work, 'vectors.f32'), vectors);
writeFileSync(join(work, 'ids.json'), JSON.stringify(ids));
writeFileSync(join(work, 'words.json'), JSON.stringify([...entries.keys()]));
writeFileSync(join(work, 'pairs.json'), JSON.stringify(pairs));
writeFileSync(join(work, 'by-sense.json'), JSON.stringify(bySense));
console.log(
  `${heads} heads, ${pairs.length} pairs, ${bySense.length} by sense, ${ids.length} entries; ${unknown} items that the lexicon lacks`,
);
