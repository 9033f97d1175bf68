// Readers of `core` refuse an input without knowing its name; here the name is added.
import type { FormatError } from '../core/extract/format-error.ts';
import { AppError } from './errors.ts';

/** Turns a reader's refusal into an error with the input's name. */
export async function said<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const { FormatError } = await import('../core/extract/format-error.ts');
    if (!(cause instanceof FormatError)) throw cause;
    throw refusal(name, cause);
  }
}

/** The error of an input that a reader refused. */
export function refusal(name: string, cause: FormatError): AppError {
  const hint = cause.hint ?? 'open it in its program and save it again, or save it as text';
  return new AppError('unusable-document', `${name} ${cause.message}`, hint, { cause });
}
