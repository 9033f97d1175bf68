/** Letters and digits alone, lower case: what stays when only typography changes. */
export const letters = (s: string): string =>
  s
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
