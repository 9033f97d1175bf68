// Small words that every reason needs: "1 slip", "3 slips", "40%", "a, b and c".

export const percent = (x: number): string => `${Math.round(100 * x)}%`;

/** "1 slip", "3 slips". */
export const many = (n: number, one: string, more = `${one}s`): string =>
  `${Math.round(n)} ${Math.round(n) === 1 ? one : more}`;

/** "a", "a and b", "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
