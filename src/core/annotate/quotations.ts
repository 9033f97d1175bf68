// Sentences → the quotations of a document, with who speaks.
//
// A quotation may run over sentences, and its speaker may be named in the sentence before or after it:
//   “We do not know which,” Okonjo told reporters. “Anyone who says they do is guessing.”   both by Okonjo
// so the scan runs over all body tokens at once, paragraph by paragraph. Block quotes are quotations without marks.
// The nearest verb of saying in the quotation's own sentences names the speaker; else the speaker of the quotation just
// before it in the same paragraph. Tempting and wrong: the nearest name. Linear.
import { type Attribution, attributionsOf } from '../text/attributions.ts';
import { type Quoted, quotedSpans } from '../text/quotation-marks.ts';
import type { AnnotatedSentence, Document, Quotation, Token } from '../types.ts';

export function findQuotations(document: Document, sentences: readonly AnnotatedSentence[]): Quotation[] {
  const body = sentences.filter((s) => s.role !== 'furniture');
  const tokens: Token[] = [];
  const sentenceOf: AnnotatedSentence[] = [];
  for (const s of body)
    for (const t of s.tokens) {
      tokens.push(t);
      sentenceOf.push(s);
    }
  const spans = quotedSpans(tokens, (i) => i === 0 || sentenceOf[i]!.paragraph !== sentenceOf[i - 1]!.paragraph);
  const speakers = speakersOf(tokens, spans, sentenceOf);
  const marked = spans.map((q, i) =>
    quotation(
      document,
      tokens[q.from]!.start,
      tokens[q.to - 1]!.end,
      [sentenceOf[q.from]!.id, sentenceOf[q.to - 1]!.id],
      speakers[i]!,
      q,
    ),
  );
  return [...marked, ...blockQuotes(document, body, marked)].sort((a, b) => a.start - b.start || a.end - b.end);
}

function quotation(
  document: Document,
  start: number,
  end: number,
  ids: readonly [number, number],
  speaker: string | null,
  q: Quoted | null,
): Quotation {
  const text = document.text.slice(start, end);
  return { start, end, sentences: ids, text, speaker, marks: q ? q.open + q.close : '' };
}

function speakersOf(
  tokens: readonly Token[],
  spans: readonly Quoted[],
  sentenceOf: readonly AnnotatedSentence[],
): (string | null)[] {
  const attributions = attributionsOf(tokens, spans);
  let a = 0;
  let last: { paragraph: number; speaker: string | null } = { paragraph: -1, speaker: null };
  return spans.map((q) => {
    const first = sentenceOf[q.from]!;
    const final = sentenceOf[q.to - 1]!;
    while (a < attributions.length && sentenceOf[attributions[a]!.verb.from]!.id < first.id) a++;
    let best: Attribution | null = null;
    let distance = Number.POSITIVE_INFINITY;
    for (let k = a; k < attributions.length && sentenceOf[attributions[k]!.verb.from]!.id <= final.id; k++) {
      const x = attributions[k]!;
      const d = x.verb.from < q.from ? q.from - x.verb.to : x.verb.from - q.to;
      if (d < distance) [best, distance] = [x, d];
    }
    const named = best && textOf(tokens, best.speaker.from, best.speaker.to);
    const speaker = named ?? (last.paragraph === first.paragraph ? last.speaker : null);
    last = { paragraph: first.paragraph, speaker };
    return speaker;
  });
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i++) {
    if (i > from && tokens[i]!.start > tokens[i - 1]!.end) out += ' ';
    out += tokens[i]!.text;
  }
  return out;
}

/** Whole blocks that the page marks as quotations, unless they hold marked ones. */
function blockQuotes(
  document: Document,
  body: readonly AnnotatedSentence[],
  marked: readonly Quotation[],
): Quotation[] {
  const taken = new Set(marked.flatMap((q) => [q.sentences[0], q.sentences[1]]));
  const blocks = new Map<number, AnnotatedSentence[]>();
  for (const s of body) {
    if (document.blocks[s.paragraph]?.kind !== 'quote') continue;
    const list = blocks.get(s.paragraph);
    if (list) list.push(s);
    else blocks.set(s.paragraph, [s]);
  }
  return [...blocks.values()]
    .filter((inside) => !inside.some((s) => taken.has(s.id)))
    .map((inside) => {
      const first = inside[0]!;
      const last = inside[inside.length - 1]!;
      return quotation(document, first.start, last.end, [first.id, last.id], null, null);
    });
}
