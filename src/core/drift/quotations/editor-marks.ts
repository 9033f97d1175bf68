// What an editor marks inside a quotation: own words in square brackets, and words left out at an ellipsis.
//
//   “We [the owners] will pay … in full”   bracket: the, owners; gap before "in"
//
// Linear in the tokens of the quotation.
import type { Token } from '../../types.ts';

/** Per word: does it stand in square brackets, the editor's own words? */
export function bracketed(tokens: readonly Token[], words: readonly number[]): boolean[] {
  const out: boolean[] = [];
  let open = false;
  let at = words[0] ?? 0;
  for (const k of words) {
    for (; at < k; at++) {
      if (tokens[at]!.text === '[') open = true;
      else if (tokens[at]!.text === ']') open = false;
    }
    out.push(open);
  }
  // An opening bracket right before the first word lies before `at`.
  if (words.length > 0 && tokens[words[0]! - 1]?.text === '[')
    for (let k = 0; k < words.length && !closedBetween(tokens, words[0]!, words[k]!); k++) out[k] = true;
  return out;
}

function closedBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (tokens[k]!.text === ']') return true;
  return false;
}

/** gap[j]: an ellipsis stands before word j (or after the last one, at j = length). */
export function ellipses(tokens: readonly Token[], words: readonly number[]): boolean[] {
  const out = new Array<boolean>(words.length + 1).fill(false);
  for (let j = 1; j < words.length; j++)
    for (let k = words[j - 1]! + 1; k < words[j]!; k++) if (tokens[k]!.norm === '...') out[j] = true;
  for (
    let k = (words[words.length - 1] ?? -1) + 1;
    k > 0 && k < tokens.length && tokens[k]!.kind === 'punctuation';
    k++
  )
    if (tokens[k]!.norm === '...') out[words.length] = true;
  return out;
}
