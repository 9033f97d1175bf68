// What is fuzzed: bytes → text → document → report, with every promise checked. Throws where one is broken.
import { createEngine, type Document, type Engine, extract, type Report } from '../../src/core/index.ts';
import { AppError } from '../../src/node/errors.ts';
import { readLexiconFile } from '../../src/node/lexicon-file.ts';
import { readInput } from '../../src/node/read-input.ts';

export const engine: Engine = createEngine(readLexiconFile());

/** Document of the bytes, or the refusal that a user would read. */
export async function documentOf(name: string, bytes: Uint8Array): Promise<Document | AppError> {
  try {
    const document = await extract({ ...(await readInput('-', { stdin: once(bytes) })), name });
    checkDocument(document);
    return document;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.hint.trim() === '' || error.message.trim() === '')
      throw new Error(`a refusal without a hint: ${error.code}`);
    return error;
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

export function checkDocument(d: Document): void {
  let end = 0;
  for (const b of d.blocks) {
    if (!(b.start >= end && b.end >= b.start && b.end <= d.text.length)) throw new Error('blocks out of order');
    end = b.end;
  }
  let last = 0;
  for (const r of d.offsets) {
    if (!(r.text >= last && r.length >= 0 && r.text + r.length <= d.text.length && r.source >= 0))
      throw new Error('offset runs out of order');
    last = r.text;
  }
}

export function checkReport(report: Report): void {
  const sides = { candidate: report.candidate, reference: report.reference };
  for (const doc of Object.values(sides))
    for (const s of doc.sentences)
      if (doc.text.slice(s.start, s.end) !== s.text) throw new Error(`sentence ${s.id} is not its slice`);
  for (const f of report.findings)
    for (const side of ['candidate', 'reference'] as const) {
      const span = f[side];
      if (span && sides[side].text.slice(span.start, span.end) !== span.text)
        throw new Error(`span of ${f.id} is not its slice`);
    }
  for (const p of report.pairs) {
    if (!(p.similarity >= 0 && p.similarity <= 1 && p.drift >= 0 && p.drift <= 1))
      throw new Error('a figure beyond 0..1');
    for (const side of ['candidate', 'reference'] as const) {
      const ids = p[side];
      if (ids.length === 0 || ids.some((id) => !sides[side].sentences[id])) throw new Error('a pair without sentences');
    }
  }
  if (!(report.verdict.spin >= 0 && report.verdict.spin <= 1)) throw new Error('a verdict beyond 0..1');
}

/** Compares, checks, and compares again when asked: the same bytes. */
export function compareChecked(candidate: Document, reference: Document, twice: boolean): Report {
  const report = engine.compare(candidate, reference);
  checkReport(report);
  if (twice && JSON.stringify(engine.compare(candidate, reference)) !== JSON.stringify(report))
    throw new Error('the same input gave another report');
  return report;
}
