// The words of a passage as a dictionary has them: what carries meaning, one unit an entry.
//
//   held out the hope     →  “hold out”, hope          a verb with its little word is another verb
//   took a decision       →  “decide”                  a verb that only lends its form says nothing beside its noun
//   recognised            →  recognize                 the lexicon ties the American spelling to its kin
//
// Tempting and wrong: word by word, where "take" and "decide" are strangers and "held" is what is exchanged. Linear.
import type { Lexicon } from '../../lexicon/types.ts';
import type { Token, TokenSpan } from '../../types.ts';

/** Units of a passage that are looked at; longer ones are rewordings, where single words say little. */
const MOST = 4;
const PARTICLES = new Set('out up off down away back over apart through together'.split(' '));
/** Nouns that make one verb with theirs. */
const TIED_NOUNS = new Set(
  'place part care sure way hold note aim account advantage root shape effect issue'.split(' '),
);
/** Verbs that say nothing of their own before a noun of doing. */
const LIGHT = new Set(
  'take make give have do get pay hold win gain receive obtain achieve reach offer provide perform conduct deliver issue launch mount lodge undertake undergo experience'.split(
    ' ',
  ),
);
const LIGHT_PHRASES = new Set(['carry out']);
/** Endings of nouns of doing, and what their verbs have in that place. */
const DOING: readonly (readonly [noun: string, ...verbs: string[]])[] = [
  ['nition', 'nize'],
  ['cision', 'cide'],
  ['ification', 'ify'],
  ['ization', 'ize'],
  ['isation', 'ize'],
  ['ation', '', 'e', 'ate'],
  ['ption', 'be', 'pt', 'ive'],
  ['ution', 've', 'ute'],
  ['sion', 'd', 'de', 't', 'se', 'ss'],
  ['ion', '', 'e'],
  ['ment', ''],
  ['ance', '', 'e', 'y'],
  ['ence', '', 'e'],
  ['al', '', 'e'],
  ['ure', '', 'e'],
  ['sis', 'ze'],
  ['ing', '', 'e'],
  ['th', ''],
];
/** Share of its uses from which on a noun is a verb as well: "promise", "attack". */
export const ALSO_A_VERB = 0.08;
/** Words between a verb and the noun that it lends its form to. */
const REACH = 3;

/** @returns at most four; tokens as they stand, but for entries of several words and spellings */
export function unitsOf(lexicon: Lexicon, tokens: readonly Token[], span: TokenSpan | null): Token[] {
  const out: Token[] = [];
  if (!span) return out;
  for (let i = span.from; i < span.to && out.length < MOST; i++) {
    const t = tokens[i];
    if (t?.kind !== 'word') continue;
    const entry = t.tag === 'VERB' && i + 1 < span.to ? verbEntry(lexicon, t, tokens[i + 1]!) : undefined;
    const end = entry ? i + 2 : i + 1;
    const doing = isLight(t, entry) ? nounOfDoing(lexicon, tokens, end, span.to) : undefined;
    if (doing) out.push(doing.verb);
    else if (entry) out.push(entry);
    else if (!t.stop) out.push(americanised(lexicon, t));
    i = doing ? doing.at : end - 1;
  }
  return out;
}

/** The units of two passages that face each other: a lone noun of doing against a lone verb is its verb ("capture" ← "took"). */
export function facingUnits(
  lexicon: Lexicon,
  reference: readonly Token[],
  candidate: readonly Token[],
  spans: { readonly reference: TokenSpan | null; readonly candidate: TokenSpan | null },
): readonly [Token[], Token[]] {
  const r = unitsOf(lexicon, reference, spans.reference);
  const c = unitsOf(lexicon, candidate, spans.candidate);
  if (r.length !== 1 || c.length !== 1) return [r, c];
  const [a, b] = [r[0]!, c[0]!];
  if (a.tag === 'NOUN' && b.tag === 'VERB') return [[asVerb(lexicon, a)], c];
  return a.tag === 'VERB' && b.tag === 'NOUN' ? [r, [asVerb(lexicon, b)]] : [r, c];
}

/** The token read as another word; in the shape of all tokens, see `valueOver`. */
export function readAs(t: Token, as: Partial<Token>): Token {
  return {
    start: t.start,
    end: as.end ?? t.end,
    text: t.text,
    norm: as.norm ?? t.norm,
    kind: t.kind,
    tag: as.tag ?? t.tag,
    lemma: as.lemma ?? t.lemma,
    word: as.word ?? t.word,
    lemmaId: as.lemmaId ?? t.lemmaId,
    stop: as.stop ?? t.stop,
  };
}

function asVerb(lexicon: Lexicon, noun: Token): Token {
  const id = verbBehind(lexicon, noun);
  return id < 0 ? noun : readAs(noun, { tag: 'VERB', lemma: lexicon.wordOf(id), lemmaId: id, word: id });
}

/**
 * The end of the verb that ends at `to`: past its little word, and past the noun to which it only lends its form.
 * @param free may the word at this place go with it?
 */
export function endOfVerb(
  lexicon: Lexicon,
  tokens: readonly Token[],
  to: number,
  free: (k: number) => boolean,
): number {
  // "win" → "be", where "be rejected" stands.
  if (tokens[to - 1]?.tag === 'AUX' && tokens[to]?.tag === 'VERB' && free(to))
    return endOfVerb(lexicon, tokens, to + 1, free);
  const verb = tokens[to - 1];
  if (verb?.tag !== 'VERB') return to;
  const entry = tokens[to] && free(to) ? verbEntry(lexicon, verb, tokens[to]!) : undefined;
  const end = entry ? to + 1 : to;
  const doing = isLight(verb, entry) ? nounOfDoing(lexicon, tokens, end, tokens.length) : undefined;
  return doing && free(doing.at) ? doing.at + 1 : end;
}

/** Does the word at `at` belong to the verb before it: "held out", "took place"? */
export function isPartOfVerb(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const [verb, next] = [tokens[at - 1], tokens[at]];
  return verb?.tag === 'VERB' && next !== undefined && verbEntry(lexicon, verb, next) !== undefined;
}

function verbEntry(lexicon: Lexicon, verb: Token, next: Token): Token | undefined {
  if (!PARTICLES.has(next.norm) && !TIED_NOUNS.has(next.norm)) return undefined;
  const id = lexicon.idOfPhrase(verb.lemma, next.norm);
  // Its own vector is seldom known; that of the verb is the nearest thing.
  return id < 0 ? undefined : readAs(verb, { lemma: `${verb.lemma} ${next.norm}`, lemmaId: id, stop: false });
}

const isLight = (verb: Token, entry: Token | undefined) =>
  verb.tag === 'VERB' && (entry ? LIGHT_PHRASES.has(entry.lemma) : LIGHT.has(verb.lemma));

/** "a decision", "its first public recognition": the noun that ends the phrase, and the verb behind it. */
function nounOfDoing(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  end: number,
): { readonly at: number; readonly verb: Token } | undefined {
  for (let at = from; at < Math.min(end, from + REACH + 1); at++) {
    const t = tokens[at]!;
    if (t.kind !== 'word' || /^(?:VERB|ADP|CONJ|PROPN)$/.test(t.tag)) return undefined;
    if (t.tag !== 'NOUN' || tokens[at + 1]?.tag === 'NOUN') continue;
    const verb = asVerb(lexicon, t);
    return verb === t ? undefined : { at, verb };
  }
  return undefined;
}

/** recognition → recognize, promise → promise; −1 for none. */
function verbBehind(lexicon: Lexicon, noun: Token): number {
  for (const [ending, ...verbs] of DOING) {
    if (!noun.lemma.endsWith(ending)) continue;
    const stem = noun.lemma.slice(0, -ending.length);
    for (const v of verbs) {
      const id = lexicon.idOf(stem + v);
      if (lexicon.areDerived(id, noun.lemmaId)) return id;
    }
  }
  return lexicon.tagShare(noun.lemmaId, 'VERB') >= ALSO_A_VERB ? noun.lemmaId : -1;
}

function americanised(lexicon: Lexicon, t: Token): Token {
  if (t.tag !== 'VERB' || !t.lemma.endsWith('ise')) return t;
  const lemma = `${t.lemma.slice(0, -3)}ize`;
  const id = lexicon.idOf(lemma);
  return id < 0 ? t : readAs(t, { lemma, lemmaId: id });
}
