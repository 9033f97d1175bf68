// Which word does a phrase stand for? "Took legal action against" is "sue", "gets under way" is "begin", "without charge" is "free". From the
// project's dictionaries of substitutes, whose wordings of several words are no entries of the lexicon (training/substitutes, models/substitutes.md).
//
//   took swift action     →  nothing, the phrase is "take legal action"
//   made up her mind      →  decide       articles and possessives are passed over, on both sides
//   handing in his notice →  resign       any word may be inflected
//
// Tempting and wrong: a point of its own for every phrase. Most stand under one head only, whose point is theirs. One look-up a token and
// a comparison of words for each phrase that begins with it.
import type { Tag, Token } from '../types.ts';
import json from './phrases.json' with { type: 'json' };

/** A word under a part of speech, as the lexicon has it. */
export interface Head {
  readonly lemmaId: number;
  readonly lemma: string;
  readonly tag: Tag;
}

/** A phrase over the tokens [from, to), and the words that it may stand for. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly heads: readonly Head[];
}

interface Entry {
  readonly words: readonly string[];
  readonly heads: readonly Head[];
}

/** What is asked of a lexicon. */
interface Words {
  idOf(word: string): number;
}

const TAGS: Readonly<Record<string, Tag>> = { v: 'VERB', n: 'NOUN', a: 'ADJ', r: 'ADV' };
/** Passed over inside a phrase. */
const PASSED = new Set("a an the my your his her its our their one's".split(' '));

const shipped = new WeakMap<Words, Map<string, string | readonly Entry[]>>();

/** All phrases of a text that the dictionary knows, those that begin first before the others; they may overlap. */
export function phrasesIn(lexicon: Words, tokens: readonly Token[]): Phrase[] {
  let known = shipped.get(lexicon);
  if (!known) {
    known = byFirstWord(json.phrases);
    shipped.set(lexicon, known);
  }
  const out: Phrase[] = [];
  tokens.forEach((t, from) => {
    if (t.kind !== 'word') return;
    add(out, tokens, from, entriesOf(known, t.norm, lexicon));
    if (t.lemma !== t.norm) add(out, tokens, from, entriesOf(known, t.lemma, lexicon));
  });
  return out;
}

function add(out: Phrase[], tokens: readonly Token[], from: number, entries: readonly Entry[]): void {
  for (const { words, heads } of entries) {
    const to = endOf(tokens, from + 1, words);
    if (to > 0) out.push({ from, to, heads });
  }
}

/** Where the words that follow the first one end, −1 where others stand. */
function endOf(tokens: readonly Token[], from: number, words: readonly string[]): number {
  let at = from;
  for (const word of words) {
    while (PASSED.has(tokens[at]?.norm ?? '')) at++;
    const t = tokens[at];
    if (t?.kind !== 'word' || (t.norm !== word && t.lemma !== word)) return -1;
    at++;
  }
  return at;
}

const NONE: readonly Entry[] = [];

/** A line a first word: the word, a tab, and for each phrase the words that follow, ">" and its heads. */
function byFirstWord(lines: string): Map<string, string | readonly Entry[]> {
  const out = new Map<string, string | readonly Entry[]>();
  for (const line of lines.split('\n')) {
    const end = line.indexOf('\t');
    out.set(line.slice(0, end), line.slice(end + 1));
  }
  return out;
}

/** Taken apart when it is first asked for: most first words never are. */
function entriesOf(known: Map<string, string | readonly Entry[]>, first: string, lexicon: Words): readonly Entry[] {
  const found = known.get(first);
  if (typeof found !== 'string') return found ?? NONE;
  const entries = found.split('|').map((phrase) => {
    const [words, heads] = phrase.split('>') as [string, string];
    return { words: words.split(' '), heads: heads.split(',').map((head) => headOf(head, lexicon)) };
  });
  known.set(first, entries);
  return entries;
}

function headOf(entry: string, lexicon: Words): Head {
  const lemma = entry.slice(0, -2);
  return { lemma, lemmaId: lexicon.idOf(lemma), tag: TAGS[entry.at(-1)!]! };
}
