// Sentences, and what is known of their words: what `segment` and `annotate` give.
import type { Document, Notice, Range } from './document.ts';

export type Role = 'title' | 'body' | 'furniture';

export interface Sentence extends Range {
  /** Index in the document's sentence list. */
  readonly id: number;
  /** Index of the block it stands in. */
  readonly paragraph: number;
  readonly role: Role;
  readonly text: string;
}

/** Coarse part of speech (Universal Dependencies names). */
export type Tag =
  | 'NOUN'
  | 'PROPN'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'PRON'
  | 'DET'
  | 'ADP'
  | 'CONJ'
  | 'PART'
  | 'NUM'
  | 'INTJ'
  | 'PUNCT'
  | 'SYM'
  | 'X';

export interface Token extends Range {
  /** As written. */
  readonly text: string;
  /** For matching: NFKC, lower case, straight quotes and hyphens, homoglyphs folded, zero-width characters removed. */
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol';
  readonly tag: Tag;
  /** Base form of `norm` under `tag`; `norm` itself when unknown. */
  readonly lemma: string;
  /** Lexicon id of `norm`, −1 when unknown. */
  readonly word: number;
  /** Lexicon id of `lemma`, −1 when unknown. */
  readonly lemmaId: number;
  /** Function word or punctuation: carries little meaning on its own. */
  readonly stop: boolean;
}

export type ValueKind = 'number' | 'ordinal' | 'percent' | 'money' | 'measure' | 'date' | 'time' | 'duration';

/** A number or date with its meaning, over tokens [from, to) of its side. */
export interface Value {
  readonly from: number;
  readonly to: number;
  readonly kind: ValueKind;
  /** Interval of canonical amounts, in the base unit of `unit`'s dimension (s, m, kg, m², l, m/s, °C, W, J, B …); lo = hi for exact
   *  values. Dates with a known year: days of 372 a year; times: minutes; other dates: 0. Vague orders ("hundreds") are
   *  approximate intervals. Results ("3-2") have unit "score" and 1000 × first + second. Plain counts have unit null. */
  readonly lo: number;
  readonly hi: number;
  /** Canonical unit ("kg", "USD", "%", "percentage point", "person" …) or null. */
  readonly unit: string | null;
  /** "about", "roughly", "some": the writer rounds. */
  readonly approximate: boolean;
  /** "at least" (≥), "more than" (>), "at most" (≤), "less than" (<), or null. */
  readonly bound: '>=' | '>' | '<=' | '<' | null;
  /** Parts that the text states; null unless kind is date or time. */
  readonly date: DateParts | null;
}

/** The stated parts of a date or time; an absent part is null. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number | null;
  /** Minutes after midnight. */
  readonly minute: number | null;
  /** Relative words, normalised: "yesterday", "last week", "next month". */
  readonly relative: string | null;
}

/** A proper name over tokens [from, to) of its side. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly kind: 'person' | 'place' | 'organisation' | 'other';
  /** Normalised without titles: "kenneth mckenzie". */
  readonly key: string;
  /** "General", "Dr." …, normalised, or null. */
  readonly honorific: string | null;
}

export interface AnnotatedSentence extends Sentence {
  /** ISO 639-1; absent: that of its document. */
  readonly language?: string;
  readonly tokens: readonly Token[];
  readonly values: readonly Value[];
  readonly names: readonly Name[];
}

/** A quotation in a document; its range lies inside the marks. */
export interface Quotation extends Range {
  /** First and last sentence id that it touches. */
  readonly sentences: readonly [number, number];
  readonly text: string;
  /** The words that say who speaks ("Jen Psaki", "he"), or null. */
  readonly speaker: string | null;
  /** Marks as found, such as "“”"; block quotes have "". */
  readonly marks: string;
}

/** How a single word hides: zero-width characters, letters of other scripts, marks on top of letters, letter forms such as full
 *  width; soft hyphens and ligatures come from typesetting and mean no harm. */
export type WordEvasion = 'invisible' | 'homoglyph' | 'combining' | 'letterform' | 'typesetting';

/** Text that is not what it seems, so that search and plagiarism checks do not find it; one record a kind. */
export interface Evasion extends Range {
  /** `bidi`: controls that turn the reading direction; `hidden-text`: words that a browser does not show. */
  readonly kind: WordEvasion | 'bidi' | 'hidden-text';
  /** How many words do it; the range is the first of them. */
  readonly count: number;
  /** Where, at most `LIMITS.evasionPlaces` of them. */
  readonly places: readonly Range[];
  /** The characters found, as "U+0430", sorted. */
  readonly codePoints: readonly string[];
  /** First words of the kind, in normal form, at most five; hidden text as it stands, shortened. */
  readonly words: readonly string[];
  /** What hides them, of hidden text. */
  readonly means?: readonly string[];
}

export interface AnnotatedDocument {
  readonly document: Document;
  /** ISO 639-1, "und" when unknown; absent: English. */
  readonly language?: string;
  readonly sentences: readonly AnnotatedSentence[];
  readonly quotations: readonly Quotation[];
  readonly notices: readonly Notice[];
  readonly evasions?: readonly Evasion[];
}
