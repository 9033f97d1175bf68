// What does a sentence claim that its reader would act on? Asked of sentences that were put into a copy.
//
//   He has been convicted before.         accusation: harm or disgrace that the reference does not tell
//   David Senn pleaded guilty.            … or does not tell of him
//   That was false. Nobody was told.      denial: of what stands before it, or of everything
//   Ruth Ames gave them 27 parcels.       a figure, or a name, that the reference does not have
//   David Senn should be in prison.       judgement on somebody whom the reference names
//   David Senn owns the pier.             a deed of such a person
//   The sea was calm.                     nothing of that
//
// Tempting and wrong: a list of grave words alone. "Fire crews rescued 27 people" brings no fire but a figure, "Nobody was told" not
// one word of weight. Linear in the tokens; deeds and denials look once through the reference.
import type { AnnotatedDocument, AnnotatedSentence, Comparison, Name, Tag, Token, Value } from '../../types.ts';
import { amountsOf } from '../figures/amounts.ts';
import { isContent, isKnown, vocabularyOf, wordsOf } from '../pair/vocabulary.ts';
import { quoted } from '../pair/wording.ts';
import { locate } from '../quotations/places.ts';
import { lacks } from '../words/reach.ts';

/** Words of a quotation that are somebody's, and no turn of phrase. */
const QUOTED_WORDS = 4;
/** Sentences around whose words a denial may be about, and how many of their words it takes up. */
const NEIGHBOURS = 2;
const TAKEN_UP = 2;

/** What befalls people and firms that others will act on, or judge them by. */
const HARM = new Set(
  'accuse allege arrest assault attack bankrupt bankruptcy ban banned blackmail boycott bribe bribery cancel cheat collapse contaminate convict conviction corrupt corruption cover-up crash crime criminal dead death defraud detain die dismiss embezzle evacuate evict explode expel extort falsify fatal forge fraud fraudulent guilty harass hack imprison indict injure injury insolvency insolvent investigate investigation jail kill lawsuit lay-off leak liar lied manslaughter mislead molest murder negligent negligence overdose perjury poison prison prosecute rape resign rob scandal sentence smuggle steal stolen sue suicide suspect suspend terrorist theft threaten toxic unsafe victim violate warn wound'.split(
    ' ',
  ),
);
/** The same of words that mean it in one part of speech: "fined" and "a fine", not "fine weather"; "a recall", not "he recalled". */
const HARM_AS: ReadonlyMap<string, readonly Tag[]> = new Map([
  ['charge', ['VERB']],
  ['fine', ['VERB', 'NOUN']],
  ['fire', ['VERB', 'NOUN']],
  ['lie', ['NOUN']],
  ['recall', ['NOUN']],
  ['sack', ['VERB']],
  ['shoot', ['VERB']],
]);
/** Before another noun these say what it is for: "fire crews", "crime figures", "crash barrier". */
const ATTRIBUTES = new Set('fire crime crash'.split(' '));
const FIGURES: ReadonlySet<Value['kind']> = new Set(['number', 'percent', 'money', 'measure']);
/** Denies by its meaning. */
const DENYING = /^(?:deny|denied|denies|false|untrue)$/;
/** Of nothing and nobody at all. */
const NONE_AT_ALL = /^(?:nobody|nothing|none|no-one)$/;
const POINTS_BACK = /^(?:that|this|it|these|those|they|all|both)$/;
const UNTRUE = /^(?:false|untrue|wrong|incorrect|lie|lies|fabrication|fabrications|invention|nonsense|baseless)$/;
/** Words that may stand between "That was" and "false". */
const BETWEEN = /^(?:a|an|all|also|not|n't|simply|just|plainly|entirely|completely|of|course|later|in|fact)$/;
/** "should", "must", "deserves to": how things ought to be, not how they are. */
const OUGHT = /^(?:should|must|ought|deserves?)$/;
/** "must have been": a guess. */
const GUESS = /^(?:have|be)$/;

/**
 * What of the sentence a reader would act on, told of the reference; null for nothing.
 * @param alone no sentence of the reference is it in other words
 */
export function claimOf(comparison: Comparison, s: AnnotatedSentence, alone: boolean): string | null {
  const { candidate, reference } = comparison;
  const known = vocabularyOf(reference);
  const written = (from: number, to: number) => quoted(s, { from, to });
  const whom = namedIn(s, reference);
  const harm = s.tokens.findIndex(
    (t, k) => isHarm(s.tokens, k) && !(HARM.has(t.lemma) ? isKnown(t, known) : known.has(t.norm)),
  );
  if (alone && whom && isSubject(s, whom) && ought(s, whom))
    return `it passes a judgement on ${written(whom.from, whom.to)} that the reference does not make`;
  if (callsUntrue(s)) return 'it calls untrue what stands before it, which the reference does not';
  if (harm >= 0) return `the reference says nothing of ${written(harm, harm + 1)}`;
  if (isInvented(comparison, s)) return 'nobody says these words in the reference';
  const name = s.names.find(
    ({ kind, from, to }) =>
      (kind === 'person' || (kind === 'organisation' && to - from > Number(from === 0))) &&
      s.tokens.slice(from, to).every((t) => t.stop || !isKnown(t, known)),
  );
  if (name) return `the reference does not mention ${written(name.from, name.to)}`;
  const values = amountsOf(reference);
  const figure = s.values.find(
    (v) => FIGURES.has(v.kind) && v.hi !== 1 && !values.some((w) => w.lo === v.lo && w.hi === v.hi),
  );
  if (figure)
    return `the reference does not give ${written(figure.from, figure.to + Number(s.tokens[figure.to]?.tag === 'NOUN'))}`;
  if (deniesNeighbours(candidate, s) || (alone && deniesAll(s) && !deniesToo(reference, s)))
    return 'the reference does not deny this';
  return alone && whom ? deedOf(reference, s, whom, written(whom.from, whom.to)) : null;
}

/** The first person or organisation of the sentence that the reference names; what it is, the reference may tell. */
function namedIn({ names, tokens }: AnnotatedSentence, reference: AnnotatedDocument): Name | null {
  for (const name of names) {
    const last = tokens[name.to - 1]!.norm;
    const of = (kind: Name['kind']) =>
      reference.sentences.some((r) => r.names.some((n) => n.kind === kind && r.tokens[n.to - 1]!.norm === last));
    if (of('person')) return { ...name, kind: 'person' };
    if (of('organisation')) return { ...name, kind: 'organisation' };
  }
  return null;
}

/** Does the name stand before the first verb? */
const isSubject = ({ tokens }: AnnotatedSentence, { from, to }: Name): boolean =>
  !tokens.slice(0, from).some((t) => t.tag === 'VERB' || t.tag === 'AUX') && to < tokens.length;

/** "Senn should be in prison": the very next verb; "Senn said that they must wait" is somebody's words. */
function ought({ tokens }: AnnotatedSentence, { to }: Name): boolean {
  const verb = tokens.findIndex((t, k) => k >= to && (t.tag === 'VERB' || t.tag === 'AUX'));
  if (verb < 0 || !OUGHT.test(tokens[verb]!.norm)) return false;
  return !(
    tokens[verb]!.norm === 'must' &&
    GUESS.test(tokens[verb + 1]?.norm ?? '') &&
    tokens[verb + 2]?.norm === 'been'
  );
}

/** Harm that the reference knows of others, or a deed, said of somebody of whom the reference does not say it. */
function deedOf(reference: AnnotatedDocument, s: AnnotatedSentence, whom: Name, written: string): string | null {
  const last = s.tokens[whom.to - 1]!.norm;
  const of = reference.sentences.filter((r) => r.tokens.some((t) => t.norm === last));
  const harm = s.tokens.find((_, k) => isHarm(s.tokens, k));
  if (harm && !of.some((r) => isKnown(harm, wordsOf(r.tokens)))) return `the reference does not say this of ${written}`;
  if (whom.kind !== 'person' || !isSubject(s, whom)) return null;
  const own = s.tokens.filter((t, k) => (k < whom.from || k >= whom.to) && isContent(t));
  const told = of.some((r) => {
    const words = wordsOf(r.tokens);
    return own.every((t) => isKnown(t, words));
  });
  return own.length > 0 && !told ? `the reference does not say this of ${written}` : null;
}

function isHarm(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k]!;
  if (ATTRIBUTES.has(t.lemma) && tokens[k + 1]?.tag === 'NOUN') return false;
  return HARM.has(t.lemma) || HARM.has(t.norm) || (HARM_AS.get(t.lemma)?.includes(t.tag) ?? false);
}

const isInvented = (comparison: Comparison, s: AnnotatedSentence): boolean =>
  comparison.candidate.quotations.some(
    (q) =>
      q.sentences[0] <= s.id &&
      q.sentences[1] >= s.id &&
      q.text.split(' ').length >= QUOTED_WORDS &&
      !locate(comparison, q)?.located,
  );

/** "That was false.", "This is not true.", "It was a lie." */
function callsUntrue({ tokens }: AnnotatedSentence): boolean {
  const said = tokens.filter((t) => t.kind !== 'punctuation');
  if (!POINTS_BACK.test(said[0]?.norm ?? '') || said[1]?.lemma !== 'be') return false;
  const rest = said.slice(2);
  const at = rest.findIndex((t) => !BETWEEN.test(t.norm));
  const denied = rest.slice(0, at).some((t) => /^(?:not|n't)$/.test(t.norm));
  return at >= 0 && at === rest.length - 1 && (denied ? rest[at]!.norm === 'true' : UNTRUE.test(rest[at]!.norm));
}

/** "Nobody was told.", "No one had asked." */
const deniesAll = ({ tokens }: AnnotatedSentence): boolean =>
  NONE_AT_ALL.test(tokens[0]?.norm ?? '') || (tokens[0]?.norm === 'no' && tokens[1]?.norm === 'one');

const denies = ({ tokens }: AnnotatedSentence) => lacks(tokens) || tokens.some((t) => DENYING.test(t.norm));

/** Does a sentence of the reference that denies hold the words of this one? */
function deniesToo(reference: AnnotatedDocument, s: AnnotatedSentence): boolean {
  const own = s.tokens.filter((t) => t.tag === 'VERB' || isContent(t));
  return reference.sentences.some((r) => {
    if (!denies(r)) return false;
    const words = wordsOf(r.tokens);
    return own.every((t) => isKnown(t, words));
  });
}

/** Does the sentence deny something of what the text beside it says? */
function deniesNeighbours({ sentences }: AnnotatedDocument, s: AnnotatedSentence): boolean {
  if (!denies(s)) return false;
  const near = sentences.slice(Math.max(0, s.id - NEIGHBOURS), s.id + NEIGHBOURS + 1);
  const words = wordsOf(near.filter((n) => n.id !== s.id && n.role === 'body').flatMap((n) => n.tokens));
  return s.tokens.filter((t) => isContent(t) && isKnown(t, words)).length >= TAKEN_UP;
}
