/** "sentences 9 to 16": ids counted from 1, as a reader counts. */
export const sentencesWords = ([from, to]: readonly [number, number]): string =>
  from === to ? `sentence ${from + 1}` : `sentences ${from + 1} to ${to + 1}`;
