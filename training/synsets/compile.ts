// The project's dictionary by sense (synsets.tsv) as the product reads it (src/core/models/synsets.ts).
//   tsx training/synsets/compile.ts SYNSETS.tsv MODELS_DIR
// A line is a sense: wordings that say one thing, TAB, wordings that stand in the same place and say another. Nothing is fitted.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotateText } from '../../src/core/annotate/index.ts';
import { loadLexicon } from '../../src/core/lexicon/load.ts';
import { ALPHABET } from '../../src/core/models/base64.ts';
import {
  ANY_POS,
  bitOf,
  countBytes,
  entryDigits,
  hashOfWording,
  isPassed,
  MOST_SETS,
  MOST_WORDS,
} from '../../src/core/models/synsets.ts';
import { PASSED } from '../../src/core/models/wordings.ts';
import type { Token } from '../../src/core/types.ts';
import { posOfSense } from '../lib/sense-pos.ts';

const [dictionary, models] = process.argv.slice(2) as [string, string];
if (!dictionary || !models) throw new Error('usage: compile.ts SYNSETS.tsv MODELS_DIR');
const lexicon = loadLexicon(readFileSync(new URL('../../dist/lexicon.bin', import.meta.url)));
/** What a wording may begin with that says nothing: "a bitter pill to swallow". */
const OPENING = /^(?:an?|the) (?=.)/;
/** So that none is large. */
const FILES = 8;
const base64 = (bytes: readonly number[]) => Buffer.from(bytes).toString('base64');

/** The forms in which a wording may be met, as written and in base forms; none for what is too long. */
function formsOf(wording: string): string[][] {
  const tokens = annotateText(wording.replace(OPENING, ''), lexicon).tokens.filter((t) => t.kind !== 'punctuation');
  const words: Token[] = [];
  for (const t of tokens) if (words.length === 0 || !isPassed(t.norm, words.at(-1)!.norm)) words.push(t);
  if (words.length === 0 || words.length > MOST_WORDS || PASSED.has(words[0]!.norm)) return [];
  const forms = [words.map((t) => t.norm), words.map((t) => t.lemma)];
  return forms[0]!.join() === forms[1]!.join() ? [forms[0]!] : forms;
}

const lines = readFileSync(dictionary, 'utf8').split('\n').filter(Boolean);
if (lines.length > MOST_SETS) throw new Error(`${lines.length} sets; an entry has room for ${MOST_SETS}`);
/** By the first 16 bits of the hash. */
const buckets = Array.from({ length: 0x10000 }, (): string[] => []);
const begun = new Uint8Array(1 << 15);
/** By how much a set's part of speech must be likelier than the next one, for a word of another to be none of it: log odds. */
const PLAIN = 1.5;
let parts = '';
lines.forEach((line, set) => {
  const sense = posOfSense(line.split('\t')[0]!.split(', '), lexicon);
  parts += sense && sense.margin >= PLAIN ? sense.pos : ANY_POS;
  line.split('\t').forEach((wordings, side) => {
    const forms = wordings.split(', ').filter(Boolean).flatMap(formsOf);
    for (const form of forms)
      for (let k = 1; k < form.length; k++) {
        const bit = bitOf(hashOfWording(form.slice(0, k)));
        begun[bit >>> 3]! |= 1 << (bit & 7);
      }
    for (const hash of new Set(forms.map(hashOfWording)))
      buckets[hash >>> 16]!.push(
        entryDigits(hash, 2 * set + side)
          .map((digit) => ALPHABET[digit])
          .join(''),
      );
  });
});
const size = Math.ceil(buckets.length / FILES);
for (let k = 0; k < FILES; k++) {
  const part = buckets.slice(k * size, (k + 1) * size);
  write(`synsets-${k + 1}.json`, {
    counts: base64(part.flatMap(({ length }) => countBytes(length))),
    entries: part.flat().join(''),
  });
}
write('synsets-prefixes.json', { begun: base64([...begun]), parts });
console.log(`${lines.length} sets, ${buckets.flat().length} entries`);

function write(name: string, json: Readonly<Record<string, string>>): void {
  const text = `${JSON.stringify(json)}\n`;
  writeFileSync(join(models, name), text);
  console.log(`${name}: ${text.length} bytes`);
}
