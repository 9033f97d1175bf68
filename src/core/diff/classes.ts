// Closed-class words and punctuation by what they can stand in for.

/** Classes of closed-class words: words of one class stand in for each other ("in"/"at", "the"/"a", "will"/"would"). */
export const CLASS = {
  content: 0,
  article: 1,
  demonstrative: 2,
  preposition: 3,
  be: 4,
  have: 5,
  do: 6,
  modal: 7,
  pronoun: 8,
  possessive: 9,
  conjunction: 10,
  relative: 11,
  negation: 12,
  particle: 13,
  other: 14,
  comma: 15,
  quote: 16,
  stop: 17,
  mark: 18,
} as const;

const MEMBERS: readonly (readonly [number, string])[] = [
  [CLASS.article, 'a an the'],
  [CLASS.demonstrative, 'this that these those such'],
  [
    CLASS.preposition,
    'of in on at for with by from as into about over under after before between through during against among without within towards toward upon across behind beyond near since until per via concerning regarding despite around along amid above below inside outside off out up down onto',
  ],
  [CLASS.be, "is are was were be been being am 'm 're"],
  [CLASS.have, "has have had having 've"],
  [CLASS.do, 'do does did doing done'],
  [CLASS.modal, "will would can could may might shall should must 'll 'd ought cannot"],
  [
    CLASS.pronoun,
    'he she it they we you i him her them us me himself herself itself themselves ourselves one who whom someone everyone',
  ],
  [CLASS.possessive, "his its their our your my hers theirs 's '"],
  [CLASS.conjunction, 'and or but nor yet so if because while although though when whereas unless than however & /'],
  [CLASS.relative, 'which what where why how whose whether whatever'],
  [CLASS.negation, "not n't no never none neither without"],
  [CLASS.particle, 'to'],
  [CLASS.comma, ', ; : - – — -- ( ) [ ]'],
  [CLASS.quote, "\" ' “ ” ‘ ’ `` '' « »"],
  [CLASS.stop, '. ! ? …'],
];
/** Class of a normal form; absent: a content word. */
export const CLASS_OF = new Map<string, number>();
for (const [id, words] of MEMBERS) for (const w of words.split(' ')) if (!CLASS_OF.has(w)) CLASS_OF.set(w, id);
