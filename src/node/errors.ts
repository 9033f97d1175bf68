// Problems of the machine, the input or the call. `hint` says what to do. Findings are never errors.
export class AppError extends Error {
  readonly code: string;
  readonly hint: string;
  constructor(code: string, message: string, hint: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}

/** The same work for the reference: what a hint says of `--field` goes for `--reference-field` there. */
export async function forReference<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const hint = error.hint.replace(/--(?=(?:type|field|select)\b)/g, '--reference-');
    throw hint === error.hint ? error : new AppError(error.code, error.message, hint, { cause: error });
  }
}
