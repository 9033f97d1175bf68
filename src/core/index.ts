// What core offers to the layers above.
export { createEngine, type Engine } from './engine.ts';
export { extract, extractPlain } from './extract/index.ts';
export { RULES, type Rule, ruleOf } from './findings.ts';
export {
  type Baseline,
  type BaselineEntry,
  BaselineError,
  type BaselineMatch,
  type CheckedArticle,
  type CheckRun,
  type ComparedArticle,
  concludeRun,
  FAIL_LEVELS,
  type FailedArticle,
  type FailLevel,
  findViolations,
  type Level,
  makeBaseline,
  matchBaseline,
  type NamedViolation,
  type PartialPolicy,
  type Policy,
  parseBaseline,
  RULE_NAMES,
  reachesLevel,
  resolvePolicy,
  type Violation,
  writeBaseline,
} from './gate/index.ts';
export { LexiconError } from './lexicon/error.ts';
export { loadLexicon } from './lexicon/load.ts';
export type { Lexicon } from './lexicon/types.ts';
export { DEFAULT_OPTIONS, LIMITS, type Options } from './options.ts';
export type { Progress } from './pipeline.ts';
export { withoutClock } from './provenance/dates.ts';
export { KEY_BITS } from './retrieve/keys.ts';
export { createMemoryStore } from './retrieve/memory-store.ts';
export { prepareReferences, type RankedReference, type ReferenceTerms, rankReferences } from './retrieve/rank.ts';
export {
  type Appended,
  type DocumentId,
  type DocumentStore,
  type KeptDocument,
  type KeyOrigin,
  MAX_FREQUENCY,
  type NewDocument,
  type Postings,
  type StoreStats,
} from './retrieve/store.ts';
export type { Found, FoundSource, Retriever } from './retriever.ts';
export { didYouMean, nearestNames } from './text/nearest.ts';
export type * from './types.ts';
