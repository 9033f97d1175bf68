#!/usr/bin/env node
import module from 'node:module';
import v8 from 'node:v8';

// Node 22.1 and newer keep compiled code between runs, which saves a third of the start; older ones have no such call.
module.enableCompileCache?.();
// A run of one second spends a third of it on optimising code that it then hardly uses. Six times Node 20's budget before a
// function is optimised delays long runs by milliseconds. Later engines know no such flag and would say so.
if (process.versions.node.startsWith('20.')) v8.setFlagsFromString('--interrupt-budget=800000');
await import('../dist/main.js');
