// Public API, browser-safe.
export * from './core/index.ts';
export { type FormatName, REPORTERS, type Reporter, type ReportOptions } from './report/index.ts';
