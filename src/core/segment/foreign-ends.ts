// Where the sentences of one text end inside a long sentence of another: after the words with which they end and before the words
// with which the next ones begin. Example: "… pull out this week. The words are good." and "… pull out this week, the words are
// good": after "week". The tempting wrong answer, to cut at commas, makes other pieces than the other text has. Three words on one
// side of an end are enough when the words before them agree as well, so that an edit beside an end does not hide it.
// Linear in both texts, but for trigrams that stand often in the sentence.
import type { PlainWord } from './plain-words.ts';

/** Words before a place that are compared when only one side of an end is found … */
const AROUND = 8;
/** … and how many of them must agree. */
const AGREE = 5;

/** Numbers of the words after which an end of the other text's sentences lies, ascending; never after the last word. */
export function foreignEnds(words: readonly PlainWord[], others: readonly (readonly PlainWord[])[]): number[] {
  const places = new Map<string, number[]>();
  for (let k = 0; k + 1 < words.length; k++) {
    const key = `${words[k]!.norm} ${words[k + 1]!.norm}`;
    const list = places.get(key);
    if (list) list.push(k);
    else places.set(key, [k]);
  }
  const all = others.flat();
  const norm = (list: readonly PlainWord[], k: number) => list[k]?.norm;
  const ends = new Set<number>();
  let end = 0;
  for (const sentence of others) {
    end += sentence.length;
    if (sentence.length === 0) continue;
    const [last, next] = [norm(all, end - 1), norm(all, end)];
    let found = false;
    const before = end > 1 ? (places.get(`${norm(all, end - 2)} ${last}`) ?? []) : [];
    for (const k of before)
      if (norm(words, k + 2) === next) {
        ends.add(k + 1);
        found = true;
      }
    if (found) continue;
    const closing = before.filter((k) => norm(words, k - 1) === norm(all, end - 3) && agree(k + 1, end - 1));
    const opening = (places.get(`${next} ${norm(all, end + 1)}`) ?? []).filter(
      (k) => norm(words, k + 2) === norm(all, end + 2) && agree(k + AROUND - 1, end + AROUND - 1),
    );
    if (closing.length === 1) ends.add(closing[0]! + 1);
    else if (opening.length === 1) ends.add(opening[0]! - 1);
  }
  ends.delete(-1);
  ends.delete(words.length - 1);
  return [...ends].sort((a, b) => a - b);

  /** Do the AROUND words up to these two places have most words in common? */
  function agree(k: number, l: number): boolean {
    const own = new Set<string>();
    for (let d = 0; d < AROUND; d++) if (words[k - d]) own.add(words[k - d]!.norm);
    let same = 0;
    for (let d = 0; d < AROUND; d++) if (all[l - d] && own.has(all[l - d]!.norm)) same++;
    return same >= AGREE;
  }
}
