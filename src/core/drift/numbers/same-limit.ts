// A limit set by forbidding what lies beyond it, or by leave for what does not:
//
//   must not weigh more than ten kilos   ↔  may weigh no more than ten kilos
//   may not be under eighteen            ↔  must be at least eighteen
//   must not weigh more than ten kilos   →  may weigh more than ten kilos      the bound is denied on one side alone
//   must be at least eighteen            →  may be at least eighteen           from below, leave is no limit
//   could cost up to ten                 →  must cost no more than ten         nothing is forbidden: perhaps so, and a duty
//
// Tempting and wrong: "must" against "may" as a duty that became a choice. Linear in the bounds of a pair.
import type { Side, TokenSpan } from '../../types.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import type { CueHit } from '../words/cues.ts';
import { hasDenial } from '../words/reach.ts';
import { boundFigures } from './bound-figures.ts';
import { cuesOf } from './quantity-cues.ts';
import type { Quantity } from './quantity-words.ts';

const MODAL = /^(?:must|may|can|could|shall|should|cannot|(?:must|ca|should)n't)$/;
const DUTY = /^(?:must|shall|should)$/;
/** Tokens from the modal to its bound. */
const REACH = 8;

/** From the word for leave or duty to the bound. */
export function keptLimits(input: DriftInput): SpanPair[] {
  const r = limitsOf(input.reference);
  const c = r.length === 0 ? [] : limitsOf(input.candidate);
  return r.flatMap((a) =>
    c
      .filter((b) => {
        const [x, y] = [a.bound.value.level, b.bound.value.level];
        const isLimit = (x < 0 && (a.isForbidden || b.isForbidden)) || (isSet(a) && isSet(b));
        return x * y > 0 && isLimit && boundFigures(input, a.bound, b.bound) !== null;
      })
      .map((b) => ({ reference: a.span, candidate: b.span })),
  );
}

interface Limit {
  readonly bound: CueHit<Quantity>;
  readonly span: TokenSpan;
  readonly modal: string;
  /** By the modal or by the bound: "may weigh no more than". */
  readonly isDenied: boolean;
  /** By the modal: "must not". */
  readonly isForbidden: boolean;
}

/** "must be at least", "may not be under": each leaves nothing below. */
const isSet = ({ modal, isDenied }: Limit) => isDenied || DUTY.test(modal);

function limitsOf({ tokens }: Side): Limit[] {
  return cuesOf(tokens).flatMap((bound): Limit[] => {
    if (bound.value.scale !== 'bound') return [];
    for (let k = bound.from - 1; k >= Math.max(0, bound.from - REACH) && tokens[k]!.kind !== 'punctuation'; k--) {
      const modal = tokens[k]!.norm;
      if (!MODAL.test(modal)) continue;
      const isForbidden = /n(?:'|o)t$/.test(modal) || /^(?:not|n't|never)$/.test(tokens[k + 1]?.norm ?? '');
      const isDenied = isForbidden || hasDenial(tokens, k, bound.to);
      return [{ bound, span: { from: k, to: bound.to }, modal, isDenied, isForbidden }];
    }
    return [];
  });
}
