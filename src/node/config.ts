// Finds, reads and validates `spindrift.config.{ts,js,mjs,cjs,json}` or the "spindrift" field of package.json.
import { access, readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Node } from 'jsonc-parser';
import type { BaseIssue } from 'valibot';
import type { Config } from './config-schema.ts';
import { AppError } from './errors.ts';

export interface LoadedConfig {
  readonly config: Config;
  /** The file, or null when there is none. */
  readonly path: string | null;
  /** Globs and paths of the configuration are relative to this folder. */
  readonly folder: string;
}

const NAMES = ['ts', 'mts', 'js', 'mjs', 'cjs', 'json'].map((ending) => `spindrift.config.${ending}`);

/**
 * The configuration at `path`, or the nearest one from `folder` upwards; an empty one when there is none.
 * @throws AppError with file, line where the format has one, and what is allowed there
 */
export async function loadConfig(folder: string, path?: string): Promise<LoadedConfig> {
  const file = path ? resolve(folder, path) : await findConfig(folder);
  if (!file) return { config: {}, path: null, folder };
  const { data, tree, text } = await readConfig(file);
  return { config: await validate(data, file, tree, text), path: file, folder: dirname(file) };
}

async function findConfig(folder: string): Promise<string | null> {
  const { lilconfig } = await import('lilconfig');
  // Only the place is looked up here: reading and its errors are ours.
  const skip = () => ({});
  const loaders = Object.fromEntries(['.ts', '.mts', '.js', '.mjs', '.cjs', '.json'].map((e) => [e, skip]));
  const found = await lilconfig('spindrift', { searchPlaces: NAMES, loaders }).search(folder);
  if (found) return found.filepath;
  const inPackage = await lilconfig('spindrift', { searchPlaces: ['package.json'] }).search(folder);
  return inPackage?.filepath ?? null;
}

interface RawConfig {
  readonly data: unknown;
  /** Syntax tree and text of JSON, for line numbers. */
  readonly tree: Node | null;
  readonly text: string;
}

async function readConfig(file: string): Promise<RawConfig> {
  // Looked for first: a loader's message would tell what it tried, not that the path is wrong.
  await access(file).catch((cause) => {
    throw new AppError(
      'config-unreadable',
      `cannot read ${file}: there is no such file`,
      'check the path of --config',
      {
        cause,
      },
    );
  });
  if (file.endsWith('.json')) return readJson(file);
  try {
    // Node 20 reads no TypeScript by itself, and the command line, compiled ahead, imports nothing by address.
    const { createJiti } = await import('jiti');
    const module = await createJiti(import.meta.url).import<{ default?: unknown }>(file);
    return { data: module.default ?? module, tree: null, text: '' };
  } catch (cause) {
    throw new AppError(
      'config-unreadable',
      `cannot load ${file}: ${firstLine((cause as Error).message)}`,
      'it must export the configuration object as default',
      { cause },
    );
  }
}

async function readJson(file: string): Promise<RawConfig> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new AppError('config-unreadable', `cannot read ${file}`, 'check the path of --config', { cause });
  }
  const { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } = await import('jsonc-parser');
  const errors: { error: number; offset: number; length: number }[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const first = errors[0];
  if (first || !root)
    throw new AppError(
      'config-invalid',
      `${file}:${lineAt(text, first?.offset ?? 0)}: not valid JSON (${spaced(printParseErrorCode(first?.error ?? 0))})`,
      'mend the JSON; comments and trailing commas are fine',
    );
  const tree = basename(file) === 'package.json' ? findNodeAtLocation(root, ['spindrift']) : root;
  if (!tree)
    throw new AppError(
      'config-invalid',
      `${file} has no field “spindrift”`,
      'write the configuration there, or give another file with --config',
    );
  return { data: getNodeValue(tree), tree, text };
}

/** Without the stack of requires that Node puts below. */
const firstLine = (message: string) => message.split('\n', 1)[0]!;

/** `CloseBraceExpected` → `close brace expected` */
const spaced = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

async function validate(data: unknown, file: string, tree: Node | null, text: string): Promise<Config> {
  const [{ safeParse }, { CONFIG_SCHEMA }, { findNodeAtLocation }, { didYouMean, RULE_NAMES }] = await Promise.all([
    import('valibot'),
    import('./config-schema.ts'),
    import('jsonc-parser'),
    import('../core/index.ts'),
  ]);
  const place = (path: readonly (string | number)[]) => {
    const node = tree && findNodeAtLocation(tree, [...path]);
    return `${file}${node ? `:${lineAt(text, node.offset)}` : ''}: ${path.join('.') || 'the configuration'}`;
  };
  // An empty list would pass as an object without keys.
  if (Array.isArray(data)) throw new AppError('config-invalid', `${place([])}: got a list`, 'expected an object');
  const result = safeParse(CONFIG_SCHEMA, data);
  if (!result.success) {
    const issue = result.issues[0] as BaseIssue<unknown>;
    const path = (issue.path ?? []).map((p) => p.key as string | number);
    const known = keysAt(CONFIG_SCHEMA, path.slice(0, -1));
    const [what, hint] =
      issue.expected === 'never'
        ? [`unknown key${didYouMean(String(path.at(-1)), known)}`, `known keys here: ${known.join(', ')}`]
        : issue.received === 'undefined'
          ? ['is missing', `needed here: ${known.join(', ')}`]
          : [`got ${received(issue.received)}`, `expected ${wanted(issue.expected)}`];
    throw new AppError('config-invalid', `${place(path)}: ${what}`, hint);
  }
  const policies = [
    { path: ['policy'], policy: result.output.policy },
    ...(result.output.overrides ?? []).map((o, i) => ({ path: ['overrides', i, 'policy'], policy: o.policy })),
  ];
  for (const { path, policy } of policies)
    for (const name of Object.keys(policy?.rules ?? {}))
      if (!RULE_NAMES.includes(name))
        throw new AppError(
          'config-invalid',
          `${place([...path, 'rules', name])}: there is no rule “${name}”${didYouMean(name, RULE_NAMES)}`,
          '`spindrift explain` lists all rules',
        );
  return result.output;
}

/** What a schema wants, in words: `<=1` → `a number from 0 to 1`, `("off" | "warn")` → `"off" or "warn"`. */
function wanted(expected: string | null): string {
  if (expected === null) return 'something else';
  if (/^[<>]=/.test(expected)) return 'a number from 0 to 1';
  return expected
    .replace(/^\((.*)\)$/, '$1')
    .split(' | ')
    .map((kind) => KINDS[kind] ?? kind)
    .join(' or ');
}

const KINDS: Readonly<Record<string, string>> = {
  Object: 'an object',
  Array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};

/** What was found instead. */
const received = (kind: string): string => (/Function$/.test(kind) ? 'a function' : (KINDS[kind] ?? kind));

/** Keys that the schema knows in the object at `path`. */
function keysAt(schema: object, path: readonly (string | number)[]): string[] {
  let at = schema as { entries?: Record<string, object>; item?: object; wrapped?: object } | undefined;
  const unwrapped = () => {
    while (at?.wrapped) at = at.wrapped;
  };
  for (const key of path) {
    unwrapped();
    at = typeof key === 'number' ? at?.item : at?.entries?.[key];
  }
  unwrapped();
  return Object.keys(at?.entries ?? {});
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;
