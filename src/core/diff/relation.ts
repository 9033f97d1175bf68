// The reason for a link, in the words of the report.
import type { Relation } from '../types.ts';
import { TIE } from './grid.ts';

const NAMES: Readonly<Record<number, Relation>> = {
  [TIE.spelling]: 'spelling',
  [TIE.number]: 'number-format',
  [TIE.contracted]: 'spelling',
  [TIE.inflection]: 'inflection',
  [TIE.acronym]: 'spelling',
  [TIE.derived]: 'inflection',
  [TIE.synonym]: 'synonym',
  [TIE.phrase]: 'synonym',
  [TIE.hypernym]: 'hypernym',
  [TIE.antonym]: 'antonym',
};

/** Words that nothing but their surroundings ties are `contextual`. */
export function relationOf(tie: number, written: boolean): Relation {
  return tie === TIE.identical ? (written ? 'identical' : 'case') : (NAMES[tie] ?? 'contextual');
}
