import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { loadEngine } from '../../node/engine.ts';
import type { Io } from '../io.ts';

export function registerScore(program: Command, io: Io, done: (code: number) => void): void {
  program.command('score [file]').action(async () => {
    const engine = await loadEngine();
    for await (const line of createInterface({ input: process.stdin })) {
      if (!line.trim()) continue;
      const row = JSON.parse(line);
      io.stdout.write(`${JSON.stringify({ id: row.id, ...engine.score(row.candidate, row.reference) })}\n`);
    }
    done(0);
  });
}
