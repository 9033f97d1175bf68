/** The file is not what it says, damaged, too large, or holds several texts; `message` follows the file's name, `hint` says what to do. */
export class FormatError extends Error {
  readonly hint: string | null;
  constructor(message: string, options?: { readonly hint?: string; readonly cause?: unknown }) {
    super(message, options);
    this.hint = options?.hint ?? null;
  }
}
