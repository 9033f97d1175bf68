// Every record that crosses a stage, in pipeline order. A later stage never changes a record of an earlier one: it adds
// records that point back by id or range. All positions are half-open UTF-16 offsets into `Document.text`, all token
// positions half-open indexes into the token list that the field's comment names.

export type * from './types/annotation.ts';
export type * from './types/document.ts';
export type * from './types/drift.ts';
export type * from './types/pair.ts';
export type * from './types/report.ts';
export type * from './types/verdict.ts';
