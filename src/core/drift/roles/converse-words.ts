// The words of converses, and where in a text they stand:
//
//   lend it to B | borrow it from A      A and B change sides with the word
//   lease, rent, hire                    of either side: "to" or "from" says of which
//   host | guest, cover | part of        of much else, too: these explain an exchange, and prove none
//
// Each line has two columns; what both hold in order of the things is exchanged between them. Tempting and wrong: to read all lines in
// every pair; a line counts only where one text has a word of one column and the other text one of the other, which next to no pair
// has. Linear in the tokens.
import type { Token } from '../../types.ts';
import { lemmaFinder } from '../words/cues.ts';

/** By lemmas; what both lists of a line hold in order of the things is exchanged between them. */
const PAIRS: readonly (readonly [string, string])[] = [
  [
    'give|hand|award|deliver|supply|send|provide|present|pay|offer|issue|donate|grant|serve',
    'receive|get|obtain|accept|collect|take|come from|be from|be paid|earn',
  ],
  ['sell', 'buy|purchase|acquire'],
  ['lend|loan|lease|let|sublet|rent out|hire out', 'borrow|rent|hire|charter'],
  ['teach|coach|train', 'learn|study under|train under'],
  [
    'lead to|cause|result in|bring about|give rise to|trigger|produce|spark',
    'result from|stem from|come from|arise from|follow from|due to|because of|flow from|owe to|be the result of|be caused',
  ],
  ['precede|come before', 'follow|succeed|come after'],
  ['own|possess|hold|have', 'belong to'],
  ['employ|have', 'work for|work at|have job at'],
  ['contain|include|comprise|hold|cover', 'part of|belong to|be in|be among|be one of'],
  ['charge|bill|fine', 'pay'],
  ['win against|beat|defeat', 'lose|lose to'],
  ['exceed|outnumber|outweigh', 'low than|lower than|less than|small than|smaller than|few than|fewer than|below'],
  ['cost', 'lose'],
  ['leave|bequeath', 'inherit'],
  ['please|delight', 'like|enjoy|welcome'],
  ['frighten|scare', 'fear|worry about|worry over'],
  ['behind', 'front'],
  ['uncle|aunt', 'nephew|niece'],
  ['father|mother|parent', 'son|daughter|child'],
  ['teacher|tutor|mentor', 'pupil|student'],
  ['employer', 'employee|worker'],
  ['owner', 'property'],
  ['lender|creditor', 'borrower|debtor'],
  ['landlord|landlady|lessor', 'tenant|lessee|lodger'],
  ['seller|vendor', 'buyer|purchaser'],
  ['supplier', 'customer|client'],
  ['guest|visitor', 'host|hostess'],
];

/** The first lines are of things that pass from one to another. */
export const PASSING_ON = 3;

/** "sold", "borrowed": whoever does it, or has it done to them, acts, and be it a museum. */
export const isDealing = (lemma: string): boolean =>
  entriesOf(lemma).some(({ line, words }) => line > 0 && line < PASSING_ON && words.length === 1);

/** Of either party, "to" and "from" saying of which: "leased the shop from Bell", "leased the shop to Orr". */
export const BOTH_WAYS: ReadonlySet<string> = new Set(['lease', 'rent', 'let', 'hire', 'charter', 'sublet']);

/** Said of either side ("leased the hall"), or of much else: these explain an exchange, and prove none. */
export const LOOSE = new Set(
  'lease rent let hire charter sublet worker client host guest visitor leave hold have cover pay serve cost lose take be father mother parent son daughter child front behind property owner produce train'.split(
    ' ',
  ),
);

interface Entry {
  readonly words: readonly string[];
  readonly line: number;
  readonly sign: 1 | -1;
}

const NO_ENTRIES: readonly Entry[] = [];

let byFirst: Map<string, Entry[]> | undefined;

export const findFirstWords = lemmaFinder({ has: (word) => entriesOf(word).length > 0 });

export function entriesOf(first: string): readonly Entry[] {
  if (!byFirst) {
    byFirst = new Map();
    for (const [line, sides] of PAIRS.entries())
      sides.forEach((list, k) => {
        for (const phrase of list.split('|')) {
          const words = phrase.split(' ');
          byFirst!.set(words[0]!, [...(byFirst!.get(words[0]!) ?? []), { words, line, sign: k === 0 ? 1 : -1 }]);
        }
      });
  }
  return byFirst.get(first) ?? NO_ENTRIES;
}

/** Lines of which the tokens hold the beginning of a word: of the first column, of the second, a bit a line. */
export function linesOf(tokens: readonly Token[]): readonly [number, number] {
  let first = 0;
  let second = 0;
  for (const k of findFirstWords(tokens))
    for (const { line, sign } of entriesOf(tokens[k]!.lemma)) {
      const either = BOTH_WAYS.has(tokens[k]!.lemma);
      if (sign > 0 || either) first |= 1 << line;
      if (sign < 0 || either) second |= 1 << line;
    }
  return [first, second];
}

/** Lines of which one may hold a word and the other its converse, a bit each. */
export const meeting = (a: readonly [number, number], b: readonly [number, number]): number =>
  (a[0] & b[1]) | (a[1] & b[0]);
