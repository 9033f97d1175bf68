// What callers pass to the engine, looked at before any stage sees it: JavaScript has no types to stop a `null` or a misspelt option, and
// a message that names the argument saves them the search. Content is never judged here.
import { RULES } from './findings.ts';
import { DEFAULT_OPTIONS, type Options } from './options.ts';
import { didYouMean } from './text/nearest.ts';
import type { Document, TextPair } from './types.ts';

const SEVERITIES: readonly unknown[] = ['info', 'minor', 'major'];

/** @throws TypeError that names the argument */
export function checkedArticle(given: unknown, name: string): string | Document {
  if (typeof given === 'string' || isDocument(given)) return given;
  throw new TypeError(`${name} must be a string or a Document from extract, not ${kindOf(given)}`);
}

/** @throws TypeError that names the argument */
export function checkedText(given: unknown, name: string): TextPair['candidate'] {
  // `every` passes over holes.
  if (typeof given === 'string' || (Array.isArray(given) && [...given].every((x) => typeof x === 'string')))
    return given;
  throw new TypeError(`${name} must be a string or an array of strings, not ${kindOf(given)}`);
}

/** @throws TypeError that names the argument */
export function checkedDocument(given: unknown, name: string): Document {
  if (isDocument(given)) return given;
  throw new TypeError(`${name} must be a Document from extract or extractPlain, not ${kindOf(given)}`);
}

/** @throws TypeError */
export function checkedCallback<T>(given: T, name: string): T {
  if (given === undefined || typeof given === 'function') return given;
  throw new TypeError(`${name} must be a function, not ${kindOf(given)}`);
}

/** @throws TypeError that names the argument */
export function checkedPairs(given: unknown): readonly TextPair[] {
  if (!Array.isArray(given)) throw new TypeError(`pairs must be an array, not ${kindOf(given)}`);
  given.forEach((pair: unknown, i) => {
    if (typeof pair !== 'object' || pair === null)
      throw new TypeError(`pairs[${i}] must be { candidate, reference }, not ${kindOf(pair)}`);
    checkedText((pair as TextPair).candidate, `pairs[${i}].candidate`);
    checkedText((pair as TextPair).reference, `pairs[${i}].reference`);
  });
  return given as readonly TextPair[];
}

/** The options with defaults in the place of what is undefined. @throws TypeError for names and values that mean nothing */
export function checkedOptions(given: unknown): Options {
  const options: Options = { ...DEFAULT_OPTIONS, ...checkedNames(given, DEFAULT_OPTIONS) };
  if (!SEVERITIES.includes(options.minSeverity))
    throw new TypeError(`options.minSeverity must be one of ${SEVERITIES.join(', ')}`);
  if (typeof options.minConfidence !== 'number' || !(options.minConfidence >= 0 && options.minConfidence <= 1))
    throw new TypeError('options.minConfidence must be a number from 0 to 1');
  checkKinds(options.ignore, 'ignore');
  if (options.only !== null) checkKinds(options.only, 'only');
  return options;
}

/** The options that are set. @throws TypeError for what is none, and for names that the defaults have not */
export function checkedNames<T extends object>(given: unknown, defaults: T): Partial<T> {
  if (given === undefined) return {};
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new TypeError(`options must be an object, not ${kindOf(given)}`);
  const names = Object.keys(defaults);
  const set = Object.entries(given).filter(([, value]) => value !== undefined);
  for (const [name] of set)
    if (!names.includes(name))
      throw new TypeError(`there is no option ${name}${didYouMean(name, names) || `; there are ${names.join(', ')}`}`);
  return Object.fromEntries(set) as Partial<T>;
}

function checkKinds(given: unknown, name: string): void {
  if (!Array.isArray(given)) throw new TypeError(`options.${name} must be an array of kinds, not ${kindOf(given)}`);
  const kinds = [...new Set<string>(RULES.map((rule) => rule.kind))];
  for (const kind of given as unknown[])
    if (!kinds.includes(kind as string))
      throw new TypeError(
        `options.${name}: there is no kind ${String(kind)}${didYouMean(String(kind), kinds) || `; there are ${kinds.join(', ')}`}`,
      );
}

/** The bytes as they are read; an ArrayBuffer is what `fetch` gives. @throws TypeError */
export function checkedBytes(given: unknown): Uint8Array {
  // Not `instanceof`: bytes of another realm (a frame, a test's sandbox) are as good.
  const tag = Object.prototype.toString.call(given);
  if (tag === '[object Uint8Array]') return given as Uint8Array;
  if (tag === '[object ArrayBuffer]') return new Uint8Array(given as ArrayBuffer);
  throw new TypeError(`the lexicon must be a Uint8Array or an ArrayBuffer, not ${kindOf(given)}`);
}

function isDocument(given: unknown): given is Document {
  const { text, blocks, metadata, notices } = (given ?? {}) as Partial<Document>;
  return typeof text === 'string' && Array.isArray(blocks) && typeof metadata === 'object' && Array.isArray(notices);
}

function kindOf(given: unknown): string {
  if (given === null || given === undefined) return String(given);
  if (Array.isArray(given)) return 'an array';
  if (given instanceof Promise) return 'a Promise (await it)';
  if (ArrayBuffer.isView(given) || given instanceof ArrayBuffer)
    return 'bytes (decode them, or read the file with readInput)';
  return typeof given === 'object' ? 'an object' : `a ${typeof given}`;
}
