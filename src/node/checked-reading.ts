// What callers of the library say of how inputs are read, looked at before anything is opened: a misspelt `field` is a call to mend, no file
// without a field.
import { didYouMean } from '../core/text/nearest.ts';
import { INPUT_TYPES } from './input-type.ts';

const NAMES: readonly string[] = ['format', 'field', 'select', 'name', 'stdin', 'fetch'];

/** @throws TypeError for what is no path */
export function checkedPath(given: unknown, name: string): void {
  if (typeof given !== 'string')
    throw new TypeError(
      `${name} must be a path or an address, not ${given instanceof URL ? 'a URL object' : given === null ? 'null' : typeof given}`,
    );
}

const SETTINGS: readonly string[] = ['candidate', 'reference', 'onProgress'];

/** @throws TypeError for what is no object, and for names that there are not */
export function checkedSettings<T>(given: T): T {
  if (typeof given !== 'object' || given === null)
    throw new TypeError(
      `the fourth argument must be an object ({ ${SETTINGS.join(', ')} }), not ${given === null ? 'null' : typeof given}`,
    );
  for (const key of Object.keys(given))
    if (!SETTINGS.includes(key))
      throw new TypeError(
        `the fourth argument has no ${key}${didYouMean(key, SETTINGS) || `; it takes ${SETTINGS.join(', ')}`}`,
      );
  return given;
}

/** @throws TypeError for names and types that there are not */
export function checkedReading(given: unknown, name: string): void {
  if (given === undefined) return;
  if (typeof given !== 'object' || given === null) throw new TypeError(`${name} must be an object`);
  for (const key of Object.keys(given))
    if (!NAMES.includes(key))
      throw new TypeError(
        `${name}: there is no option ${key}${didYouMean(key, NAMES) || `; there are ${NAMES.join(', ')}`}`,
      );
  const { format } = given as { format?: unknown };
  if (format !== undefined && !(INPUT_TYPES as readonly unknown[]).includes(format))
    throw new TypeError(`${name}.format must be one of ${INPUT_TYPES.join(', ')}`);
}
