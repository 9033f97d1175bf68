import { type Command, Option } from 'commander';
import type { Block, Document } from '../../core/index.ts';
import { EXIT } from '../exit-codes.ts';
import { addReadingFlags, type ReadingFlags, readingOf } from '../flags.ts';
import { type Io, writeText } from '../io.ts';

interface Flags extends ReadingFlags {
  readonly sentences?: boolean;
  readonly boilerplateRemoval: boolean;
  readonly explain?: boolean;
  readonly format: 'text' | 'json';
  readonly output?: string;
}

const HELP = `
Prints what the other commands compare: title, text and captions of the article in reading order, without the site around
it. --explain tells which is which; byline and date of a web page are in --format json.

Examples:
  spindrift extract page.html
  spindrift extract page.html --explain          which block was kept or dropped, and why
  spindrift extract page.html --sentences        one sentence a line
  spindrift extract https://example.com/a --format json
  spindrift extract book.epub --select 3          one chapter, by number or title
  spindrift extract dump.jsonl --field body --select id=a17
  spindrift extract crawl.warc.gz --select https://example.com/a
  curl -s https://example.com/a | spindrift extract -`;

export function registerExtract(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command('extract')
    .description('print what is compared of a page or file: title, text and captions of the article')
    .argument('<file>', 'a file of any format, an https address, or - for standard input')
    .option('--sentences', 'one sentence a line')
    .option('--no-boilerplate-removal', 'print everything, site furniture included')
    .option('--explain', 'say for each block whether it was kept and why')
    .addOption(new Option('--format <name>', 'what to write').choices(['text', 'json']).default('text'))
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addHelpText('after', HELP)
    .action(async (file: string, flags: Flags) => {
      done(await run(file, flags, io));
    });
  addReadingFlags(command, false);
}

async function run(file: string, flags: Flags, io: Io): Promise<number> {
  const [{ extract }, { segmentation }, { readInput }] = await Promise.all([
    import('../../core/extract/index.ts'),
    import('../../core/segment/index.ts'),
    import('../../node/read-input.ts'),
  ]);
  if (flags.output !== undefined) await (await import('../output-file.ts')).refuseInputAsOutput(flags.output, [file]);
  const article = await extract(await readInput(file, readingOf(flags, io.stdin).candidate));
  const all = !flags.boilerplateRemoval;
  const shown = article.blocks.filter((b) => all || !b.furniture);
  const { sentences, notices } = segmentation(article);
  let text: string;
  if (flags.format === 'json') {
    text = `${JSON.stringify({ schemaVersion: 1, ...article, notices: [...article.notices, ...notices], sentences }, null, 2)}\n`;
  } else if (flags.explain) {
    text = article.blocks.map((b) => explained(b, article)).join('');
  } else if (flags.sentences) {
    const kept = new Set(shown);
    text = sentences
      .filter((s) => kept.has(article.blocks[s.paragraph]!))
      .map((s) => `${oneLine(s.text)}\n`)
      .join('');
  } else {
    text = shown.map((b) => `${article.text.slice(b.start, b.end).trim()}\n`).join('\n');
  }
  if (flags.format !== 'json')
    for (const n of [...article.notices, ...notices]) io.stderr.write(`spindrift: ${n.message}\n`);
  if (flags.output === undefined || flags.output === '-') await writeText(io.stdout, text);
  else await (await import('../output-file.ts')).writeOutputFile(flags.output, text);
  if (shown.some((b) => /[\p{L}\p{N}]/u.test(article.text.slice(b.start, b.end)))) return EXIT.ok;
  io.stderr.write(
    `spindrift: ${article.name}: no article text found\n  see what was recognised with: spindrift extract ${file} --explain\n`,
  );
  return EXIT.error;
}

function explained(block: Block, article: Document): string {
  const text = oneLine(article.text.slice(block.start, block.end));
  return `${block.furniture ? 'drop' : 'keep'}  ${block.kind.padEnd(9)}  ${text.length > 90 ? `${text.slice(0, 89)}…` : text}\n      ${block.reason}\n`;
}

/** On one line, without control characters: a page must not steer the terminal. */
const oneLine = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
