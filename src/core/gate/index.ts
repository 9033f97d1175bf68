// CI policy: report and policy in, what stands against the candidate out. Pure, so that "does this run pass?" is tested here.
export {
  type Baseline,
  type BaselineEntry,
  BaselineError,
  type BaselineMatch,
  makeBaseline,
  matchBaseline,
  type NamedViolation,
  parseBaseline,
  writeBaseline,
} from './baseline.ts';
export { RULE_NAMES } from './checked-policy.ts';
export { FAIL_LEVELS, type FailLevel, type Level, reachesLevel } from './level.ts';
export { DEFAULT_POLICY, levelOf, type PartialPolicy, type Policy, resolvePolicy } from './policy.ts';
export { type CheckedArticle, type CheckRun, type ComparedArticle, concludeRun, type FailedArticle } from './run.ts';
export { findViolations, type Violation } from './violations.ts';
