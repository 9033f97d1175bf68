// A bound that tells which ones are meant, not how many it is said of:
//
//   does not apply to firms with fewer than ten staff   a denial of "apply"; of those firms
//   anyone earning less than 9,000 does not pay         of those
//   may not spend more than 300                         a denial of the bound
//
// It stands behind what it describes, with nothing but a little word between. Tempting and wrong: every bound behind a denial is the
// contrary one. Constant in the text.
import type { Token } from '../../types.ts';

const WHO = /^(?:anyone|anybody|everyone|everybody|someone|those|people)$/;

/** "nobody under 18": a denial of all that is told, read as the bound's own only where another bound stands opposite. */
export function isOfNobody(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at - 1] ?? { norm: '' };
  return /^(?:nobody|no-one|none)$/.test(norm) || (norm === 'one' && tokens[at - 2]?.norm === 'no');
}

/** Does the bound at `at` describe the noun before it? */
export function tellsWhich(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (before.tag === 'NOUN' || WHO.test(before.norm)) return true;
  const noun = tokens[at - 2];
  if (noun === undefined) return false;
  if (/^(?:with|aged)$/.test(before.norm)) return noun.tag === 'NOUN' || WHO.test(noun.norm);
  return /..ing$/.test(before.norm) && WHO.test(noun.norm);
}
