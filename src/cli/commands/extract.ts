import type { Command } from 'commander';
import { extract } from '../../core/index.ts';
import { segment } from '../../core/segment/index.ts';
import { readInput } from '../../node/read-input.ts';
import type { Io } from '../io.ts';

export function registerExtract(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('extract <file>')
    .option('--sentences')
    .option('--no-boilerplate-removal')
    .action(async (file: string) => {
      const doc = await extract(await readInput(file));
      for (const s of segment(doc)) io.stdout.write(`${s.text.replace(/\s+/g, ' ')}\n`);
      done(0);
    });
}
