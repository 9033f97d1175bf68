#!/usr/bin/env node
const { existsSync } = require('node:fs');
const module_ = require('node:module');
const { join } = require('node:path');
const v8 = require('node:v8');

// A run of half a second spends a third of it on optimising code that it then hardly uses. Twelve times Node 20's budget before a
// function is optimised delays long runs by milliseconds; so does a pattern's first run without its bytecode smoothed. Later
// engines know no such budget and would say so.
if (process.versions.node.startsWith('20.'))
  v8.setFlagsFromString('--interrupt-budget=800000 --no-regexp-peephole-optimization');

// Compiled code is kept between runs, which saves a fifth of a cold one. Node 22.1 and newer do it themselves.
const main = join(__dirname, '../dist/main.cjs');
if (!existsSync(main)) {
  const home = join(__dirname, '..');
  process.stderr.write(`spindrift: not built yet\n  run \`npm install\` (or \`npm run build\`) in ${home}\n`);
  process.exitCode = 2;
} else if (module_.enableCompileCache) {
  module_.enableCompileCache();
  require(main);
} else {
  require('./compiled.js').requireCompiled(main);
}
