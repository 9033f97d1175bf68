// HTML → Document: all visible text in reading order, the article marked off from the furniture around it.
import { LIMITS } from '../../options.ts';
import type { Block, Document, HiddenText, Notice, OffsetRun, SourceText } from '../../types.ts';
import { creditApart, isBareCredit } from '../caption-credit.ts';
import { captionKind } from '../caption-kind.ts';
import { withoutComments } from '../comments.ts';
import { furnitureReason, isNetwork } from '../furniture.ts';
import { readHead } from '../head.ts';
import { withStatedTitle } from '../stated-title.ts';
import { isXhtml, xmlSyntaxAsHtml } from '../xhtml.ts';
import { type Judgement, judgeBlocks } from './main-text.ts';
import { readMetadata, withoutSite } from './metadata.ts';
import { noticesOf } from './notices.ts';
import { type Page, readPage } from './page.ts';
import type { PageBlock } from './page-block.ts';
import { normalized, pageFacts } from './page-facts.ts';
import { rowsOf } from './rows.ts';
import { restOf, runsOf, type StatedRest } from './stated-body.ts';

export function extractHtml(source: SourceText): Document {
  const notices: Notice[] = [...(source.notices ?? [])];
  let html = source.raw;
  if (html.length > LIMITS.htmlChars) {
    html = html.slice(0, LIMITS.htmlChars);
    notices.push({
      id: 'page-cut',
      message: `${source.name}: only the first ${LIMITS.htmlChars.toLocaleString('en')} characters of the page were read`,
    });
  }
  const page = readPage(isXhtml(html) ? xmlSyntaxAsHtml(html) : html);
  const meta = readMetadata(page);
  const judged = judgeBlocks(page, pageFacts(meta));
  const title = findTitle(page, meta.titles, meta.site, judged);
  const credits = new Set(
    [meta.byline, meta.byline && `by ${meta.byline}`, meta.published].flatMap((x) => (x ? [normalized(x)] : [])),
  );
  const isText = (i: number) => judged[i]!.keep && !/^(?:heading|caption)$/.test(page.blocks[i]!.kind);
  const rest = restOf(meta.articleBody, page, isText);
  const layout = withRest(lay(page, judged, title, credits, rest?.cut), rest, html);
  notices.push(...noticesOf(source.name, page, judged, layout.blocks, layout.text, rest, meta.isFree));
  const head = readHead(layout.text, layout.blocks);
  const hidden = evasions(page, judged, layout.starts, layout.text.length);
  const document: Document = {
    name: source.name,
    format: 'html',
    title: title.text,
    text: layout.text,
    blocks: withoutComments(layout.text, head.blocks).flatMap((b) => creditApart(layout.text, b)),
    offsets: layout.offsets,
    metadata: {
      byline: meta.byline ?? head.byline,
      published: meta.published ?? head.published,
      canonical: meta.canonical,
      site: meta.site,
      language: meta.language,
    },
    ...(hidden.length > 0 ? { hidden } : {}),
    notices,
  };
  // A heading above the text is a headline in other words than the stated ones: two would be one too many.
  const opening = document.blocks.find((b) => !b.furniture);
  if (title.block >= 0 || meta.headline === null || opening?.kind === 'heading') return document;
  return withStatedTitle(document, meta.headline, runsOf(meta.headline, 0, html));
}

/** Unseen text between the first and the last block of the article, as a reader would meet it. */
function evasions(page: Page, judged: readonly Judgement[], starts: readonly number[], length: number): HiddenText[] {
  const first = judged.findIndex((j) => j.keep);
  const last = judged.findLastIndex((j) => j.keep);
  return page.hidden
    .filter((h) => !h.lawful && first >= 0 && h.before >= first && h.before <= last + 1 && /\p{L}/u.test(h.text))
    .map((h) => ({
      at: Math.min(length, h.before < starts.length ? starts[h.before]! + h.offset : length),
      text: h.text.replace(/\s+/g, ' '),
      how: h.how,
    }));
}

interface Title {
  readonly text: string | null;
  /** Block that shows it, −1 when none does. */
  readonly block: number;
}

/** The heading that the page's own statements name; else the first h1 before the article, a line that they name, what they state. */
function findTitle(page: Page, stated: readonly string[], site: string | null, judged: readonly Judgement[]): Title {
  const names = new Set(stated.map(normalized));
  const first = judged.findIndex((j, i) => j.keep && page.blocks[i]!.kind !== 'heading');
  // A short one may be the site's name: "Edith Marrow" stands before the bar in "Obituary of Edith Marrow | Lund & Sons".
  // Whole words at an end of it: "Art" is no name of "Smart parking".
  const isNamed = (text: string): boolean =>
    stated.some((s) => {
      const [whole, part] = [normalized(s.split(/ [|–—·] /, 1)[0]!), normalized(text)];
      return whole === part || whole.startsWith(`${part} `) || whole.endsWith(` ${part}`);
    });
  const near = (i: number): boolean => first < 0 || i <= first + 3;
  let block = page.blocks.findIndex((b, i) => b.level > 0 && near(i) && names.has(normalized(b.text)));
  if (block < 0)
    block = page.blocks.findIndex(
      (b, i) => b.level === 1 && near(i) && (b.text.length > 12 || isNamed(b.text)) && b.linkChars < b.text.length,
    );
  // Old pages show it as a line in bold.
  if (block < 0) block = page.blocks.findIndex((b, i) => near(i) && b.linkChars === 0 && names.has(normalized(b.text)));
  if (block >= 0) return { text: page.blocks[block]!.text.replace(/\s+/g, ' '), block };
  const text = stated[0] ? withoutSite(stated[0], site) : null;
  return { text, block: -1 };
}

/** Reason of a line that networks may follow, one a line. */
const SHARE = 'share buttons';

interface Layout {
  readonly text: string;
  readonly blocks: Block[];
  readonly offsets: OffsetRun[];
  /** Where each block of the page begins in the text. */
  readonly starts: readonly number[];
}

/** The article's paragraphs that only the page's structured data holds follow what is shown. */
function withRest(layout: Layout, rest: StatedRest | null, html: string): Layout {
  if (!rest) return layout;
  const blocks = [...layout.blocks];
  const offsets = [...layout.offsets];
  let { text } = layout;
  for (const paragraph of rest.paragraphs) {
    if (text) text += '\n\n';
    const start = text.length;
    text += paragraph;
    const reason = 'structured data of the page (articleBody)';
    blocks.push({ start, end: text.length, kind: 'paragraph', furniture: false, reason });
    offsets.push(...runsOf(paragraph, start, html));
  }
  return { ...layout, text, blocks, offsets };
}

function lay(
  page: Page,
  judged: readonly Judgement[],
  title: Title,
  credits: ReadonlySet<string>,
  cut: ReadonlySet<number> = new Set(),
): Layout {
  const blocks: Block[] = [];
  const offsets: OffsetRun[] = [];
  const starts: number[] = [];
  const first = judged.findIndex((j) => j.keep);
  const last = judged.findLastIndex((j) => j.keep);
  // Pictures may stand between title and text.
  const from = title.block >= 0 ? Math.min(title.block, first) : first;
  let text = '';
  for (const row of rowsOf(page)) {
    if (text) text += '\n\n';
    const start = text.length;
    for (const i of row) {
      if (i > row[0]!) text += '\t';
      for (const r of page.blocks[i]!.runs) offsets.push({ ...r, text: r.text + text.length });
      starts.push(text.length);
      text += page.blocks[i]!.text;
    }
    const [i] = row as [number];
    const block = row.length === 1 ? page.blocks[i]! : { ...page.blocks[i]!, text: text.slice(start) };
    if (i !== title.block && block.text.length < 120 && credits.has(normalized(block.text))) {
      blocks.push({ start, end: text.length, kind: block.kind, furniture: true, reason: 'byline or date of the page' });
      continue;
    }
    if (cut.has(i)) {
      const reason = 'cut off; whole in the structured data of the page';
      blocks.push({ start, end: text.length, kind: block.kind, furniture: true, reason });
      continue;
    }
    const amid = i > from && i < last;
    const told = verdictOn(page, block, ofRow(page, judged, row), i === title.block, amid);
    const before = blocks.at(-1);
    const isShare = before?.furniture && before.reason === SHARE && isNetwork(block.text);
    blocks.push({ start, end: text.length, ...told, ...(isShare ? { furniture: true, reason: SHARE } : {}) });
  }
  return { text, blocks, offsets, starts };
}

/** A row stays when most of its text does. */
function ofRow(page: Page, judged: readonly Judgement[], row: readonly number[]): Judgement {
  const chars = (only: (i: number) => boolean) =>
    row.reduce((n, i) => n + (only(i) ? page.blocks[i]!.text.length : 0), 0);
  const keep = 2 * chars((i) => judged[i]!.keep) >= chars(() => true);
  return judged[row.find((i) => judged[i]!.keep === keep)!]!;
}

function verdictOn(
  page: Page,
  b: PageBlock,
  judged: Judgement,
  isTitle: boolean,
  amid: boolean,
): Omit<Block, 'start' | 'end'> {
  if (isTitle) return { kind: 'title', furniture: false, reason: 'title of the page' };
  const rule = furnitureReason(b.text);
  if (rule) return { kind: b.kind, furniture: true, reason: rule };
  const caption = b.kind === 'heading' ? null : captionKind(b.text);
  if (caption === 'credit' || (b.kind === 'caption' && isBareCredit(b.text)))
    return { kind: 'caption', furniture: true, reason: 'picture credit' };
  const kind = caption ? 'caption' : b.kind;
  if (kind === 'caption' && amid && !judged.comment && b.linkChars < b.text.length / 2)
    return { kind, furniture: false, reason: 'caption of a picture in the article' };
  return { kind, furniture: !judged.keep, reason: reasonOf(page, b, judged) };
}

function reasonOf(page: Page, block: PageBlock, judged: Judgement): string {
  if (judged.bare && judged.keep) return 'text of a page without a site around it';
  const sure = `main-text probability ${judged.probability.toFixed(2)}`;
  if (judged.placed) return `stands among the paragraphs of the article, ${sure}`;
  if (judged.keep) return `reads and stands like article text, ${sure}`;
  if (judged.comment) return `reader comment, ${sure}`;
  const place = placeOf(page, block);
  const density = block.linkChars / block.text.length;
  if (density > 0.5) return `${Math.round(density * 100)}% of it is link text${place ? `, in ${place}` : ''}, ${sure}`;
  return place ? `stands in ${place}, ${sure}` : `does not belong to the article, ${sure}`;
}

const PLACES =
  /\b(?:nav|aside|footer|header|form)\b|comment|share|social|related|sidebar|newsletter|promo|widget|cookie|menu|byline|author|meta|advert|sponsor|recommend|popular|trending/;

/** The nearest element around the block whose name tells that it is no article text, or null. */
function placeOf(page: Page, block: PageBlock): string | null {
  for (let i = block.node, up = 0; i >= 0 && up < 10; i = page.nodes[i]!.parent, up++) {
    const { tag, hint } = page.nodes[i]!;
    if (tag === 'body') return null;
    const word = hint.split(' ').find((x) => PLACES.test(x));
    if (word) return `<${tag} ${word.slice(0, 40)}>`;
    if (/^(?:nav|aside|footer|header|form)$/.test(tag)) return `<${tag}>`;
  }
  return null;
}
