import type { Command } from 'commander';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';

const HELP = `
Each line of the input is one pair:
  {"id": 1, "reference": "Hundreds were there.", "candidate": "Thousands were there."}
Both texts are strings or arrays of tokens. Each gets one line, in order:
  {"id": 1, "similarity": …, "label": …, "drift": …, "findings": […], "words": {…}}
A line that cannot be used gets {"line": …, "error": …}; the others are still answered, and the exit code is 2.

Examples:
  spindrift score pairs.jsonl > scores.jsonl
  jq -c '{id, reference: .a, candidate: .b}' data.jsonl | spindrift score`;

export function registerScore(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('score')
    .description('score sentence pairs: JSON lines in, JSON lines out')
    .argument('[file]', 'JSON lines; - or nothing for standard input', '-')
    .addHelpText('after', HELP)
    .action(async (file: string) => {
      const [{ loadEngine }, { readChunks, splitLines }, { answerLines }] = await Promise.all([
        import('../../node/engine.ts'),
        import('../../node/read-lines.ts'),
        import('../score-lines.ts'),
      ]);
      const engine = await loadEngine();
      const chunks = file === '-' ? io.stdin : readChunks(file);
      const { bad } = await answerLines(splitLines(chunks), engine, io.stdout);
      if (bad > 0) io.stderr.write(`spindrift: ${bad} ${bad === 1 ? 'line' : 'lines'} could not be scored\n`);
      done(bad > 0 ? EXIT.error : EXIT.ok);
    });
}
