import type { Command } from 'commander';
import type { Rule } from '../../core/index.ts';
import { didYouMean } from '../../core/text/nearest.ts';
import { AppError } from '../../node/errors.ts';
import { EXIT } from '../exit-codes.ts';
import { type ColorMode, colorOption, wantsColor, widthOf, widthOption } from '../flags.ts';
import { type Io, writeText } from '../io.ts';

const HELP = `
Examples:
  spindrift explain                 all rules, one line each
  spindrift explain drift/number    what it means, why it matters, what to do
  spindrift explain number          the same`;

/** Running text in longer lines is hard to read. */
const PROSE = 100;

export function registerExplain(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('explain')
    .description('what a rule means, why it matters, what to do')
    .argument('[rule]', 'id of a rule, such as drift/number; without it all rules are listed')
    .addOption(colorOption())
    .addOption(widthOption())
    .addHelpText('after', HELP)
    .action(async (name: string | undefined, flags: { color: ColorMode; width?: number }) => {
      const [{ RULES }, { explainRule, listRules }] = await Promise.all([
        import('../../core/index.ts'),
        import('../../report/terminal/rule.ts'),
      ]);
      const layout = {
        width: flags.width ?? Math.min(widthOf(undefined, io), PROSE),
        color: wantsColor(flags.color, io, false),
      };
      if (name === undefined) await writeText(io.stdout, listRules(RULES, layout));
      else {
        const found = rulesNamed(name, RULES);
        await writeText(io.stdout, found.map((rule) => explainRule(rule, layout)).join('\n'));
      }
      done(EXIT.ok);
    });
}

/** By id, or else all of a kind. */
function rulesNamed(name: string, rules: readonly Rule[]): readonly Rule[] {
  const byId = rules.filter((r) => r.id === name);
  const found = byId.length > 0 ? byId : rules.filter((r) => r.kind === name);
  if (found.length > 0) return found;
  const names = [...rules.map((r) => r.id), ...new Set(rules.map((r) => r.kind))];
  throw new AppError(
    'unknown-rule',
    `there is no rule “${name}”${didYouMean(name, names)}`,
    'list all rules with: spindrift explain',
  );
}
