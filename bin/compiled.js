// What module.enableCompileCache of Node 22 does, for Node 20: runs a CommonJS file with the code that V8 compiled for it
// in an earlier run. A third of a cold run is reading and compiling functions once.
//
// The code lies beside the file, where only those can write who may change the file itself; a shared folder for temporary
// files, which Node takes, is open to others. Where nobody may write (a package installed for all users) nothing is kept.
// V8 refuses code of another version or other flags, but knows its source by its length alone: hence size and times in the
// name; that of the last change to the file's entry, which no unpacker can set, too. A file for each command, since code is kept of functions that ran.
const { readFileSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { dirname } = require('node:path');
const { Script } = require('node:vm');

/** Runs `file` as `require` would. */
exports.requireCompiled = (file) => {
  const { mtimeMs, ctimeMs, size } = statSync(file);
  const command = /^[a-z]+$/.exec(process.argv[2] ?? '')?.[0] ?? 'none';
  const place = `${file}.${command}-${process.version}-${process.arch}-${Math.trunc(mtimeMs)}-${Math.trunc(ctimeMs * 1000)}-${size}.compiled`;
  const kept = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : readIfThere(place);
  // The build writes nothing but ASCII.
  const script = new Script(wrap(readFileSync(file, 'latin1')), {
    filename: file,
    cachedData: kept,
  });
  if ((!kept || script.cachedDataRejected) && !process.env.NODE_DISABLE_COMPILE_CACHE)
    process.once('exit', (code) => {
      // After an error, or for a page of help, too little ran to be of use.
      if (code < 2 && !process.argv.some((a) => a === '--help' || a === '-h')) keep(script, place);
    });
  const made = { exports: {} };
  script.runInThisContext()(made.exports, createRequire(file), made, file, dirname(file));
};

function readIfThere(place) {
  try {
    return readFileSync(place);
  } catch {
    return undefined;
  }
}

/** Whole or not at all: another process may be reading it. */
function keep(script, place) {
  const draft = `${place}.${process.pid}`;
  try {
    writeFileSync(draft, script.createCachedData());
    renameSync(draft, place);
  } catch {
    rmSync(draft, { force: true });
  }
}
