// What core offers to the layers above.
export { createEngine, type Engine } from './engine.ts';
export { extract, extractPlain } from './extract/index.ts';
export { RULES, type Rule, ruleOf } from './findings.ts';
export { FAIL_LEVELS, type FailLevel, reachesLevel } from './gate/level.ts';
export { LexiconError } from './lexicon/error.ts';
export { loadLexicon } from './lexicon/load.ts';
export type { Lexicon } from './lexicon/types.ts';
export { DEFAULT_OPTIONS, LIMITS, type Options } from './options.ts';
export type { Progress } from './pipeline.ts';
export type * from './types.ts';
