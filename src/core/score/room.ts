// Where the numbers of the pair at hand stand: cleared by `fillSimilarity` and by `bigramDice`, each when it begins, so
// neither may call the other.
import { Scratch } from '../text/scratch.ts';

export const room = new Scratch();
