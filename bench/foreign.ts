// What the verdict says of texts that no fit has seen and no maker made:
//   npx tsx bench/foreign.ts DATA
// `hppt-val`: abstracts and a language model's polish of them; each beside another's abstract: unrelated. `pan-train`: passages that
// people reworded to hide their source, of sixty words and more, and passages that merely resemble each other.
import { join } from 'node:path';
import { extractPlain } from '../src/core/extract/index.ts';
import { loadEngine } from '../src/node/engine.ts';
import { readPairs, type TextPair } from '../training/spin/sources.ts';

const data = process.argv[2];
if (!data) throw new Error('the data folder is missing');
const engine = await loadEngine();
const MOST = 400;

function tell(name: string, pairs: readonly TextPair[]): void {
  const labels = new Map<string, number>();
  for (const { reference, candidate } of pairs) {
    const { verdict } = engine.compare(
      extractPlain({ name: 'candidate', raw: candidate }),
      extractPlain({ name: 'reference', raw: reference }),
    );
    labels.set(verdict.label, (labels.get(verdict.label) ?? 0) + 1);
  }
  const told = [...labels].sort((a, b) => b[1] - a[1]).map(([label, n]) => `${label} ${n}`);
  console.log(`${name.padEnd(44)} ${String(pairs.length).padStart(4)}  ${told.join(', ')}`);
}

/** Share of the candidate's words that the reference has as well. */
function shared({ reference, candidate }: TextPair): number {
  const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = new Set(words(reference));
  const own = words(candidate);
  return own.filter((w) => known.has(w)).length / Math.max(1, own.length);
}
const long = ({ candidate }: TextPair): boolean => candidate.split(/\s+/).length >= 60;

const abstracts = readPairs(join(data, 'hppt-val.jsonl')).filter(long);
tell(
  'abstracts, polished, 80 % of the words known',
  abstracts.filter((p) => shared(p) >= 0.8),
);
tell(
  'abstracts, polished, 65 to 80 %',
  abstracts.filter((p) => shared(p) >= 0.65 && shared(p) < 0.8),
);
tell(
  'abstracts, polished, less',
  abstracts.filter((p) => shared(p) < 0.65),
);
tell(
  'abstracts of other papers',
  abstracts.map((p, i) => ({ reference: abstracts[(i + 1) % abstracts.length]!.reference, candidate: p.candidate })),
);
const passages = readPairs(join(data, 'pan-train.jsonl')).filter(long);
tell('passages reworded by people', passages.filter((p) => p.paraphrase).slice(0, MOST));
tell(
  'passages that resemble each other',
  passages.filter((p) => p.paraphrase === false || p.paraphrase === 0).slice(0, MOST),
);
