// Public API for Node: everything of "spindrift", and what touches the machine.
export * from './index.ts';
export { compareFiles, loadEngine } from './node/engine.ts';
export { AppError } from './node/errors.ts';
export { readInput } from './node/read-input.ts';
