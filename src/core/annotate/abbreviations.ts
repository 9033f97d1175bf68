// Abbreviations whose full stop belongs to the token.

import { words } from '../languages/types.ts';

/** Take the full stop wherever they stand. */
const ALWAYS = words(
  `mr mrs ms dr prof messrs rev hon capt col maj gen lt sgt cpl cmdr adm sen rep gov pres supt det insp jr sr st
   inc ltd corp bros dept univ assn vs etc approx est ave blvd rd tel
   jan feb apr aug sept oct nov dec tues thurs esq ph.d`,
);
/** Only before a digit: "No. 10", "Fig. 2", "p. 4". */
const BEFORE_DIGIT = words('no nos fig figs vol pp p ch sec art para ca c');
/** Only with a capital, because the small word is common: "Co.", "Mar. 3". */
const CAPITALISED = words('co mar jun jul mon tue wed thu fri sat sun mt ft');

/** Does the full stop after `word` (as written) belong to it? `next` is the first character after the stop that is not a space. */
export function takesStop(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  const capital = word !== lower;
  const digit = next >= '0' && next <= '9';
  if (ALWAYS.has(lower)) return capital || digit || next === ',' || (next >= 'a' && next <= 'z');
  if (BEFORE_DIGIT.has(lower)) return digit;
  if (CAPITALISED.has(lower)) return capital && (digit || next === ',' || (next !== '' && !isSentenceEnd(lower)));
  // Initials: "J. K. Rowling".
  return word.length === 1 && capital && word !== 'I' && next >= 'A' && next <= 'Z';
}

const isSentenceEnd = (lower: string) => lower === 'sun' || lower === 'sat' || lower === 'mon';
