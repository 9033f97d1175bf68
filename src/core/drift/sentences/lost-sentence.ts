// Kind omission, of whole sentences: what denies, answers, corrects or limits the rest and was left out.
//
//   The firm knew, says a report. It denies this.                      →  The firm knew, says a report.                lost
//   The firm knew, says a report. An earlier version named another.   →  The firm knew, says a report.                lost in a copy
//   The firm knew, says a report. It was founded in 1971.              →  The firm knew, says a report.                fair
//
// Abridging is what editing is, so most of what is left out is nobody's concern (coverage tells it). In a text that otherwise
// follows the reference, its denials and reversals are missed; in a copy, where somebody took out that one sentence, its
// answers, corrections, conditions and doubts as well. Tempting and wrong: to report whatever a copy lacks. Linear in the tokens.
import type { Lexicon } from '../../lexicon/types.ts';
import type { Comparison, Finding } from '../../types.ts';
import { isContent, isKnown, vocabularyOf } from '../pair/vocabulary.ts';
import { quotedSentence } from '../pair/wording.ts';
import { copiedAround } from './copied-around.ts';
import { type Loss, lossAt, SAYS } from './omission.ts';

/** Cues that alone make a whole sentence a caveat; "but" and "not" open too many plain ones. */
const STRONG: ReadonlySet<Loss> = new Set(['denial', 'reversal']);
const OPENS = /^(?:but|however|although|though|still|yet|nevertheless|nonetheless)$/;
/** Content words that the copy must lack, and their share: it may say the same elsewhere. In a copy one is enough. */
const GONE_WORDS = 2;
const GONE_SHARE = 0.4;

/** What a sentence does to the rest of its article, by its turns of phrase, for the copy that lacks it. */
const DOES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:an earlier version|correction:|(?:has|have|had|was|were|been) (?:since )?(?:corrected|retracted|clarified)|issued a correction|by mistake)\b/i,
    'the correction is gone',
  ],
  [
    /\b(?:den(?:y|ies|ied)|(?:dismiss(?:es|ed)?|rejected|refused|turned down|declined) (?:the|this|that|these|those|it|them|any|all)\b|rejects?|refus(?:es|ed) to|(?:un|not )true|untrue|unfounded|baseless|groundless|not guilty|innocent|no truth in|did nothing wrong|without foundation)\b/i,
    'the denial is gone',
  ],
  [
    /\b(?:in (?:response|reply)|respond(?:s|ed)|repl(?:ies|ied)|answered|countered|hit back|apologi[sz](?:es|ed)|defend(?:s|ed) (?:the|its|his|her|their)|declin(?:es|ed) to comment|(?:did|had|has|have|could|would) not (?:\w+ )?(?:respond|reply|comment|answer|be reached))\b/i,
    'the other side’s answer is gone',
  ],
  [
    /\b(?:only if|unless|provided that|on condition|subject to|as long as|only (?:after|when|with)|except(?:ions?)?|depends? on|is needed before|must first)\b/i,
    'the condition is gone',
  ],
  [
    /\b(?:too (?:early|soon) to|(?:can|could)(?: ?not|n[’']t) (?:\w+ )?(?:be )?(?:\w+ly )?(?:verif\w+|confirm\w*|prove\w*|rule\w* out)|(?:not|n[’']t|yet to) (?:been |yet )*(?:\w+ly )?(?:proven?|verified|confirmed|known|certain|clear)|(?:has|have|had|is|are|was|were)(?: not|n[’']t) yet|not yet|un(?:clear|certain|proven|confirmed|verified)|no (?:evidence|proof|sign)|(?:do|does|did) not (?:show|prove|mean|establish)|not (?:every|all|everyone|everybody)|warn(?:s|ed)? against|caution(?:s|ed| that)|critics|opponents|doubts?|doubted|disagrees?|disagreed|disputes?|disputed|questioned)\b/i,
    'the doubt or limitation is gone',
  ],
];

/** Whole sentences of the reference that deny, take back or limit, and that the candidate leaves out. */
export function findLostSentences(comparison: Comparison, _lexicon: Lexicon): Omit<Finding, 'fingerprint'>[] {
  const { alignment, candidate, reference } = comparison;
  if (alignment.onlyReference.length === 0) return [];
  const body = reference.sentences.filter((s) => s.role === 'body').length;
  // A short piece on a long article leaves out most of it: then nothing follows from one sentence.
  if (alignment.onlyReference.length * 2 > body) return [];
  const known = vocabularyOf(candidate);
  const copied = copiedAround(comparison);
  const out: Omit<Finding, 'fingerprint'>[] = [];
  for (const id of alignment.onlyReference) {
    const s = reference.sentences[id];
    if (s?.role !== 'body') continue;
    const content = s.tokens.filter(isContent);
    const gone = content.filter((t) => !isKnown(t, known)).length;
    const takenOut = copied.reference(id);
    if (takenOut ? gone === 0 : gone < GONE_WORDS || gone / content.length < GONE_SHARE) continue;
    const loss = s.tokens.map((_, k) => lossAt(s.tokens, k)).find((x) => x && STRONG.has(x));
    const opens = OPENS.test(s.tokens[0]?.norm ?? '');
    const what = loss
      ? SAYS[loss]
      : (takenOut && DOES.find(([cue]) => cue.test(s.text))?.[1]) || (opens && SAYS.exception);
    if (!what) continue;
    out.push({
      id: 'drift/omission',
      kind: 'omission',
      severity: 'minor',
      confidence: takenOut ? 0.65 : 0.55,
      pair: null,
      candidate: null,
      reference: { start: s.start, end: s.end, text: reference.document.text.slice(s.start, s.end) },
      message: `${quotedSentence(s)} was left out${takenOut ? ' of a text that is otherwise copied' : ''}: ${what}`,
    });
  }
  return out;
}
