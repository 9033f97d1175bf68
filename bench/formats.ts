// Reading and extraction by format: first call (readers load then) and median of the warm ones, processor time of this process, over
// the files of the tests and one large page. Usage: tsx bench/formats.ts
import { readdirSync, statSync } from 'node:fs';
import { extract } from '../src/core/extract/index.ts';
import { type ReadOptions, readInput } from '../src/node/read-input.ts';

const FOLDER = new URL('../tests/core/extract/files/', import.meta.url).pathname;
const ROUNDS = 15;
const OPTIONS: Readonly<Record<string, ReadOptions>> = { 'crawl.warc.gz': { select: 'ferry.html' } };

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function timed(name: string): Promise<{ chars: number; ms: number }> {
  const start = cpu();
  const { text } = await extract(await readInput(FOLDER + name, OPTIONS[name] ?? {}));
  return { chars: text.length, ms: cpu() - start };
}

console.log('| file | kB | characters of text | first, ms | warm, ms |\n|---|---|---|---|---|');
for (const name of readdirSync(FOLDER).sort()) {
  if (name.endsWith('.rtf')) continue; // refused
  const first = await timed(name);
  const warm: number[] = [];
  for (let i = 0; i < ROUNDS; i++) warm.push((await timed(name)).ms);
  warm.sort((a, b) => a - b);
  const size = statSync(FOLDER + name).size / 1024;
  console.log(
    `| ${name} | ${size.toFixed(1)} | ${first.chars} | ${first.ms.toFixed(0)} | ${warm[ROUNDS >> 1]!.toFixed(1)} |`,
  );
}
