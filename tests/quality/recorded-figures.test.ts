// The shipped weights reproduce the recorded figures: weights that were exchanged, damaged or fitted without measuring are noticed here.
import { beforeAll, expect, test } from 'vitest';
import { recordedFigures, SOURCES } from '../../bench/figures.ts';
import type { Engine } from '../../src/core/index.ts';
import { loadEngine } from '../../src/node/engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

/** Half of it is the rounding of what is recorded, the rest for machines that add up otherwise. */
const ROUNDING = 1e-4;

test.for(Object.keys(SOURCES))('%s', { timeout: 120_000 }, (name, { skip }) => {
  const measured = SOURCES[name]!(engine);
  const recorded = recordedFigures()[name];
  expect(recorded, 'no figure is recorded: npx tsx bench/figures.ts --write').toBeDefined();
  if (measured === null) return skip(`${name}.jsonl is not in ../shared/data`);
  for (const [figure, value] of Object.entries(measured))
    expect(Math.abs(value - recorded![figure]!), `${figure} is ${value}, recorded ${recorded![figure]}`).toBeLessThan(
      ROUNDING,
    );
});
