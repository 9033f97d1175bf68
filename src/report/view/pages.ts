// On which page of a PDF a finding stands.
import type { Finding, Report, ReportDocument } from '../../core/index.ts';

/** Page of a position of the text; null when the document has no pages. */
function pageAt({ source }: ReportDocument, position: number): number | null {
  let page: number | null = null;
  for (const p of source.pages ?? []) {
    if (p.start > position) break;
    page = p.page;
  }
  return page;
}

/** "candidate page 3", or with pages on both sides "reference page 2, candidate page 3"; null when neither side has pages. */
export function pagesOf(report: Report, finding: Finding): string | null {
  const on = (side: 'candidate' | 'reference'): string | null => {
    const document = report[side];
    if (!document.source.pages) return null;
    const pair = finding.pair === null ? undefined : report.pairs.find((p) => p.id === finding.pair);
    const span = finding[side] ?? document.sentences[pair?.[side][0] ?? -1] ?? null;
    const page = span && pageAt(document, span.start);
    return page === null ? null : `${side} page ${page}`;
  };
  const pages = [on('reference'), on('candidate')].filter((p) => p !== null);
  return pages.length > 0 ? pages.join(', ') : null;
}
