// One sentence more for a list: the white space around it is nobody's, and its number is its place.
import type { Role, Sentence } from '../types.ts';
import { isSpace } from './characters.ts';

export function addSentence(
  sentences: Sentence[],
  text: string,
  from: number,
  to: number,
  paragraph: number,
  role: Role,
): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start < end) sentences.push({ id: sentences.length, start, end, paragraph, role, text: text.slice(start, end) });
}
