// Every record that crosses a stage, in pipeline order. A later stage never changes a record of an earlier one: it adds
// records that point back by id or range. All positions are half-open UTF-16 offsets into `Document.text`, all token
// positions half-open indexes into the token list that the field's comment names.

/** Half-open range [start, end) of UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

// ---------------------------------------------------------------- read → extract

export type Format = 'html' | 'markdown' | 'text';

/** What a text came in, when the file is not the text itself. */
export type Container = 'pdf' | 'docx' | 'odt' | 'epub' | 'mail' | 'mhtml' | 'json' | 'jsonl' | 'warc';

/** From here on the text stands on this page, counted from 1. */
export interface PageStart {
  readonly start: number;
  readonly page: number;
}

/** Decoded bytes of one input. */
export interface SourceText {
  readonly name: string;
  /** The file, where it holds several texts and `name` says which. */
  readonly file?: string;
  readonly raw: string;
  /** Declared or detected; absent: `extract` detects it from the content and the name. */
  readonly format?: Format;
  readonly container?: Container;
  /** `raw` was made from the file (DOCX, PDF, MHTML …) and positions in it mean nothing to the reader. */
  readonly converted?: boolean;
  /** `raw` is a piece of the file, such as one field of JSON: where it stands there. */
  readonly origin?: {
    readonly offsets: readonly OffsetRun[];
    readonly lineStarts: readonly number[];
    /** Where `stated.title` stands there, in its own offsets. */
    readonly title?: readonly OffsetRun[];
  };
  /** Pages of `raw`, in its offsets; absent when the format has none. */
  readonly pages?: readonly PageStart[];
  /** What the file or the server says about the text; the text's own statements win. */
  readonly stated?: Stated;
  /** What reading it already had to report, such as a repaired encoding. */
  readonly notices?: readonly Notice[];
}

/** Something that the tool could not do or had to assume, with the reason. */
export interface Notice {
  /** Stable kebab-case id, such as `encoding-guessed`. */
  readonly id: string;
  readonly message: string;
}

/** A `cell` is a row of a table, its cells separated by tabs, or one of them where a cell holds a text of its own. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'quote' | 'caption' | 'code' | 'cell';

/** A block of the article text; the gaps between blocks are separators. */
export interface Block extends Range {
  readonly kind: BlockKind;
  /** Site boilerplate: navigation, sharing, comment form, cookie notice, "Source link". Kept, never aligned. */
  readonly furniture: boolean;
  /** Why it was kept or called furniture, in words for `extract --explain`. */
  readonly reason: string;
}

/** Text [text, text + length) comes from source [source, source + sourceLength); inside a run with equal lengths offsets map one to one. */
export interface OffsetRun {
  readonly text: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** What the page says about itself; null where it says nothing. */
export interface Metadata {
  readonly byline: string | null;
  readonly published: string | null;
  readonly canonical: string | null;
  readonly site: string | null;
  readonly language: string | null;
}

/** Facts about a text from outside of it. */
export interface Stated extends Partial<Metadata> {
  readonly title?: string | null;
}

/** Text of a page that a browser does not show, and not for the sake of screen readers. */
export interface HiddenText {
  /** Where in `Document.text` it would stand. */
  readonly at: number;
  readonly text: string;
  /** What hides it: "font-size: 0", "white on white". */
  readonly how: string;
}

/** The article as text with block structure. `extract` never fails: odd input gives notices. */
export interface Document {
  readonly name: string;
  /** The file, where it holds several texts and `name` says which. */
  readonly file?: string;
  readonly format: Format;
  /** What the text came in; absent when the file is the text itself. */
  readonly container?: Container;
  readonly title: string | null;
  /** All visible text, furniture included, blocks joined by blank lines. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Sorted by `text`; empty when `text` is the source itself. */
  readonly offsets: readonly OffsetRun[];
  /** Offsets at which the lines of the source start; absent when `text` is the source itself. */
  readonly lineStarts?: readonly number[];
  /** Pages of `text`, in its offsets; absent when the format has none. */
  readonly pages?: readonly PageStart[];
  readonly metadata: Metadata;
  /** Of pages; absent: nothing hidden. */
  readonly hidden?: readonly HiddenText[];
  readonly notices: readonly Notice[];
}

// ---------------------------------------------------------------- segment

export type Role = 'title' | 'body' | 'furniture';

export interface Sentence extends Range {
  /** Index in the document's sentence list. */
  readonly id: number;
  /** Index of the block it stands in. */
  readonly paragraph: number;
  readonly role: Role;
  readonly text: string;
}

// ---------------------------------------------------------------- annotate

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

// ---------------------------------------------------------------- align

/** Aligned sentences, m:n, ids ascending; both sides non-empty. */
export interface SentencePair {
  readonly id: number;
  readonly candidate: readonly number[];
  readonly reference: readonly number[];
  /** Crosses the document's main order. */
  readonly moved: boolean;
  /** 0..1: how clearly this pairing beats the next best. */
  readonly confidence: number;
}

export interface Alignment {
  /** In candidate order. */
  readonly pairs: readonly SentencePair[];
  /** Sentence ids without a partner; furniture is in neither list. */
  readonly onlyCandidate: readonly number[];
  readonly onlyReference: readonly number[];
  readonly notices: readonly Notice[];
}

/** One side of a pair: its sentences' tokens in one list, values and names indexing that list. */
export interface Side {
  readonly tokens: readonly Token[];
  readonly values: readonly Value[];
  readonly names: readonly Name[];
}

/** What the stages after `align` work on. */
export interface PairText {
  readonly reference: Side;
  readonly candidate: Side;
  /** Language of both, "mul" for one in two languages, "und" when it is unknown; absent: English. */
  readonly language?: string;
}

// ---------------------------------------------------------------- diff

/** What ties two words. */
export type Relation =
  | 'identical'
  | 'case'
  | 'inflection'
  | 'spelling'
  | 'number-format'
  | 'synonym'
  | 'hypernym'
  | 'antonym'
  | 'contextual'
  | 'none';

/** Word link: token index in the reference side, token index in the candidate side. Many-to-many where the text is. */
export interface Link {
  readonly reference: number;
  readonly candidate: number;
  readonly relation: Relation;
  /** Probability that a person would link the two, 0..1. */
  readonly confidence: number;
}

export type EditOp = 'keep' | 'substitute' | 'insert' | 'delete' | 'move';

/** A change over token ranges [from, to) of either side; null where that side has nothing. Edits tile both sides. */
export interface TokenEdit {
  readonly op: EditOp;
  readonly relation: Relation;
  readonly reference: TokenSpan | null;
  readonly candidate: TokenSpan | null;
}

/** An edit as a report tells it: with what the lexicon knows of the two sides. */
export interface ExplainedEdit extends TokenEdit {
  /** How likely a person would say that the two sides belong together, or that the one side has no counterpart, 0..1. */
  readonly confidence: number;
}

/** Half-open token range. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** Two ways to write one thing: "US" and "United States", "3 March 2020" and "2020-03-03". */
export interface EqualForms {
  readonly reference: TokenSpan;
  readonly candidate: TokenSpan;
  readonly relation: 'spelling' | 'number-format';
}

export interface PairDiff {
  readonly links: readonly Link[];
  /** Without overlap, in the order of the reference. */
  readonly equal: readonly EqualForms[];
  /** In candidate order; deletions stand where they fell. */
  readonly edits: readonly TokenEdit[];
}

// ---------------------------------------------------------------- score

export interface PairScore {
  /** 0..1, fitted to human judgement of "says the same"; blind to small drifts by design. */
  readonly similarity: number;
  /** string-similarity's figure (bigram Dice, white space ignored), 0..1. */
  readonly dice: number;
}

// ---------------------------------------------------------------- classify

export type Label = 'copied' | 'edited' | 'spun' | 'rewritten';

export interface PairLabel {
  readonly label: Label;
  /** Probability of that label, 0..1. */
  readonly confidence: number;
}

/** One pair with all that was found out about it before drift; what document-level stages see. */
export interface AnalysedPair {
  readonly pair: SentencePair;
  readonly text: PairText;
  readonly diff: PairDiff;
  readonly score: PairScore;
}

/** What `classify` and document-level drift look at. */
export interface Comparison {
  readonly candidate: AnnotatedDocument;
  readonly reference: AnnotatedDocument;
  readonly alignment: Alignment;
  readonly pairs: readonly AnalysedPair[];
}

export type VerdictLabel = 'verbatim' | 'edited' | 'spun' | 'rewritten' | 'independent' | 'insufficient';

/** One reason for or against spinning. */
export interface Evidence {
  readonly id: string;
  readonly value: number;
  /** Contribution to the log-odds of spinning; negative speaks against it. */
  readonly effect: number;
  readonly message: string;
  /** First and last sentence id of the part of the candidate that it is about; null: the whole text. */
  readonly sentences: readonly [number, number] | null;
}

/** A run of candidate sentences that were made in one way. */
export interface VerdictPart {
  readonly label: Label | 'added';
  /** First and last sentence id. */
  readonly sentences: readonly [number, number];
  /** Share of the candidate's body words. */
  readonly share: number;
}

export interface Verdict {
  readonly label: VerdictLabel;
  readonly confidence: number;
  /** Calibrated probability that the candidate was machine-rewritten from the reference; at most .8 where it is `wordedAnew`. */
  readonly spin: number;
  /** Length-weighted mean similarity of the pairs, 0..1. */
  readonly similarity: number;
  /** Share of body words, those of captions among them, that stand in a pair, per side. */
  readonly coverage: { readonly candidate: number; readonly reference: number };
  /** Share of the candidate's body words that stand in `copied` pairs. */
  readonly copied: number;
  /** Whole passages are worded anew and not word by word: a person who rewrites sentence by sentence leaves the same traces as a program. */
  readonly wordedAnew: boolean;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
  /** The candidate part by part, in its order; more than one when it was made in several ways. */
  readonly parts: readonly VerdictPart[];
}

// ---------------------------------------------------------------- drift

export type DriftKind =
  | 'number'
  | 'date'
  | 'name'
  | 'negation'
  | 'modality'
  | 'quantity'
  | 'role'
  | 'attribution'
  | 'quotation'
  | 'relation'
  | 'predicate'
  | 'addition'
  | 'omission'
  | 'garbled';

export type FindingKind = DriftKind | 'spin' | 'evasion' | 'provenance';

export type Severity = 'major' | 'minor' | 'info';

/** A change of meaning inside one pair, over tokens of its sides. */
export interface Drift {
  readonly kind: DriftKind;
  /** Catalogue id, such as `drift/number`. */
  readonly id: string;
  readonly severity: Severity;
  readonly confidence: number;
  readonly reference: TokenSpan | null;
  readonly candidate: TokenSpan | null;
  /** One plain sentence: what became what, with size and direction. */
  readonly message: string;
}

/** Drift of one pair and the calibrated probability that its meaning changed (0.5 is the decision). */
export interface PairDrift {
  readonly probability: number;
  readonly drifts: readonly Drift[];
}

// ---------------------------------------------------------------- provenance

/** One fact about where the text comes from, and what became of it. */
export interface ProvenanceField {
  readonly field: 'byline' | 'published' | 'canonical' | 'site' | 'credit';
  /** As the reference states it, null when it does not. */
  readonly reference: string | null;
  /** As the candidate states it, null when it does not. */
  readonly candidate: string | null;
  /** `kept`: the candidate says it somewhere; `changed`: it says something else; `lost`: nothing; `added`: only the candidate states it. */
  readonly status: 'kept' | 'changed' | 'lost' | 'added';
}

export interface Provenance {
  readonly fields: readonly ProvenanceField[];
}

// ---------------------------------------------------------------- report (the JSON contract)

export interface ReportSpan extends Range {
  readonly text: string;
}

export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly confidence: number;
  /** Pair id, or null when it belongs to the document. */
  readonly pair: number | null;
  readonly candidate: ReportSpan | null;
  readonly reference: ReportSpan | null;
  readonly message: string;
  /** Every place of an evasion, at most 20, in the text of the side that has it; other findings have their spans alone. */
  readonly places?: readonly Range[];
  /** Content hash: the same finding in a moved or reformatted text keeps it. */
  readonly fingerprint: string;
}

export interface ReportEdit {
  readonly op: EditOp;
  readonly relation: Relation;
  /** How likely a person would say that the two sides belong together, or that the one side has no counterpart, 0..1. */
  readonly confidence: number;
  readonly candidate: readonly [number, number] | null;
  readonly reference: readonly [number, number] | null;
}

export interface ReportPair {
  readonly id: number;
  readonly candidate: readonly number[];
  readonly reference: readonly number[];
  readonly similarity: number;
  readonly dice: number;
  readonly label: Label;
  readonly moved: boolean;
  readonly confidence: number;
  /** Probability that the meaning changed. */
  readonly drift: number;
  readonly edits: readonly ReportEdit[];
}

/** Where the text came from, for reports that point into the file; both lists are empty when `text` is the file's content. */
export interface SourceMap {
  /** The file, where it holds several texts and the document's name says which; absent: that name. */
  readonly file?: string;
  readonly format: Format;
  /** What the text came in; absent when the file is the text itself. With no `offsets`, the file has no lines to point at. */
  readonly container?: Container;
  /** Where each page begins in the text; absent when the format has none. */
  readonly pages?: readonly PageStart[];
  readonly offsets: readonly OffsetRun[];
  readonly lineStarts: readonly number[];
}

export interface ReportDocument {
  readonly name: string;
  readonly title: string | null;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly source: SourceMap;
}

/** Plain JSON: what every reporter reads. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'spindrift'; readonly version: string };
  readonly candidate: ReportDocument;
  readonly reference: ReportDocument;
  readonly pairs: readonly ReportPair[];
  readonly findings: readonly Finding[];
  /** Findings that the options left out, by severity; absent when they left out none. */
  readonly leftOut?: Readonly<Record<Severity, number>>;
  readonly verdict: Verdict;
  /** What both sides state about author, date, address, publication and credits. */
  readonly provenance: Provenance;
  readonly notices: readonly Notice[];
}

// ---------------------------------------------------------------- score command

export interface ScoreFinding {
  readonly id: string;
  readonly kind: DriftKind;
  readonly severity: Severity;
  readonly confidence: number;
  readonly reference: ReportSpan | null;
  readonly candidate: ReportSpan | null;
  readonly message: string;
}

/** Two texts for `score`, as strings or as given tokens. */
export interface TextPair {
  readonly candidate: string | readonly string[];
  readonly reference: string | readonly string[];
}

/** What `score` says about one pair of texts. */
export interface PairResult {
  readonly similarity: number;
  readonly label: Label;
  readonly drift: number;
  readonly findings: readonly ScoreFinding[];
  readonly words: {
    readonly reference: readonly string[];
    readonly candidate: readonly string[];
    readonly links: readonly (readonly [
      reference: number,
      candidate: number,
      relation: Relation,
      confidence: number,
    ])[];
  };
  /** That a text was too long to be read to its end; absent when both were. */
  readonly notices?: readonly Notice[];
}
