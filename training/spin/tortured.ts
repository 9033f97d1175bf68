// Substitutions seen in the wild: word pairs out of a list of tortured phrases, for the spinner's thesaurus.
import { existsSync, readFileSync } from 'node:fs';

/** Right word → the words that spinners put there; from phrases of the same number of words, differing in one. */
export function spinnerPairs(path: string): Map<string, string[]> {
  const out = new Map<string, string[]>();
  if (!existsSync(path)) return out;
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const { tortured, correct } = JSON.parse(line) as { tortured: string; correct: string };
    const a = correct
      .toLowerCase()
      .replace(/\(.*\)/, '')
      .trim()
      .split(/\s+/);
    const b = tortured.toLowerCase().trim().split(/\s+/);
    if (a.length !== b.length) continue;
    a.forEach((word, i) => {
      const other = b[i]!;
      if (word === other || !/^[a-z]{4,}$/.test(word) || !/^[a-z]{4,}$/.test(other)) return;
      const list = out.get(word) ?? [];
      if (!list.includes(other)) list.push(other);
      out.set(word, list);
    });
  }
  return out;
}
