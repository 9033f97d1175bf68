// A term told by a denial and without one, in a language with a pack:
//
//   öffnet frühestens am Donnerstag  ↔  öffnet nicht vor Donnerstag
//   kommt spätestens am Freitag      ↔  kommt nicht nach Freitag
//   öffnet frühestens am Donnerstag  →  öffnet nicht am Donnerstag      denied: no term
//   steht nicht vor Gericht          →  steht vor Gericht               no term opposite: the denial is gone
//
// Which words are which is data of the pack. The tempting wrong answer is to let "nicht vor" deny nothing. Linear in the tokens.
import type { LanguagePack } from '../../languages/types.ts';
import type { Token, TokenSpan } from '../../types.ts';

/** Tokens from the denial to the word of time: "no abrirá hasta el jueves". */
const REACH = 3;

const startsAt = (tokens: readonly Token[], at: number, words: readonly string[]) =>
  words.every((w, k) => tokens[at + k]?.norm === w);

const tells = (tokens: readonly Token[], phrase: string) => {
  const words = phrase.split(' ');
  return tokens.some((_, at) => startsAt(tokens, at, words));
};

/** A denial with its word of time, apart or not, from `at`. */
function deniesAt(tokens: readonly Token[], at: number, phrase: string): boolean {
  const [denial, ...words] = phrase.split(' ');
  if (tokens[at]?.norm !== denial) return false;
  for (let k = at + 1; k <= at + REACH; k++) if (startsAt(tokens, k, words)) return true;
  return false;
}

/** Is the denial at `hit` part of a term that the other side tells plainly? */
export function isTermOtherwise(
  { terms }: LanguagePack,
  own: readonly Token[],
  other: readonly Token[],
  { from, to }: TokenSpan,
): boolean {
  return terms.some(({ denied, plain }) => {
    // French "ne … pas": the hit begins before the word that counts.
    const isDenied = denied.some((p) => {
      for (let k = from; k < to; k++) if (deniesAt(own, k, p)) return true;
      return false;
    });
    return (
      isDenied && plain.some((p) => tells(other, p)) && !denied.some((p) => other.some((_, k) => deniesAt(other, k, p)))
    );
  });
}
