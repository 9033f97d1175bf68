/**
 * Address of the packaged lexicon, as a bundler gives it that copies the file (esbuild: `--loader:.bin=file`; webpack: `asset/resource`).
 * Node has no such import: there `loadEngine` of `spindrift/node` reads the file.
 */
declare const url: string;
// biome-ignore lint/style/noDefaultExport: bundlers give an address as the default
export default url;
