// Public API for Node: everything of "spindrift", and what touches the machine.
export * from './index.ts';
export { compareFiles, type FileSettings, loadEngine, type SideReading } from './node/engine.ts';
export { AppError } from './node/errors.ts';
export type { FetchOptions } from './node/fetch/fetch-page.ts';
export { openIndex } from './node/open-store.ts';
export { createPool, type EnginePool, type TaskOptions } from './node/pool/engine-pool.ts';
export { INPUT_TYPES, type InputType, type ReadOptions, readInput } from './node/read-input.ts';
