// The catalogue of findings: one entry per rule, feeding the terminal, HTML, SARIF rules and `spindrift explain`.
import type { FindingKind, Severity } from './types.ts';

export interface Rule {
  /** Stable id; never renamed. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly title: string;
  readonly severity: Severity;
  /** Why it matters to the reader. */
  readonly why: string;
  /** What to do about it. */
  readonly action: string;
  /** Reference → candidate: one pair that is reported, one that is not. */
  readonly reported: readonly [string, string];
  readonly fair: readonly [string, string];
}

export const RULES: readonly Rule[] = [
  {
    id: 'drift/number',
    kind: 'number',
    title: 'Number changed',
    severity: 'major',
    why: 'A figure, unit or magnitude that differs from the reference makes the copy state something false.',
    action: 'Restore the figure of the reference, or cite where the new one comes from.',
    reported: ['killed 17 people', 'killed 70 people'],
    fair: ['1,200 people', '1.2 thousand people'],
  },
  {
    id: 'drift/date',
    kind: 'date',
    title: 'Date or time changed',
    severity: 'major',
    why: 'Another day, time or length of time moves an event or a deadline.',
    action: 'Restore the date of the reference.',
    reported: ['closed for two hours', 'closed for two days'],
    fair: ['at 12 p.m. on Monday, June 3', 'at noon on Monday'],
  },
  {
    id: 'drift/name',
    kind: 'name',
    title: 'Name changed',
    severity: 'major',
    why: 'Another or damaged name puts words and deeds on somebody else; readers can no longer look it up.',
    action: 'Restore the name as the reference spells it.',
    reported: ['the Harlan Institute', 'the Holland Institute'],
    fair: ['Dr. Kenneth Vasbo said', 'Vasbo said'],
  },
  {
    id: 'drift/negation',
    kind: 'negation',
    title: 'Statement turned round',
    severity: 'major',
    why: 'A denial lost or added, or a word replaced by its opposite, says the contrary of the reference.',
    action: 'Restore the negation or the direction.',
    reported: ['sales were not expected to fall', 'sales were expected to fall'],
    fair: ['was not present', 'was absent'],
  },
  {
    id: 'drift/modality',
    kind: 'modality',
    title: 'Certainty changed',
    severity: 'major',
    why: 'A possibility told as a fact, or an allegation without its “allegedly”, promises more than anybody said.',
    action: 'Restore the hedge, or cite a source for the certainty.',
    reported: ['the plant may close', 'the plant will close'],
    fair: ['he said it will open', 'he said it would open'],
  },
  {
    id: 'drift/quantity',
    kind: 'quantity',
    title: 'Quantity or bound changed',
    severity: 'major',
    why: '“All” for “most”, “up to” for “at least” or a lost “only” changes how far the claim reaches.',
    action: 'Restore the quantity or bound.',
    reported: ['at least 12 people', 'up to 12 people'],
    fair: ['more than 12 people', 'over 12 people'],
  },
  {
    id: 'drift/role',
    kind: 'role',
    title: 'Roles exchanged',
    severity: 'major',
    why: 'Who did it and to whom are exchanged, though the words are the same.',
    action: 'Restore subject and object.',
    reported: ['Arden sued Pryce', 'Pryce sued Arden'],
    fair: ['Arden sued Pryce', 'Pryce was sued by Arden'],
  },
  {
    id: 'drift/relation',
    kind: 'relation',
    title: 'Relation of statements changed',
    severity: 'major',
    why: 'Another cause, condition, contrast or order of events tells another story from the same facts.',
    action: 'Restore the connective.',
    reported: ['despite the warning', 'because of the warning'],
    fair: ['because of the storm', 'as a result of the storm'],
  },
  {
    id: 'drift/predicate',
    kind: 'predicate',
    title: 'Word with another meaning',
    severity: 'major',
    why: 'A word was replaced by one that means something else here, often a synonym of another sense.',
    action: 'Put back the word of the reference, or one that fits this context.',
    reported: ['a haven for smugglers', 'a shrine for smugglers'],
    fair: ['a haven for smugglers', 'a refuge for smugglers'],
  },
  {
    id: 'drift/garbled',
    kind: 'garbled',
    title: 'No longer a statement',
    severity: 'minor',
    why: 'The words no longer make a sentence, so nothing can be checked.',
    action: 'Rewrite the sentence from the reference.',
    reported: ['the crane fell on the ship', 'the crane of the to fell ship'],
    fair: ['He paid. She left.', 'He paid and she left.'],
  },
  {
    id: 'drift/quotation-altered',
    kind: 'quotation',
    title: 'Quotation altered',
    severity: 'major',
    why: 'Words inside quotation marks are somebody’s own; changed, they are a false report of what was said.',
    action: 'Restore the quotation to the letter, or turn it into reported speech without marks.',
    reported: ['“We will pay,” Kray said.', '“We will charge,” Kray said.'],
    fair: ['“We will pay,” Kray said.', 'Kray said they would pay.'],
  },
  {
    id: 'drift/quotation-paraphrased',
    kind: 'quotation',
    title: 'Paraphrase in quotation marks',
    severity: 'minor',
    why: 'Most words inside the marks are not those that were said: a paraphrase is sold as a quotation.',
    action: 'Drop the marks, or quote the words that were said.',
    reported: ['“It hit my chest,” he said.', '“The ball struck me on the breast,” he said.'],
    fair: ['“It hit my chest,” he said.', 'He said that it had hit his chest.'],
  },
  {
    id: 'drift/quotation-truncated',
    kind: 'quotation',
    title: 'Quotation cut so that its sense changed',
    severity: 'major',
    why: 'A condition, a limit or a negation of the speaker was cut away; what is left says more than was said.',
    action: 'Quote the whole clause, or say in your own words what limits it.',
    reported: ['“I would resign if it were true,” she said.', '“I would resign,” she said.'],
    fair: ['“It took me years, and I would do it again,” she said.', '“It took me years,” she said.'],
  },
  {
    id: 'drift/quotation-invented',
    kind: 'quotation',
    title: 'Quotation that the reference does not have',
    severity: 'minor',
    why: 'Words are presented as somebody’s own that the reference does not quote.',
    action: 'Find the source of the quotation, or take the marks away.',
    reported: ['The board had not discussed a sale, he said.', '“We would never sell,” he said.'],
    fair: ['“We stayed,” he said.', '“We stayed,” Brandt said.'],
  },
  {
    id: 'drift/quotation-added-marks',
    kind: 'quotation',
    title: 'Article text put in quotation marks',
    severity: 'minor',
    why: 'The words are the reference’s own prose; in marks they are put into somebody’s mouth.',
    action: 'Take the marks away or name the article as the source.',
    reported: [
      'The tunnel will stay shut until Easter, the minister said.',
      '“The tunnel will stay shut until Easter,” the minister said.',
    ],
    fair: ['The firm is “too small”, he said.', 'The firm is "too small", he said.'],
  },
  {
    id: 'drift/quotation-unquoted',
    kind: 'quotation',
    title: 'Quotation marks lost',
    severity: 'info',
    why: 'Somebody’s own words stand in the text as the article’s.',
    action: 'Put the marks back, or report the words indirectly.',
    reported: [
      '“We never knew which of the doors had been left open,” he said.',
      'We never knew which of the doors had been left open, he said.',
    ],
    fair: ['“We stayed,” he said.', 'He said they had stayed.'],
  },
  {
    id: 'drift/attribution',
    kind: 'attribution',
    title: 'Said by somebody else',
    severity: 'major',
    why: 'The claim is now another person’s or body’s; readers weigh it by who makes it.',
    action: 'Name the source that the reference names.',
    reported: ['“We will pay,” Kray said.', '“We will pay,” Halvorsen said.'],
    fair: ['“We will pay,” Owen Kray said.', '“We will pay,” said Kray.'],
  },
  {
    id: 'drift/attribution-lost',
    kind: 'attribution',
    title: 'Source of a claim lost',
    severity: 'minor',
    why: 'What somebody said is now stated as a fact.',
    action: 'Say who says so.',
    reported: ['According to residents, the depot is loud.', 'The depot is loud.'],
    fair: ['According to residents, the depot is loud.', 'The depot is loud, residents say.'],
  },
  {
    id: 'drift/addition',
    kind: 'addition',
    title: 'Unsupported statement added',
    severity: 'major',
    why: 'The copy states something that the reference does not say anywhere.',
    action: 'Find a source for it, or take it out.',
    reported: ['The mayor resigned on Friday.', 'The mayor resigned on Friday after pressure from the police.'],
    fair: ['The mayor resigned on Friday.', 'The mayor, however, resigned on Friday.'],
  },
  {
    id: 'drift/added-sentence',
    kind: 'addition',
    title: 'Sentence without a source',
    severity: 'info',
    why: 'Nothing in the reference supports this sentence; it may be fair context or invention.',
    action: 'Check where it comes from.',
    reported: ['The mayor resigned.', 'The mayor resigned. Her deputy is under arrest.'],
    fair: ['The mayor resigned.', 'The mayor gave up her office.'],
  },
  {
    id: 'drift/omission',
    kind: 'omission',
    title: 'Caveat, denial or condition lost',
    severity: 'major',
    why: 'Without it the rest says more than the reference does.',
    action: 'Restore the limitation.',
    reported: ['The tablets are safe, but not for pregnant women.', 'The tablets are safe.'],
    fair: ['The tablets are safe, and cheap.', 'The tablets are safe.'],
  },
  {
    id: 'spin/part',
    kind: 'spin',
    title: 'Machine-rewritten text',
    severity: 'major',
    why: 'This part follows the reference sentence by sentence with its words swapped or its sentences paraphrased by machine. The verdict weighs what was counted in the part that looks most like it: order and number of sentences, words swapped in place and how they fit among the words around, names and numbers kept while other words changed, the sequence of punctuation marks, slips at changed places; each reason is listed with its weight, for and against. It is a probability, not a proof: heavy editing sentence by sentence looks alike, swapping one word in twenty does not show, and texts under 60 words or 8 changes get no verdict.',
    action: 'Read the part beside the reference; quote, license or rewrite it, or refuse it.',
    reported: [
      'The ship sank in heavy seas after its engine failed, the owner said.',
      'The vessel submerged in weighty oceans after its motor flopped, the proprietor stated.',
    ],
    fair: [
      'The ship sank in heavy seas after its engine failed, the owner said.',
      'After its engine failed the ship sank in heavy seas, its owner said.',
    ],
  },
  {
    id: 'evasion/invisible',
    kind: 'evasion',
    title: 'Invisible characters inside words',
    severity: 'minor',
    why: 'Zero-width characters change nothing for a reader and hide a word from search and plagiarism checks.',
    action: 'Remove them; ask how they came in.',
    reported: ['the police said', 'the po\u200blice said'],
    fair: ['the police said', 'the po\u00adlice said'],
  },
  {
    id: 'evasion/homoglyph',
    kind: 'evasion',
    title: 'Letters that imitate others',
    severity: 'minor',
    why: 'A Cyrillic or Greek letter that looks like a Latin one hides a word from search and plagiarism checks.',
    action: 'Replace them by the letters they imitate; ask how they came in.',
    reported: ['the police said', 'the p\u043elice said'],
    fair: ['Moscow', 'Москва'],
  },
];

const BY_ID = new Map(RULES.map((r) => [r.id, r]));

/** The rule of an id, or undefined. */
export function ruleOf(id: string): Rule | undefined {
  return BY_ID.get(id);
}
