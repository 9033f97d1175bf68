// One comparison, taken apart: processor time of each stage, measured inside the same run, so that the stages add up to the
// whole. `compareByStage` does what core/pipeline.ts does, in its order, with a clock between the stages.
import { align } from '../src/core/align/index.ts';
import { annotate, annotateText } from '../src/core/annotate/index.ts';
import { classify, spinFindings } from '../src/core/classify/index.ts';
import { explainEdits } from '../src/core/diff/explain.ts';
import { diff } from '../src/core/diff/index.ts';
import { DETECTORS, findDocumentDrift, findDrifts } from '../src/core/drift/index.ts';
import { driftInput } from '../src/core/drift/input.ts';
import { mayAnswer, SOURCES } from '../src/core/drift/judge/restated.ts';
import { extractPlain } from '../src/core/extract/index.ts';
import { loadLexicon } from '../src/core/lexicon/load.ts';
import type { Lexicon } from '../src/core/lexicon/types.ts';
import { DEFAULT_OPTIONS } from '../src/core/options.ts';
import { buildReport } from '../src/core/report.ts';
import { score } from '../src/core/score/index.ts';
import { segmentation } from '../src/core/segment/index.ts';
import { joinSentences } from '../src/core/text/side.ts';

export { annotateText, DETECTORS, diff, driftInput, loadLexicon, mayAnswer, SOURCES, score };

export type Stage =
  | 'extract'
  | 'segment'
  | 'annotate'
  | 'align'
  | 'words'
  | 'similarity'
  | 'labels'
  | 'drift'
  | 'report';

/** Milliseconds of each stage, by `clock` (milliseconds, ever rising). */
export function compareByStage(
  candidate: string,
  reference: string,
  lexicon: Lexicon,
  clock: () => number,
): Record<Stage, number> {
  const out = {} as Record<Stage, number>;
  let last = clock();
  const lap = <T>(stage: Stage, result: T): T => {
    const now = clock();
    out[stage] = now - last;
    last = now;
    return result;
  };
  const documents = lap('extract', [
    extractPlain({ name: 'candidate', raw: candidate }),
    extractPlain({ name: 'reference', raw: reference }),
  ]);
  const segmented = lap(
    'segment',
    documents.map((d) => segmentation(d)),
  );
  const [c, r] = lap(
    'annotate',
    documents.map((d, k) => annotate(d, segmented[k]!.sentences, lexicon)),
  );
  const alignment = lap('align', align(c!, r!, lexicon));
  const texts = alignment.pairs.map((p) => ({
    reference: joinSentences(p.reference.map((id) => r!.sentences[id]!)),
    candidate: joinSentences(p.candidate.map((id) => c!.sentences[id]!)),
  }));
  const diffs = lap(
    'words',
    texts.map((t) => diff(t, lexicon)),
  );
  const scores = lap(
    'similarity',
    texts.map((t, k) => score(t, diffs[k]!, lexicon)),
  );
  const pairs = alignment.pairs.map((pair, k) => ({ pair, text: texts[k]!, diff: diffs[k]!, score: scores[k]! }));
  const comparison = { candidate: c!, reference: r!, alignment, pairs };
  const { labels, verdict } = lap('labels', classify(comparison, lexicon));
  const drifts = findDrifts(pairs, lexicon, comparison);
  const ofDocument = findDocumentDrift(comparison, lexicon);
  lap('drift', ofDocument);
  buildReport({
    comparison,
    labels,
    verdict,
    edits: pairs.map((p) => explainEdits(p.text, p.diff, lexicon)),
    provenance: { fields: [] },
    notices: [],
    drifts,
    documentFindings: [...spinFindings(comparison, verdict), ...ofDocument],
    options: DEFAULT_OPTIONS,
    version: '',
  });
  lap('report', null);
  return out;
}
