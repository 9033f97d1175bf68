// Kind addition, of whole sentences: those without a partner that nothing in the reference supports.
//
//   a copy, and in it: The company has since filed for bankruptcy.       major: whoever reads it acts on it
//   a copy, and in it: The weather was fine all day.                     minor: nobody knows where it comes from
//   a retelling with context of its own                                  a note
//   Read more about this in our newsletter.                              nothing
//
// In a copy every sentence has its source, so one without any was put there by somebody; a rewrite may add context of its own, and
// in an article that is independent anyway an addition says nothing. It is grave when it brings what readers act on: harm or
// disgrace, a figure, a name, somebody's words, a denial. Tempting and wrong: to count new words only, since a short sentence
// ruins as well as a long one. Linear in the tokens.
import type { Lexicon } from '../../lexicon/types.ts';
import type { AnnotatedDocument, AnnotatedSentence, Comparison, Finding, Tag, Token, Value } from '../../types.ts';
import { amountsOf } from '../figures/amounts.ts';
import { isContent, isKnown, vocabularyOf, wordsOf } from '../pair/vocabulary.ts';
import { quoted, quotedSentence } from '../pair/wording.ts';
import { locate } from '../quotations/places.ts';
import { copiedAround } from './copied-around.ts';

/** A sentence is a note from this many unsupported words and this share of them on; in a copy, where nothing stands for another, one will do. */
const NEW_WORDS = 4;
const NEW_SHARE = 0.5;
const FEWEST_WORDS = 4;
/** Words of a quotation that are somebody's, and no turn of phrase. */
const QUOTED_WORDS = 4;
/** Sentences around whose words a denial may be about, and how many of their words it takes up. */
const NEIGHBOURS = 2;
const TAKEN_UP = 2;

/** What befalls people and firms that others will act on, or judge them by. */
const HARM = new Set(
  'accuse allege arrest assault attack bankrupt bankruptcy ban banned blackmail boycott bribe bribery cancel collapse contaminate convict conviction corrupt corruption cover-up crash crime criminal dead death defraud detain die dismiss embezzle evacuate evict explode expel extort fatal fire forge fraud fraudulent guilty harass hack imprison indict injure injury insolvency insolvent investigate investigation jail kill lawsuit lay-off leak liar manslaughter molest murder negligent negligence overdose poison prosecute rape resign rob scandal sentence smuggle steal stolen sue suicide suspect suspend terrorist theft threaten toxic unsafe victim violate warn wound'.split(
    ' ',
  ),
);
/** The same of words that mean it in one part of speech: "fined" and "a fine", not "fine weather"; "a recall", not "he recalled". */
const HARM_AS: ReadonlyMap<string, readonly Tag[]> = new Map([
  ['charge', ['VERB']],
  ['fine', ['VERB', 'NOUN']],
  ['recall', ['NOUN']],
  ['sack', ['VERB']],
  ['shoot', ['VERB']],
]);
const FIGURES: ReadonlySet<Value['kind']> = new Set(['number', 'percent', 'money', 'measure']);
const DENIES = /^(?:not|n't|no|never|none|nobody|nothing|neither|nor|without|deny|denied|denies|false|untrue)$/;
/** What sites and agencies say about the text itself, or to its readers. */
const ABOUT_ITSELF =
  /\b(?:(?:read|more) (?:more|also|on this|about this|the full|our)|subscri(?:be|ption)|sign up|newsletter|follow us|click|download our|share this|let us know|in the comments|e-?mail us|contact us|all rights reserved|copyright|cookies?|advertise(?:ment)?|sponsored|affiliate|commission on|photo(?:graph)?s? (?:by|courtesy)|image (?:by|courtesy)|getty images|(?:first|originally) (?:published|appeared)|(?:was|were|been) (?:last )?updated|contributed to this|reporting by|edit(?:ing|ed) by|writing by|translated (?:by|from)|this (?:article|story|report|post) (?:was|is|has|first|originally))\b|^(?:photo|image|picture|source|credit|video|watch|editor[’']s note|related|see also)\b|©|https?:|www\./i;

/** Sentences that nothing in the reference supports. */
export function findAddedSentences(comparison: Comparison, _lexicon: Lexicon): Omit<Finding, 'fingerprint'>[] {
  const { alignment, candidate, reference } = comparison;
  if (alignment.onlyCandidate.length === 0) return [];
  const body = candidate.sentences.filter((s) => s.role === 'body').length;
  // An article that is mostly its own is no copy: what it adds is all of it.
  if (alignment.onlyCandidate.length * 2 > body) return [];
  const known = vocabularyOf(reference);
  const copied = copiedAround(comparison);
  const out: Omit<Finding, 'fingerprint'>[] = [];
  for (const id of alignment.onlyCandidate) {
    const s = candidate.sentences[id];
    if (s?.role !== 'body') continue;
    const content = s.tokens.filter(isContent);
    const fresh = content.filter((t) => !isKnown(t, known)).length;
    const isNew = fresh >= NEW_WORDS && fresh / content.length >= NEW_SHARE;
    const says = fresh > 0 || deniesNeighbours(candidate, s);
    const putIn = copied.candidate(id) && isStatement(comparison, s) && (isNew || (says && !copied.standsFor(id)));
    if (!putIn && !isNew) continue;
    const grave = putIn ? graveIn(comparison, s) : null;
    out.push({
      id: 'drift/added-sentence',
      kind: 'addition',
      severity: grave ? 'major' : putIn ? 'minor' : 'info',
      confidence: grave ? 0.8 : putIn ? 0.7 : 0.6,
      pair: null,
      candidate: { start: s.start, end: s.end, text: candidate.document.text.slice(s.start, s.end) },
      reference: null,
      message: putIn
        ? `${quotedSentence(s)} was added to copied text: ${grave ?? 'nothing in the reference supports it'}`
        : 'nothing in the reference supports this sentence',
    });
  }
  return out;
}

/** No heading, caption, credit or word of the site to its readers. */
function isStatement({ candidate }: Comparison, { paragraph, text, tokens }: AnnotatedSentence): boolean {
  const kind = candidate.document.blocks[paragraph]?.kind;
  if (kind === 'heading' || kind === 'caption' || kind === 'code' || kind === 'cell') return false;
  // A question asserts nothing.
  if (!/[.!…]["'”’»)\]]*$/.test(text.trim()) || ABOUT_ITSELF.test(text)) return false;
  return (
    tokens.filter((t) => t.kind !== 'punctuation').length >= FEWEST_WORDS &&
    tokens.some((t) => t.tag === 'VERB' || t.tag === 'AUX')
  );
}

/** What of the sentence a reader would act on, told of the reference; null for nothing. */
function graveIn(comparison: Comparison, s: AnnotatedSentence): string | null {
  const { candidate, reference } = comparison;
  const known = vocabularyOf(reference);
  const written = (from: number, to: number) => quoted(s, { from, to });
  const harm = s.tokens.findIndex((t) => isHarm(t) && !isKnown(t, known));
  if (harm >= 0) return `the reference says nothing of ${written(harm, harm + 1)}`;
  const isInvented = candidate.quotations.some(
    (q) =>
      q.sentences[0] <= s.id &&
      q.sentences[1] >= s.id &&
      q.text.split(' ').length >= QUOTED_WORDS &&
      !locate(comparison, q)?.located,
  );
  if (isInvented) return 'nobody says these words in the reference';
  const name = s.names.find(
    ({ kind, from, to }) =>
      (kind === 'person' || kind === 'organisation') &&
      s.tokens.slice(from, to).every((t) => t.stop || !isKnown(t, known)),
  );
  if (name) return `the reference does not mention ${written(name.from, name.to)}`;
  const values = amountsOf(reference);
  const figure = s.values.find(
    (v) => FIGURES.has(v.kind) && v.hi !== 1 && !values.some((w) => w.lo === v.lo && w.hi === v.hi),
  );
  if (figure) return `the reference does not give ${written(figure.from, figure.to)}`;
  return deniesNeighbours(candidate, s) ? 'the reference does not deny this' : null;
}

const isHarm = (t: Token): boolean =>
  HARM.has(t.lemma) || HARM.has(t.norm) || (HARM_AS.get(t.lemma)?.includes(t.tag) ?? false);

/** Does the sentence deny something of what the text beside it says? */
function deniesNeighbours({ sentences }: AnnotatedDocument, s: AnnotatedSentence): boolean {
  if (!s.tokens.some((t) => DENIES.test(t.norm))) return false;
  const near = sentences.slice(Math.max(0, s.id - NEIGHBOURS), s.id + NEIGHBOURS + 1);
  const words = wordsOf(near.filter((n) => n.id !== s.id && n.role === 'body').flatMap((n) => n.tokens));
  return s.tokens.filter((t) => isContent(t) && isKnown(t, words)).length >= TAKEN_UP;
}
