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
// ruins as well as a long one. What a sentence claims is read in claims.ts. Linear in the tokens.
import type { Lexicon } from '../../lexicon/types.ts';
import type { AnnotatedSentence, Comparison, Finding } from '../../types.ts';
import { isContent, isKnown, vocabularyOf } from '../pair/vocabulary.ts';
import { quotedSentence } from '../pair/wording.ts';
import { claimOf } from './claims.ts';
import { copiedAround } from './copied-around.ts';

/** A sentence is a note from this many unsupported words, and this share, on; in a copy, where nothing stands for another, one will do. */
const NEW_WORDS = 4;
const NEW_SHARE = 0.5;
const FEWEST_WORDS = 4;
/** What sites and agencies say about the text itself, or to its readers. */
const ABOUT_ITSELF =
  /\b(?:(?:read|more) (?:more|also|on this|about this|the full|our)|subscri(?:be|ption)|sign up|newsletter|follow us|click|download our|share this|let us know|in the comments|e-?mail us|contact us|all rights reserved|copyright|cookies?|advertise(?:ment)?|sponsored|affiliate|commission on|photo(?:graph)?s? (?:by|courtesy)|image (?:by|courtesy)|getty images|(?:first|originally) (?:published|appeared)|(?:was|were|been) (?:last )?updated|contributed to this|reporting by|edit(?:ing|ed) by|writing by|translated (?:by|from)|this (?:article|story|report|post) (?:was|is|has|first|originally)|an? earlier version)\b|^(?:photo|image|picture|source|credit|video|watch|editor[’']s note|related|see also)\b|©|https?:|www\./i;

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
    // What is told in another language may be anything that the reference says.
    if (s?.role !== 'body' || s.language !== undefined) continue;
    const content = s.tokens.filter(isContent);
    const fresh = content.filter((t) => !isKnown(t, known)).length;
    const isNew = fresh >= NEW_WORDS && fresh / content.length >= NEW_SHARE;
    const inCopy = copied.candidate(id) && isStatement(comparison, s);
    // Where sentences of the reference have no partner, it may be one of them in other words.
    const alone = !copied.standsFor(id);
    const grave = inCopy ? claimOf(comparison, s, alone) : null;
    const putIn = inCopy && (isNew || (alone && (grave !== null || (fresh > 0 && !isFew(s)))));
    if (!putIn && !isNew) continue;
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
  return tokens.some((t) => t.tag === 'VERB' || t.tag === 'AUX');
}

const isFew = ({ tokens }: AnnotatedSentence) => tokens.filter((t) => t.kind !== 'punctuation').length < FEWEST_WORDS;
