// A policy as callers pass it, looked at before it is used: a misspelt rule or level would otherwise silently allow what it should forbid.
import { RULES } from '../findings.ts';
import { didYouMean } from '../text/nearest.ts';
import { LEVELS } from './level.ts';

const SHARES = ['maxSpin', 'maxCopied', 'minSimilarity', 'minCoverage', 'minKept'];
const NAMES = [...SHARES, 'minConfidence', 'rules', 'severities'];
const SEVERITIES = ['major', 'minor', 'info'];

/** Names that `rules` may have: of a rule, or of a kind of them. */
export const RULE_NAMES: readonly string[] = [...new Set(RULES.flatMap((r) => [r.id, r.kind]))];

/** @throws TypeError that names what is wrong and what was probably meant */
export function checkedPolicy(given: unknown): void {
  for (const [name, value] of entriesOf(given, 'policy')) {
    known(name, NAMES, 'the policy has no option');
    if (value === undefined) continue;
    if (name === 'rules') checkLevels(value, name, RULE_NAMES, 'there is no rule');
    else if (name === 'severities') checkLevels(value, name, SEVERITIES, 'there is no severity');
    else if (!(SHARES.includes(name) && value === null) && !isShare(value))
      throw new TypeError(`policy.${name} must be a number from 0 to 1${SHARES.includes(name) ? ', or null' : ''}`);
  }
}

function checkLevels(given: unknown, where: string, names: readonly string[], unknown: string): void {
  for (const [name, level] of entriesOf(given, `policy.${where}`)) {
    known(name, names, unknown);
    if (level !== undefined && !(LEVELS as readonly unknown[]).includes(level))
      throw new TypeError(
        `policy.${where}: ${name} cannot be “${String(level)}”${didYouMean(String(level), LEVELS) || `; levels are ${LEVELS.join(', ')}`}`,
      );
  }
}

function entriesOf(given: unknown, what: string): [string, unknown][] {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return Object.entries(given);
  throw new TypeError(`${what} must be an object, not ${Array.isArray(given) ? 'an array' : String(given)}`);
}

function known(name: string, names: readonly string[], unknown: string): void {
  if (names.includes(name)) return;
  const all = names.length <= NAMES.length ? `; there are ${names.join(', ')}` : '; `spindrift explain` lists all';
  throw new TypeError(`${unknown} “${name}”${didYouMean(name, names) || all}`);
}

const isShare = (x: unknown): boolean => typeof x === 'number' && x >= 0 && x <= 1;
