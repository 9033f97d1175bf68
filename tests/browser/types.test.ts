// A program in a browser that imports the package and its lexicon compiles under strict, without Node's types.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
mkdirSync(join(ROOT, 'out'), { recursive: true });
/** Within the package, so that it finds itself by its name as a dependent would. */
const folder = mkdtempSync(join(ROOT, 'out/types-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const example = /```ts\n(import \{ createEngine \} from 'spindrift';[\s\S]*?)```/.exec(
  readFileSync(join(ROOT, 'README.md'), 'utf8'),
)![1]!;

test.skipIf(!existsSync(join(ROOT, 'dist/lexicon.bin.d.ts'))).each(['bundler', 'nodenext'])(
  "the README's example, resolved as for %s",
  (resolution) => {
    const program = `declare const candidateText: string, referenceText: string;\n${example}\nreport.verdict.spin.toFixed();\nlexicon.length;\nexport {};\n`;
    writeFileSync(join(folder, 'page.mts'), program);
    const options = {
      ...{ strict: true, noEmit: true, target: 'es2023', lib: ['es2023', 'dom'], types: [], skipLibCheck: false },
      ...{ module: resolution === 'bundler' ? 'preserve' : 'nodenext', moduleResolution: resolution },
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['page.mts'] }));
    const argv = [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder];
    expect(spawnSync(process.execPath, argv, { encoding: 'utf8' }).stdout).toBe('');
  },
);
