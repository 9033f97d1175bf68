// An acronym of one side whose letters begin the words of a phrase on the other:
//
//   gross domestic product ↔ GDP          the League of Coastal Towns ↔ LCT          well-known brands ↔ WKB
//
// Small words between count or not, parts of hyphened words do. Tempting and wrong: any word in capitals, in a headline all are; so it
// has two to six letters and stands nowhere on the other side. Linear in the tokens for each acronym.
import type { Side, Token, TokenSpan } from '../../types.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';

/** Characters of an acronym: up to six letters, each with its point. Longer runs of points are no acronyms. */
const MOST_ACRONYM = 12;

/** Each with the phrase that it is short for. */
export function keptAcronyms(input: DriftInput): SpanPair[] {
  const out: SpanPair[] = [];
  const look = (from: Side, to: Side, push: (short: TokenSpan, long: TokenSpan) => void) => {
    from.tokens.forEach((t, i) => {
      const letters = lettersOf(t);
      if (letters === null || to.tokens.some((u) => u.norm === t.norm)) return;
      const long = spelledOut(to.tokens, letters);
      if (long) push({ from: i, to: i + 1 }, long);
    });
  };
  look(input.candidate, input.reference, (short, long) => {
    out.push({ reference: long, candidate: short });
  });
  look(input.reference, input.candidate, (short, long) => {
    out.push({ reference: short, candidate: long });
  });
  return out;
}

/** "The National Health Board said the NHB …": has the text somebody by both names? */
export const hasOneByBoth = ({ tokens }: Side): boolean =>
  tokens.some((t) => {
    const letters = lettersOf(t);
    return letters !== null && spelledOut(tokens, letters) !== null;
  });

/** Of an acronym, in lower case; null of any other word. */
function lettersOf(t: Token): string | null {
  // Lower case is no acronym.
  if (t.text.length < 2 || t.text.length > MOST_ACRONYM || t.text === t.norm) return null;
  // "NGOs"
  const letters = t.text.replaceAll('.', '').replace(/(?<=\p{Lu}{2})s$/u, '');
  return letters.length < 2 || letters.length > 6 || !/^\p{Lu}+$/u.test(letters) ? null : letters.toLowerCase();
}

/** "closed-circuit"; "television", of which the acronym has both halves. */
const partsOf = (norm: string): string[] => norm.replace(COMBINING, '$1-').split('-');
const COMBINING = /^(tele|electro)(?=\p{L}{4})/u;

const SMALL = /^(?:of|the|and|for|de|in|on|to|a|an)$/;

function spelledOut(tokens: readonly Token[], letters: string): TokenSpan | null {
  for (let i = 0; i < tokens.length; i++) {
    let at = 0;
    let j = i;
    for (; j < tokens.length && at < letters.length; j++) {
      const { norm, kind } = tokens[j]!;
      if (kind !== 'word') break;
      const parts = partsOf(norm);
      if (parts.every((p, k) => p[0] === letters[at + k])) at += parts.length;
      else if (j === i || !SMALL.test(norm)) break;
    }
    if (at === letters.length) return { from: i, to: j };
  }
  return null;
}
