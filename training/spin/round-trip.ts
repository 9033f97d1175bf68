// What machine translation there and back leaves behind: articles and prepositions that shift, stilted tense, genitives
// turned round, quotation marks broken, a stray full stop in mid-sentence, words by their nearest neighbour.
import type { Random } from './random.ts';
import type { Thesaurus } from './thesaurus.ts';

type Change = readonly [pattern: RegExp, to: string, rate: number];

const CHANGES: readonly Change[] = [
  [/\bsaid\b/g, 'has said', 0.25],
  [/\b(\p{L}+)’s (\p{Ll}+)\b/gu, 'the $2 of $1', 0.5],
  [/\bthe (\p{Ll}+)’s (\p{Ll}+)\b/gu, 'the $2 of the $1', 0.5],
  [/\bthat\b/g, 'which', 0.2],
  [/\bwhich\b/g, 'that', 0.35],
  [/\bmust\b/g, 'has to', 0.4],
  [/\bcan\b/g, 'is able to', 0.4],
  [/\bwill\b/g, 'is going to', 0.3],
  [/\b(?:had|has|have) (\p{Ll}+ed)\b/gu, '$1', 0.45],
  [/\bbecause\b/g, 'since', 0.5],
  [/\bbut\b/g, 'however', 0.3],
  [/\balso\b/g, 'as well', 0.4],
  [/\bmany\b/g, 'a lot of', 0.4],
  [/\babout\b/g, 'around', 0.5],
  [/\bafter\b/g, 'following', 0.2],
  [/\bbefore\b/g, 'prior to', 0.25],
  [/\bmore than\b/g, 'over', 0.4],
  [/\bof the\b/g, 'from the', 0.2],
  [/\bin the\b/g, 'within the', 0.25],
  [/\bin\b/g, 'at', 0.12],
  [/\bon\b/g, 'at the', 0.12],
  [/\bfor\b/g, 'to', 0.15],
  [/\bto (\p{Ll}+)\b/gu, 'for $1', 0.05],
  [/\bwith\b/g, 'together with', 0.15],
  [/\ban? (\p{Ll}+)\b/gu, '$1', 0.15],
  [/\bthe (\p{Ll}+)\b/gu, '$1', 0.16],
  [/(?<=[,;] )(\p{Ll}+s)\b/gu, 'the $1', 0.3],
  [/n’t\b/g, ' not', 0.7],
  [/\b(?:is|are) (\p{Ll}+ing)\b/gu, '$1', 0.15],
  [/\$(\d[\d.,]*) (million|billion)/g, '$1 $2 dollars', 0.6],
];

/** One sentence there and back; may hold a stray full stop. `strength` 0..1 scales every rate. */
export function roundTripSentence(text: string, thesaurus: Thesaurus, random: Random, strength: number): string {
  let out = text;
  for (const [pattern, to, rate] of CHANGES)
    out = out.replace(pattern, (...m: unknown[]) => {
      if (!random.chance(rate * 2 * strength)) return m[0] as string;
      return to.replace(/\$(\d)/g, (_, d: string) => String(m[Number(d)] ?? ''));
    });
  out = out.replace(/(?<=\p{Ll} )\p{Ll}{4,}\b/gu, (word) =>
    random.chance(0.35 * strength) ? (thesaurus.substitute(word, random, 1) ?? word) : word,
  );
  if (random.chance(0.5 * strength)) out = out.replace(/,”\s+/u, ', ”');
  if (random.chance(0.4 * strength)) out = out.replace(/ (because|although|while|who|which|and) /u, '. $1 ');
  if (random.chance(0.3 * strength)) out = clauseMoved(out);
  return out[0]!.toUpperCase() + out.slice(1);
}

/** "On Monday the port closed." → "The port closed on Monday." and the other way round. */
function clauseMoved(text: string): string {
  const m = /^(\p{Lu}[^,“”"]{8,60}), ([^“”"]{20,})\.$/u.exec(text);
  return m ? `${m[2]}, ${m[1]![0]!.toLowerCase()}${m[1]!.slice(1)}.` : text;
}
