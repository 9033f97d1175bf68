// The lexicon that knows nothing: the engine without data, and tests of stages that must not need any.
import { NO_TAGS } from './tag-codes.ts';
import type { Lexicon } from './types.ts';

export const NO_LEXICON: Lexicon = {
  version: 'none',
  size: 0,
  idOf: () => -1,
  idOfPhrase: () => -1,
  wordOf: () => '',
  lemmaOf: (id) => id,
  rank: () => 0,
  tagShare: () => 0,
  tagsOf: () => NO_TAGS,
  tagsOfEnding: () => NO_TAGS,
  tagTransitions: new Uint8Array(0),
  synonymRank: () => 0,
  eachSense: () => {},
  markSenses: () => {},
  areAntonyms: () => false,
  hypernymSteps: () => 0,
  areSisters: () => false,
  areDerived: () => false,
  thesaurusLevel: () => 0,
  markKin: () => {},
  hasVector: () => false,
  cosine: () => 0,
  dimensions: 0,
  addVector: () => {},
  isName: () => false,
  nameKind: () => null,
  isPersonName: () => false,
};
