// The wordings of several words that the lexicon has no entry for, as the product reads them (src/core/models/phrases.ts).
//   tsx training/substitutes/phrases.ts DICTIONARY.tsv PHRASES.tsv OUT.json
// DICTIONARY.tsv gives the wordings under "same"; PHRASES.tsv has head.pos TAB wordings. Nothing is fitted.
import { readFileSync, writeFileSync } from 'node:fs';
import { annotateText } from '../../src/core/annotate/index.ts';
import { loadLexicon } from '../../src/core/lexicon/load.ts';
import { substitutesOf } from '../../src/core/models/substitutes.ts';
import type { Tag } from '../../src/core/types.ts';

const [dictionary, phrases, out] = process.argv.slice(2);
if (!dictionary || !phrases || !out) throw new Error('usage: phrases.ts DICTIONARY.tsv PHRASES.tsv OUT.json');
const lexicon = loadLexicon(readFileSync(new URL('../../dist/lexicon.bin', import.meta.url)));
const known = substitutesOf(lexicon);
const TAGS: Record<string, Tag> = { v: 'VERB', n: 'NOUN', a: 'ADJ', r: 'ADV' };
/** What a head's wording may begin with that says nothing: "to sue", "be exhausted", "a widow". */
const OPENING: Record<string, RegExp> = { v: /^to /, n: /^(?:an?|the) /, a: /^be /, r: /^$/ };
const MOST_WORDS = 5;

/** The words that are compared; null for what cannot be found in a text or would be found by chance. */
function wordsOf(wording: string, pos: string): string[] | null {
  const text = wording.replace(OPENING[pos]!, '').replace(/ (?:someone|somebody|something|sb|sth)$/, '');
  const tokens = annotateText(text, lexicon).tokens.filter((t) => t.kind !== 'punctuation');
  const words = tokens.map((t) => t.norm);
  const compared = words.filter((w, k) => k === 0 || !/^(?:an?|the|my|your|his|her|its|our|their|one['’]s)$/.test(w));
  if (compared.length < 2 || compared.length > MOST_WORDS || words.join(' ') !== text) return null;
  if (compared.some((w) => /^(?:someone|somebody|something|someone['’]s)$|[|>,\t]/.test(w))) return null;
  return tokens.every((t) => t.stop) || hasPoint(compared, TAGS[pos]!) ? null : compared;
}

/** Known as an entry of the lexicon, with a point of its own. */
function hasPoint(words: readonly string[], tag: Tag): boolean {
  const id = words.length > 3 ? -1 : lexicon.idOfPhrase(words[0]!, words[1]!, words[2]);
  return id >= 0 && known.pointOf({ lemmaId: id, tag }) !== null;
}

const headsOf = new Map<string, Set<string>>();
function add(entry: string, wordings: string): void {
  const [head, pos] = entry.split('.') as [string, string];
  const id = lexicon.idOf(head);
  if (!TAGS[pos] || id < 0 || !known.pointOf({ lemmaId: id, tag: TAGS[pos] })) return;
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
for (const line of linesOf(phrases)) add(line.split('\t')[0]!, line.split('\t')[1]!);

const byFirst = new Map<string, string[]>();
for (const key of [...headsOf.keys()].sort()) {
  const [first, ...rest] = key.split(' ') as [string, ...string[]];
  const entry = `${rest.join(' ')}>${[...headsOf.get(key)!].sort().join(',')}`;
  byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
}
const text = [...byFirst].map(([first, entries]) => `${first}\t${entries.join('|')}`).join('\n');
writeFileSync(out, `${JSON.stringify({ phrases: text })}\n`);
console.log(`${headsOf.size} phrases of ${byFirst.size} first words, ${JSON.stringify(text).length} bytes`);
