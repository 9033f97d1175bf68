// The engine as published: benches time the built bundle, because a transpiler at run time adds work of its own.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from '../src/core/engine.ts';

export async function builtEngine(): Promise<Engine> {
  const { loadEngine } = (await import(pathToFileURL(join(import.meta.dirname, '../dist/node.js')).href)) as {
    loadEngine: () => Promise<Engine>;
  };
  return loadEngine();
}
