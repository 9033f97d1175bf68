// Classes of words taken together.

/** Whatever is of one of them: the alternatives of all, so that a word is held against one expression. */
export const anyOf = (...classes: readonly RegExp[]): RegExp => new RegExp(classes.map((x) => x.source).join('|'));
