import type { Plugin } from 'esbuild';

export declare const weightsAsText: Plugin;
