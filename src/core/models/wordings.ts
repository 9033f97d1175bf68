// Which word does a wording stand for? "Took legal action against" is "sue", "gets under way" is "begin", "gusty" is "windy". From the
// project's dictionaries of substitutes: wordings of several words, which are no entries of the lexicon, and words too rare for a point of
// their own (training/substitutes, models/substitutes.md).
//
//   took swift action     →  nothing, the wording is "take legal action"
//   made up her mind      →  decide       articles and possessives are passed over, on both sides
//   handing in his notice →  resign       any word may be inflected
//
// Tempting and wrong: a point of its own for each. Most stand under one head only, whose point is theirs. A look-up a token,
// and one more where a wording begins with it.
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
  /** The words that follow the first two. */
  readonly words: readonly string[];
  readonly heads: readonly Head[];
}

/** What begins with one word: what it stands for alone, and the wordings of several words by their second one. */
interface Begun {
  readonly alone: readonly Head[];
  readonly bySecond: ReadonlyMap<string, readonly Entry[]>;
}

/** What is asked of a lexicon. */
interface Words {
  idOf(word: string): number;
}

const TAGS: Readonly<Record<string, Tag>> = { v: 'VERB', n: 'NOUN', a: 'ADJ', r: 'ADV' };
/** Passed over inside a wording. */
const PASSED = new Set('a an the my your his her its our their'.split(' '));

const shipped = new WeakMap<Words, Map<string, string | Begun>>();

/** All wordings of a text that the dictionary knows, those that begin first before the others; of those that begin together the longest. */
export function wordingsIn(lexicon: Words, tokens: readonly Token[]): Wording[] {
  let known = shipped.get(lexicon);
  if (!known) {
    known = byFirstWord(verbs.wordings, nouns.wordings, modifiers.wordings);
    shipped.set(lexicon, known);
  }
  const out: Wording[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const t = tokens[from]!;
    if (t.kind !== 'word') continue;
    const start = out.length;
    add(out, tokens, from, begunWith(known, t.norm, lexicon));
    if (t.lemma !== t.norm) add(out, tokens, from, begunWith(known, t.lemma, lexicon));
    // Who made up her mind made nothing up.
    if (out.length - start > 1) keepLongest(out, start);
  }
  return out;
}

function add(out: Wording[], tokens: readonly Token[], from: number, begun: Begun | undefined): void {
  if (!begun) return;
  // "Hacked" is not always "mutilated": a single word is what its tag says.
  const alone = begun.alone.length === 0 ? begun.alone : begun.alone.filter((h) => h.tag === tokens[from]!.tag);
  if (alone.length > 0) out.push({ from, to: from + 1, heads: alone });
  const second = pass(tokens, from + 1);
  const t = tokens[second];
  if (t?.kind !== 'word' || begun.bySecond.size === 0) return;
  addAll(out, tokens, from, second + 1, begun.bySecond.get(t.norm));
  if (t.lemma !== t.norm) addAll(out, tokens, from, second + 1, begun.bySecond.get(t.lemma));
}

function addAll(
  out: Wording[],
  tokens: readonly Token[],
  from: number,
  rest: number,
  entries: readonly Entry[] | undefined,
): void {
  for (const { words, heads } of entries ?? NONE) {
    const to = endOf(tokens, rest, words);
    if (to > 0) out.push({ from, to, heads });
  }
}

function keepLongest(out: Wording[], start: number): void {
  let end = 0;
  for (let k = start; k < out.length; k++) end = Math.max(end, out[k]!.to);
  let kept = start;
  for (let k = start; k < out.length; k++) if (out[k]!.to === end) out[kept++] = out[k]!;
  out.length = kept;
}

/** Where the given words end, −1 where others stand. */
function endOf(tokens: readonly Token[], from: number, words: readonly string[]): number {
  let at = from;
  for (const word of words) {
    at = pass(tokens, at);
    const t = tokens[at];
    if (t?.kind !== 'word' || (t.norm !== word && t.lemma !== word)) return -1;
    at++;
  }
  return at;
}

/** Past articles and possessives. */
function pass(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && PASSED.has(tokens[at]!.norm)) at++;
  return at;
}

const NONE: readonly Entry[] = [];

/** A line a first word: the word, a tab, and for each wording the words that follow, if any, ">" and its heads; "|" between them. */
function byFirstWord(...files: readonly string[]): Map<string, string | Begun> {
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
function begunWith(known: Map<string, string | Begun>, first: string, lexicon: Words): Begun | undefined {
  const found = known.get(first);
  if (typeof found !== 'string') return found;
  const alone: Head[] = [];
  const bySecond = new Map<string, Entry[]>();
  for (const wording of found.split('|')) {
    const [words, entries] = wording.split('>') as [string, string];
    const heads = entries.split(',').map((head) => headOf(head, lexicon));
    if (words === '') {
      alone.push(...heads);
      continue;
    }
    const [second, ...rest] = words.split(' ') as [string, ...string[]];
    const same = bySecond.get(second);
    if (same) same.push({ words: rest, heads });
    else bySecond.set(second, [{ words: rest, heads }]);
  }
  const begun = { alone, bySecond };
  known.set(first, begun);
  return begun;
}

function headOf(entry: string, lexicon: Words): Head {
  const lemma = entry.slice(0, -2);
  return { lemma, lemmaId: lexicon.idOf(lemma), tag: TAGS[entry.at(-1)!]! };
}
