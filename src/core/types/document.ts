// An input as it was read, and the article in it: what `extract` takes and gives.

/** Half-open range [start, end) of UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

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
