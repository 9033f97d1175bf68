// One of several texts in a file: by its number as people count, or by its name.
import { FormatError } from './format-error.ts';

/** Names listed in a message. */
const LISTED = 8;
/** Characters of a name that are listed. */
const NAME_CHARS = 80;

/**
 * The item that `select` names: "3" the third, otherwise the one of that name, or the only one whose name holds it.
 * @param what one of the items, such as "chapter" @throws FormatError that lists what there is
 */
export function pick<T>(items: readonly T[], nameOf: (item: T) => string, select: string, what: string): T {
  const asked = select.trim().toLowerCase();
  const number = /^\d{1,9}$/.test(asked) ? Number(asked) : null;
  const found =
    number !== null
      ? items.slice(number - 1, number)
      : (exactly(items, nameOf, asked) ?? items.filter((x) => nameOf(x).toLowerCase().includes(asked)));
  if (found.length === 1 && number !== 0) return found[0]!;
  throw new FormatError(
    found.length > 1
      ? `has ${found.length} ${what}s that match “${select}”`
      : `has no ${what} “${select}”: it has ${items.length}`,
    { hint: `select one by number or name: ${listed(items.map(nameOf))}` },
  );
}

function exactly<T>(items: readonly T[], nameOf: (item: T) => string, asked: string): T[] | null {
  const first = items.find((x) => nameOf(x).toLowerCase() === asked);
  return first === undefined ? null : [first];
}

/** `1 The crossing, 2 The station, …` */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, LISTED).map((n, i) => {
    const name = n.replace(/\s+/g, ' ').trim();
    return `${i + 1} ${name.length > NAME_CHARS ? `${name.slice(0, NAME_CHARS)}…` : name}`.trim();
  });
  return shown.join(', ') + (names.length > LISTED ? ', …' : '');
}
