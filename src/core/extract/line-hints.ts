// A line as rules of wording ask for it, and cheap tests that come before their patterns: large patterns are compiled when first asked.
/** Of a line in lower case, and of the same from its first letter or digit on. */
export type Hint = (line: string, bare: string) => boolean;

/** The line begins with one of these, separated by "|". */
export const opens = (list: string): Hint => {
  const starts = list.split('|');
  const first = new Set(starts.map((start) => start[0]));
  return (_, bare) => first.has(bare[0]) && starts.some((start) => bare.startsWith(start));
};
/** One of these stands in the line. */
export const holds = (list: string): Hint => {
  const parts = list.split('|');
  return (line) => parts.some((part) => line.includes(part));
};
/** One of these signs stands in the line. */
export const marks = (signs: string): Hint => {
  const all = [...signs];
  return (line) => all.some((sign) => line.includes(sign));
};
export const either =
  (a: Hint, b: Hint): Hint =>
  (line, bare) =>
    a(line, bare) || b(line, bare);

/** With single spaces for all white space and none at the ends. Most lines are so already. */
export const oneLine = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/** Words of such a line. */
export function wordsOf(line: string): number {
  let words = 1;
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) words++;
  return words;
}

export const bareOf = (lower: string): string => lower.replace(/^[^a-z0-9]+/, '');
