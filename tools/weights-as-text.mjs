import { readFileSync } from 'node:fs';

/**
 * Plugin of esbuild: fitted weights as one string for JSON.parse. V8 reads that about twice as fast as the same numbers as
 * program text, and the bundle is a fifth of the size that the default loader's one number a line makes of it.
 */
export const weightsAsText = {
  name: 'weights-as-text',
  setup: (plugins) =>
    plugins.onLoad({ filter: /[\\/]core[\\/]models[\\/][^\\/]*\.json$/ }, ({ path }) => {
      const text = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(text)});`, loader: 'js' };
    }),
};
