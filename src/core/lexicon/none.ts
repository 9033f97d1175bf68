// The lexicon that knows nothing: the engine without data, and tests of stages that must not need any.
import type { Lexicon } from './types.ts';

export const NO_LEXICON: Lexicon = {
  version: 'none',
  size: 0,
  idOf: () => -1,
  wordOf: () => '',
  lemmaOf: (id) => id,
  rank: () => 0,
  tagShare: () => 0,
  synonymRank: () => 0,
  areAntonyms: () => false,
  hypernymSteps: () => 0,
  areSisters: () => false,
  areDerived: () => false,
  hasVector: () => false,
  cosine: () => 0,
  dimensions: 0,
  addVector: () => {},
  isName: () => false,
  nameKind: () => null,
  isPersonName: () => false,
};
