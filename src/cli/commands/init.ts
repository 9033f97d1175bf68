import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { AppError } from '../../node/errors.ts';
import { EXIT } from '../exit-codes.ts';
import { type Io, writeText } from '../io.ts';

const NAME = 'spindrift.config.mjs';

/** What `spindrift init` writes: every key, with its default and its reason. */
const CONFIG_TEMPLATE = `// Configuration of \`spindrift check\`. Paths and globs are relative to this file.
export default {
  // Which files are checked, and against what: all files of a folder, or a glob such as 'scraped/**/*.{html,md}', which leaves
  // the others out without a word.
  candidates: 'scraped',
  against: 'articles',

  // How a candidate finds its reference: 'auto' looks for \`reference: FILE\` in its front matter, then for the same file
  // name, then for the most similar content; 'name' and 'best' do only that.
  match: 'auto',

  // Explicit pairs win.
  // pairs: [{ candidate: 'scraped/17.html', reference: 'articles/harbour.md' }],

  policy: {
    // Fail when the text was more likely machine-rewritten than not. null: never; what is found of it is a warning then.
    maxSpin: 0.5,
    // Fail when more than this share of words is copied, when the text is less similar than this, or when less of it stands in
    // the reference (0.7: no more than 30 % from elsewhere). null: never.
    maxCopied: null,
    minSimilarity: null,
    minCoverage: null,
    // Fail when less of the reference than this is there (0.5: half of it): a teaser, a page behind a paywall. null: never.
    minKept: null,
    // Findings that the tool is less sure of are left out, 0 to 1.
    minConfidence: 0,
    // What findings do: 'error' fails, 'warn' is shown, 'off' is left out.
    severities: { major: 'error', minor: 'warn', info: 'off' },
    // The same by rule or kind; \`spindrift explain\` lists them.
    rules: {
      // 'drift/number': 'error',
      // attribution: 'off',
      // A text that was not made from its reference fails: the wrong file of the same name, an empty or a translated text.
      // 'gate/not-from-reference': 'off',
    },
  },

  // Other rules for some candidates; later ones win.
  // overrides: [{ files: 'scraped/partners/**', policy: { maxSpin: null } }],

  // Never checked.
  // ignore: 'scraped/drafts/**',

  // Known findings: write it with \`spindrift check --update-baseline\`; after that only new ones fail.
  // baseline: 'spindrift-baseline.json',
  // strictBaseline: false,
};
`;

export function registerInit(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('init')
    .description(`write ${NAME}, commented`)
    .action(async () => {
      const path = join(io.cwd, NAME);
      const exists = await access(path).then(
        () => true,
        () => false,
      );
      if (exists) throw new AppError('config-exists', `${NAME} is already there`, 'edit it, or remove it first');
      await (await import('../output-file.ts')).writeOutputFile(path, CONFIG_TEMPLATE);
      await writeText(io.stdout, `wrote ${NAME}: set \`candidates\` and \`against\`, then run spindrift check\n`);
      done(EXIT.ok);
    });
}
