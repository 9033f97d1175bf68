import { type Command, Option } from 'commander';
import { EXIT } from '../exit-codes.ts';
import { jobsOption } from '../flags.ts';
import { type Io, writeText } from '../io.ts';

export interface IndexFlags {
  readonly index: string;
  readonly jobs?: number;
  readonly format?: 'terminal' | 'json';
}

const HELP = `
An index finds the sources of a candidate among any number of articles; see spindrift search --help.

Examples:
  spindrift index build articles/ --index articles.index
  spindrift index build dump.jsonl --index articles.index     {"id": "…", "text": "…"} a line, with "title" if there is one
  spindrift index add articles/new.html --index articles.index
  spindrift index stats --index articles.index

One process writes at a time, any number search meanwhile. A build that was killed keeps all but its last few thousand
articles; index add with the same articles goes on where it stopped.

Exit codes: 0 done; 2 wrong use, or an article could not be indexed (the others are).`;

export function registerIndex(program: Command, io: Io, done: (code: number) => void): void {
  const index = program
    .command('index')
    .description('keep articles so that the sources of a candidate are found among a million')
    .addHelpText('after', HELP);
  const where = () => new Option('--index <place>', 'a folder, or redis://HOST?index=NAME').makeOptionMandatory();
  const run = async (work: (runs: typeof import('../index-run.ts')) => Promise<{ text: string; failed: boolean }>) => {
    const { text, failed } = await work(await import('../index-run.ts'));
    await writeText(io.stdout, text);
    done(failed ? EXIT.error : EXIT.ok);
  };
  index
    .command('build')
    .description('make an index of articles')
    .argument('<articles...>', 'files, folders, globs; .jsonl holds an article a line')
    .addOption(where())
    .addOption(jobsOption('articles'))
    .action((articles: string[], flags: IndexFlags) => run((r) => r.buildOrAdd(articles, flags, io, true)));
  index
    .command('add')
    .description('add articles; one of the same name takes the place of the old one')
    .argument('<articles...>', 'files, folders, globs; .jsonl holds an article a line')
    .addOption(where())
    .addOption(jobsOption('articles'))
    .action((articles: string[], flags: IndexFlags) => run((r) => r.buildOrAdd(articles, flags, io, false)));
  index
    .command('remove')
    .description('remove articles by name: the path they were added with, or their id')
    .argument('<names...>')
    .addOption(where())
    .action((names: string[], flags: IndexFlags) => run((r) => r.removeNames(names, flags, io)));
  index
    .command('stats')
    .description('what an index holds')
    .addOption(where())
    .addOption(new Option('--format <name>', 'what to write').choices(['terminal', 'json']).default('terminal'))
    .action((flags: IndexFlags) => run((r) => r.showStats(flags, io)));
  index
    .command('verify')
    .description('read all of an index and say what is damaged')
    .addOption(where())
    .action((flags: IndexFlags) => run((r) => r.verifyIndex(flags, io)));
  index
    .command('compact')
    .description('give back the room of removed articles and make searching fastest')
    .addOption(where())
    .action((flags: IndexFlags) => run((r) => r.compactIndex(flags, io)));
}
