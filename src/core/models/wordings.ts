// Which word does a wording stand for? "Took legal action against" is "sue", "gets under way" is "begin", "gusty" is "windy". From the
// project's dictionaries of substitutes: wordings of several words, which are no entries of the lexicon, and words too rare for a point of
// their own (training/substitutes, models/substitutes.md).
//
//   took swift action     →  nothing, the wording is "take legal action"
//   made up her mind      →  decide       articles and possessives are passed over, on both sides
//   handing in his notice →  resign       any word may be inflected
//
// Tempting and wrong: a point of its own for each. Most stand under one head only, whose point is theirs. One look-up a token and
// a comparison of words for each wording that begins with it.
import type { Tag, Token } from '../types.ts';
import modifiers from './wordings-modifiers.json' with { type: 'json' };
import nouns from './wordings-nouns.json' with { type: 'json' };
import verbs from './wordings-verbs.json' with { type: 'json' };

/** A word under a part of speech, as the lexicon has it. */
export interface Head {
  readonly lemmaId: number;
  readonly lemma: string;
  readonly tag: Tag;
}

/** A wording over the tokens [from, to), and the words that it may stand for. */
export interface Wording {
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
/** Passed over inside a wording. */
const PASSED = new Set('a an the my your his her its our their'.split(' '));

const shipped = new WeakMap<Words, Map<string, string | readonly Entry[]>>();

/** All wordings of a text that the dictionary knows, those that begin first before the others; they may overlap. */
export function wordingsIn(lexicon: Words, tokens: readonly Token[]): Wording[] {
  let known = shipped.get(lexicon);
  if (!known) {
    known = byFirstWord(verbs.wordings, nouns.wordings, modifiers.wordings);
    shipped.set(lexicon, known);
  }
  const out: Wording[] = [];
  tokens.forEach((t, from) => {
    if (t.kind !== 'word') return;
    const here: Wording[] = [];
    add(here, tokens, from, entriesOf(known, t.norm, lexicon));
    if (t.lemma !== t.norm) add(here, tokens, from, entriesOf(known, t.lemma, lexicon));
    // Who made up her mind made nothing up.
    const end = Math.max(...here.map((w) => w.to));
    for (const w of here) if (w.to === end) out.push(w);
  });
  return out;
}

function add(out: Wording[], tokens: readonly Token[], from: number, entries: readonly Entry[]): void {
  for (const { words, heads } of entries) {
    if (words.length === 0) {
      // "Hacked" is not always "mutilated": a single word is what its tag says.
      const same = heads.filter((head) => head.tag === tokens[from]!.tag);
      if (same.length > 0) out.push({ from, to: from + 1, heads: same });
      continue;
    }
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
const NO_WORDS: readonly string[] = [];

/** A line a first word: the word, a tab, and for each wording the words that follow, if any, ">" and its heads; "|" between them. */
function byFirstWord(...files: readonly string[]): Map<string, string | readonly Entry[]> {
  const out = new Map<string, string>();
  for (const lines of files)
    for (const line of lines.split('\n')) {
      const end = line.indexOf('\t');
      const first = line.slice(0, end);
      const before = out.get(first);
      out.set(first, before === undefined ? line.slice(end + 1) : `${before}|${line.slice(end + 1)}`);
    }
  return out;
}

/** Taken apart when it is first asked for: most first words never are. */
function entriesOf(known: Map<string, string | readonly Entry[]>, first: string, lexicon: Words): readonly Entry[] {
  const found = known.get(first);
  if (typeof found !== 'string') return found ?? NONE;
  const entries = found.split('|').map((wording) => {
    const [words, heads] = wording.split('>') as [string, string];
    return {
      words: words === '' ? NO_WORDS : words.split(' '),
      heads: heads.split(',').map((head) => headOf(head, lexicon)),
    };
  });
  known.set(first, entries);
  return entries;
}

function headOf(entry: string, lexicon: Words): Head {
  const lemma = entry.slice(0, -2);
  return { lemma, lemmaId: lexicon.idOf(lemma), tag: TAGS[entry.at(-1)!]! };
}
