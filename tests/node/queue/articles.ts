// Articles of the tests' own: numbered, so that each differs from the others, in two forms, as written and as changed.

export function article(n: number): string {
  return `The ferry number ${n} left Tarrow Bay at ${(n % 12) + 1}:15 p.m. on Friday with ${100 + n} passengers on board.

The captain, Ines Maddow, said the crossing to Port Elm takes forty minutes in calm weather. The operator will not sail when the
wind is stronger than eight. Tickets cost ${n + 3} crowns and are sold at the pier until ten minutes before departure.

A second boat joins the line in June. It was built in ${1970 + (n % 40)} and can carry twice as many cars.
`;
}

export function changed(n: number): string {
  return article(n)
    .replace('will not sail', 'will sail')
    .replace(/(\d+) passengers/, (_, count) => `${Number(count) * 10} travellers`);
}
