// The article as the page's own structured data holds it (schema.org articleBody), where the page shows less: behind a paywall, or
// before a script has run.
//
//   shown:  "The port will close." "About 140 people …"          data: "The port will close. About 140 people work there. It …"
//   → the page's first sentence, then the rest from the data; the cut line goes
//
// Tempting and wrong: always the data. It has no headings, lists or captions, often no paragraphs, and some sites put a summary there.
// So only what follows the last sentence that the page shows is taken, and only when it is a good part of the article. Sentences of the
// data times characters shown, `WORK` at most.
import type { OffsetRun } from '../../types.ts';
import { type Page, readPage } from './page.ts';
import { normalized } from './page-facts.ts';
import { wordCount } from './prose.ts';

/** The rest is taken from so many words on, and from this share of the whole. */
const REST = { words: 30, share: 0.3 } as const;
const PARAGRAPH_CHARS = 20_000;
/** Sentences looked for times characters looked through; books take about 5e7. */
const WORK = 5e8;

export interface StatedRest {
  /** Paragraphs that the page does not show. */
  readonly paragraphs: readonly string[];
  readonly words: number;
  /** Blocks that show the beginning of such a paragraph, cut off. */
  readonly cut: ReadonlySet<number>;
  /** The page shows nothing of the article. */
  readonly all: boolean;
}

/** What the body holds beyond the blocks that are kept; null when that is little. */
export function restOf(body: string | null, page: Page, isKept: (i: number) => boolean): StatedRest | null {
  if (!body) return null;
  const kept = page.blocks.map((_, i) => i).filter(isKept);
  const shown = kept.map((i) => normalized(page.blocks[i]!.text)).join(' ');
  const pieces = paragraphsOf(body).flatMap((text, paragraph) =>
    sentencesOf(text).map((sentence) => ({ text: sentence, paragraph, norm: normalized(sentence) })),
  );
  if (pieces.length * shown.length > WORK) return null;
  const last = pieces.findLastIndex(({ norm }) => norm !== '' && shown.includes(norm));
  const rest = pieces.slice(last + 1);
  const words = rest.reduce((n, { text }) => n + wordCount(text), 0);
  const all = pieces.reduce((n, { text }) => n + wordCount(text), 0);
  const keptWords = kept.reduce((n, i) => n + wordCount(page.blocks[i]!.text), 0);
  if (words < REST.words || words < REST.share * all || (last < 0 && keptWords >= words)) return null;
  const next = rest[0]!.norm;
  const cut = kept.filter((i) => {
    const own = normalized(page.blocks[i]!.text);
    return last < 0 || (own !== '' && next.startsWith(own)) || ` ${next} `.includes(` ${own} `);
  });
  const paragraphs = new Map<number, string>();
  for (const { text, paragraph } of rest)
    paragraphs.set(paragraph, paragraphs.has(paragraph) ? `${paragraphs.get(paragraph)} ${text}` : text);
  return { paragraphs: [...paragraphs.values()], words, cut: new Set(cut), all: last < 0 };
}

/** Some sites state text, some HTML, some text with entities. */
function paragraphsOf(body: string): readonly string[] {
  const lines = /<\/?[a-z][^<>]*>|&#?\w{2,8};/i.test(body)
    ? readPage(body.replace(/\n/g, '<br><br>')).blocks.map((b) => b.text)
    : body.split(/\n+/);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}

/** Only to find the place where the page stops; the text itself is split later, by all rules. */
const sentencesOf = (paragraph: string): readonly string[] =>
  paragraph.length > PARAGRAPH_CHARS ? [paragraph] : paragraph.split(/(?<=\p{Ll}[.!?…]["”’»)]?) (?=[\p{Lu}"“‘«(])/u);

/** Where a stated paragraph stands in the source: its own words, or the statement as a whole. */
export function runsOf(paragraph: string, at: number, html: string): readonly OffsetRun[] {
  const source = html.indexOf(paragraph);
  if (source >= 0) return [{ text: at, length: paragraph.length, source, sourceLength: paragraph.length }];
  const statement = html.indexOf('"articleBody"');
  return statement < 0 ? [] : [{ text: at, length: paragraph.length, source: statement, sourceLength: 13 }];
}
