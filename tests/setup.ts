// Property tests draw the same cases in every run, so that a change is judged by what it changed. `SPINDRIFT_SEED=random` (or a number)
// draws others: worth a run before a release, since rare faults of symmetry or ties show in one draw of some thousands.
import fc from 'fast-check';

const wish = process.env.SPINDRIFT_SEED ?? '20261125';
if (wish !== 'random') fc.configureGlobal({ seed: Number(wish) });
