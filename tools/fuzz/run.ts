// A minute of hostile input, reproducible: npm run fuzz [-- --seconds 60] [--seed 1] [--nasty] [--scale 1]
// First, with --nasty, the generated files at full size, each with its time and the memory after it; then random changes of corpus
// documents through reading, extraction, comparison and scoring. A broken promise prints its seed; `--seed N --seconds 1` repeats it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '../../src/node/errors.ts';
import { mutatedBytes, mutatedText } from './mutate.ts';
import { nastyFiles } from './nasty.ts';
import { randomFrom } from './random.ts';
import { compareChecked, documentOf, engine } from './subject.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    scale: { type: 'string', default: '1' },
    only: { type: 'string' },
    nasty: { type: 'boolean', default: false },
  },
});
const ROOT = join(import.meta.dirname, '../..');
/** Processor time that one case may take: texts are at most 60,000 characters. */
const CASE_SECONDS = 10;

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
let failed = 0;

if (values.nasty) {
  const reference = await documentOf(
    'reference.txt',
    new TextEncoder().encode('Port closed\n\nThe harbour authority closed the port on Tuesday. Ships were waiting.'),
  );
  if (reference instanceof AppError) throw reference;
  for (const { name, bytes } of nastyFiles(Number(values.scale))) {
    if (values.only && !name.includes(values.only)) continue;
    const data = bytes();
    const start = cpu();
    let what: string;
    try {
      const d = await documentOf(name, data);
      what =
        d instanceof AppError
          ? `refused: ${d.message.slice(0, 70)}`
          : `read, ${compareChecked(d, reference, false).pairs.length} pairs`;
    } catch (error) {
      failed++;
      what = `FAILED: ${error instanceof Error ? error.stack?.slice(0, 400) : String(error)}`;
    }
    console.log(
      `${name.padEnd(22)} ${(data.length / 1e6).toFixed(1).padStart(6)} MB ${(cpu() - start).toFixed(1).padStart(6)} s ${(process.memoryUsage().rss / 1e6).toFixed(0).padStart(5)} MB  ${what}`,
    );
  }
}

const texts = readdirSync(join(ROOT, 'corpus/families')).map((f) => {
  const family = JSON.parse(readFileSync(join(ROOT, 'corpus/families', f), 'utf8'));
  return [
    family.reference,
    ...Object.values(family.variants as Record<string, { title: string; sentences: { text: string }[] }>),
  ].map((v) => `${v.title}\n\n${v.sentences.map((s: { text: string }) => s.text).join(' ')}\n`);
});
const FILES = join(ROOT, 'tests/core/extract/files');
const files = [
  ...readdirSync(FILES)
    .filter((f) => !f.endsWith('.gz'))
    .map((f) => [f, readFileSync(join(FILES, f))] as const),
  ['scraped.html', readFileSync(join(ROOT, 'corpus/pairs/harbour-crane/scraped.html'))] as const,
];
const pairs = ['de', 'es', 'fr'].flatMap((code) =>
  readFileSync(join(ROOT, `corpus/languages/${code}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as { reference: string; candidate: string }),
);

const end = performance.now() + Number(values.seconds) * 1000;
let seed = Number(values.seed);
let cases = 0;
let slowest = { seconds: 0, seed };
for (; performance.now() < end; seed++, cases++) {
  const random = randomFrom(seed);
  const start = cpu();
  try {
    const family = random.pick(texts);
    const reference = random.pick(family);
    const kind = random.below(4);
    if (kind === 0) {
      const row = random.pick(pairs);
      engine.score(mutatedText(row.candidate, reference, random), mutatedText(row.reference, reference, random));
    } else {
      const [name, bytes] =
        kind === 1 ? random.pick(files) : (['case.txt', new TextEncoder().encode(random.pick(family))] as const);
      const changed =
        kind === 3 || /\.(?:docx|odt|epub|pdf)$/.test(name)
          ? mutatedBytes(bytes, random)
          : new TextEncoder().encode(
              mutatedText(new TextDecoder().decode(bytes), random.pick(random.pick(texts)), random),
            );
      const candidate = await documentOf(name, changed);
      const original = await documentOf('reference.txt', new TextEncoder().encode(reference));
      if (!(candidate instanceof AppError) && !(original instanceof AppError))
        compareChecked(candidate, original, seed % 8 === 0);
    }
  } catch (error) {
    failed++;
    console.log(`seed ${seed}: ${error instanceof Error ? error.stack?.slice(0, 600) : String(error)}`);
  }
  const seconds = cpu() - start;
  if (seconds > slowest.seconds) slowest = { seconds, seed };
  if (seconds > CASE_SECONDS) {
    failed++;
    console.log(`seed ${seed}: ${seconds.toFixed(1)} s of processor time`);
  }
}
console.log(
  `${cases} cases from seed ${values.seed}, ${failed} failed; slowest ${slowest.seconds.toFixed(2)} s (seed ${slowest.seed}); ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
);
process.exitCode = failed > 0 ? 1 : 0;
