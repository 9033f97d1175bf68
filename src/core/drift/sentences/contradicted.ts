// Kind negation, of whole sentences: one without a partner that says the opposite of what the reference tells of the same.
//
//   … its bakery in Dunmore, which will remain open.     →  The Dunmore bakery is set to close.
//   … its bakery in Dunmore, which will remain open.     ↔  The Dunmore bakery will not close.         fair: denied, too
//   … its bakery in Dunmore, which will remain open.     ↔  The Dunmore bakery employs sixty.          nothing of that
//
// A long sentence of the reference has its partner by what else it tells, so that the short one stands alone. It is about the same
// when all its nouns and names stand in one sentence of the reference, a name among them, and contradicts it by an opposite that is
// told of them, where the reference has the word itself nowhere of them. Tempting and wrong: any opposite ("opened in 2010" and "closed in
// 2020": each has a figure of its own). Linear in the reference for each such sentence.
import type { Lexicon } from '../../lexicon/types.ts';
import type { AnnotatedSentence, Comparison, Finding, Token } from '../../types.ts';
import { isContent, isKnown, wordsOf } from '../pair/vocabulary.ts';
import { quoted } from '../pair/wording.ts';
import { denialOf } from '../words/denied.ts';
import { areOpposites } from '../words/polarity.ts';

/** Nouns and names that show that it is about the same, and content words of a sentence that says one thing. */
const FEWEST = 2;
const MOST = 8;
/** Tokens from a noun or name to what is said of it. */
const REACH = 8;
const CONFIDENCE = 0.7;

/** Sentences only of the candidate that contradict one of the reference. */
export function findContradicted(comparison: Comparison, lexicon: Lexicon): Omit<Finding, 'fingerprint'>[] {
  const { alignment, candidate, reference } = comparison;
  const out: Omit<Finding, 'fingerprint'>[] = [];
  for (const id of alignment.onlyCandidate) {
    const s = candidate.sentences[id];
    if (s?.role !== 'body' || s.language !== undefined || s.tokens.filter(isContent).length > MOST) continue;
    const about = s.tokens.filter((t) => isContent(t) && (t.tag === 'NOUN' || t.tag === 'PROPN'));
    if (about.length < FEWEST || !about.some((t) => t.tag === 'PROPN')) continue;
    const told = reference.sentences.filter((r) => r.role === 'body');
    for (const r of told) {
      const two = opposedIn(s, r, about, lexicon);
      if (!two || told.some((x) => isToldOf(x, s.tokens[two.own]!, about))) continue;
      const [own, other] = [
        { from: two.own, to: two.own + 1 },
        { from: two.there, to: two.there + 1 },
      ];
      const spanOf = (x: AnnotatedSentence, text: string) => ({
        start: x.start,
        end: x.end,
        text: text.slice(x.start, x.end),
      });
      out.push({
        id: 'drift/negation',
        kind: 'negation',
        severity: 'major',
        confidence: CONFIDENCE,
        pair: null,
        candidate: spanOf(s, candidate.document.text),
        reference: spanOf(r, reference.document.text),
        message: `${quoted(r, other)} became ${quoted(s, own)}: the reference says the opposite of the same`,
      });
      break;
    }
  }
  return out;
}

/** An opposite of each that is told of the same, both denied or neither. */
function opposedIn(
  s: AnnotatedSentence,
  r: AnnotatedSentence,
  about: readonly Token[],
  lexicon: Lexicon,
): { own: number; there: number } | null {
  const words = wordsOf(r.tokens);
  if (!about.every((t) => isKnown(t, words))) return null;
  if (haveOwnFigures(s.tokens, r.tokens)) return null;
  const own = wordsOf(s.tokens);
  const last = r.tokens.findLastIndex((t) => about.some((a) => a.lemma === t.lemma));
  for (const [i, a] of s.tokens.entries()) {
    if (!says(a) || isKnown(a, words)) continue;
    for (let j = last + 1; j < Math.min(r.tokens.length, last + 1 + REACH); j++) {
      const b = r.tokens[j]!;
      if (!says(b) || isKnown(b, own) || !areOpposites(a, b, lexicon)) continue;
      if (denialOf(s.tokens, i) < 0 === denialOf(r.tokens, j) < 0) return { own: i, there: j };
    }
  }
  return null;
}

const figuresOf = (tokens: readonly Token[]) =>
  tokens.filter((t) => t.kind === 'number' || t.tag === 'NUM').map((t) => t.norm);

/** "in 2010", "in 2020" */
function haveOwnFigures(s: readonly Token[], r: readonly Token[]): boolean {
  const [own, told] = [figuresOf(s), figuresOf(r)];
  return own.length > 0 && told.length > 0 && !own.some((f) => told.includes(f));
}

const says = (t: Token): boolean => !t.stop && /^(?:VERB|ADJ|ADV)$/.test(t.tag);

/** Does a sentence of the reference have the word beside one of those that it is about? */
function isToldOf({ tokens }: AnnotatedSentence, word: Token, about: readonly Token[]): boolean {
  return tokens.some((t) => t.lemma === word.lemma) && tokens.some((t) => about.some((a) => a.lemma === t.lemma));
}
