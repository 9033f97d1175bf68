// Every regular expression of src, pumped: a pattern that backtracks without end is found by repeating what it repeats. The time
// bound is for a cube or worse at these lengths; a square on them is fast enough, since its callers bound the text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
/** Characters of a pumped text, rising, so that an exponential pattern is caught before it hangs; lines and words as callers pass
 *  them are shorter than the last. */
const LENGTHS = [16, 20, 23, 25, 28, 60, 150, 500];
/** Milliseconds of processor time for one pattern on one text. */
const BOUND = 300;

interface Pattern {
  readonly place: string;
  readonly regex: RegExp;
}

function patternsOf(file: string): Pattern[] {
  const source = ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const out: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const text = node.getText();
      const end = text.lastIndexOf('/');
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      out.push({
        place: `${file}:${line}`,
        regex: new RegExp(text.slice(1, end), text.slice(end + 1).replace('y', '')),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return out;
}

/** What the pattern itself repeats or names, and what a checker of patterns attacked these with. */
function pumpsFor({ source }: RegExp): string[] {
  const literals = source
    .replace(/\\[pPux]\{?[^}]*\}?|\\[a-zA-Z]|\(\?[:=!<]+|\[[^\]]*\]|\{[^}]*\}/g, ' ')
    .split(/[()|^$*+?.\s\\]+/)
    .filter((w) => w.length > 0 && w.length < 25)
    .slice(0, 12);
  return [...literals, ...literals.map((w) => `${w} `), literals.slice(0, 4).join(' ')].filter(Boolean);
}

const COMMON = [
  ' ',
  '\t',
  '\n',
  '\n\t',
  'a',
  'A',
  'a ',
  'A ',
  'A. ',
  'A-',
  '-',
  '- ',
  '--',
  '0',
  '0,',
  '0.',
  '.',
  '. ',
  '? ',
  '"',
  "'",
  '<',
  '>',
  '<a',
  '<a ',
  '[',
  '[a',
  '](',
  '(',
  ')',
  '|',
  '| ',
  ' | ',
  '|-',
  ':',
  ': ',
  '/',
  '#',
  '@',
  'a@',
  'a.',
  '&',
  '=',
  '\u00a0',
  '\ufeff',
  '“',
  '”',
  'é',
  '港',
  '\u0301',
  '<!---->',
  '<!---->\ufeff',
  '<h1>',
  '<body>',
  'x: y\n',
  '> ',
  '* ',
  '`',
  'by A ',
  '·|',
  ' -',
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));

/** Patterns put together at run time: the modules that build some are loaded while the constructor is listened to. */
async function builtPatterns(): Promise<Pattern[]> {
  const builders = files.filter((f) => /new RegExp\(/.test(readFileSync(join(SRC, f), 'utf8')));
  const built: Pattern[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, args: ConstructorParameters<typeof RegExp>) => {
      const regex = new target(...args);
      // Only ours: whatever else is built meanwhile is no concern of this test.
      const caller = new Error().stack ?? '';
      const file = builders.find((f) => caller.includes(`/src/${f}`));
      if (file) built.push({ place: `${file} (built)`, regex });
      return regex;
    },
  });
  try {
    for (const file of builders) await import(join(SRC, file));
  } finally {
    globalThis.RegExp = Native;
  }
  return built;
}

const built = await builtPatterns();
const patterns = [...files.flatMap(patternsOf), ...built];
const unique = [...new Map(patterns.map((p) => [String(p.regex), p])).values()];

/** Pumps on which the pattern takes longer than the bound. */
function slowOn({ place, regex }: Pattern): string[] {
  const slow: string[] = [];
  for (const pump of new Set([...COMMON, ...pumpsFor(regex)]))
    for (const length of LENGTHS) {
      const body = pump.repeat(Math.ceil(length / pump.length)).slice(0, length);
      const start = process.cpuUsage();
      for (const text of [`${body}\u0000`, `\u0000${body}\n!`]) {
        regex.lastIndex = 0;
        regex.test(text);
      }
      const took = process.cpuUsage(start).user / 1000;
      if (took <= BOUND) continue;
      slow.push(`${place} ${JSON.stringify(pump)} ${length}: ${Math.round(took)} ms`);
      break;
    }
  return slow;
}

test(`${unique.length} patterns in bounded time`, () => {
  expect(unique.length).toBeGreaterThan(300);
  expect(built.length).toBeGreaterThan(4);
  expect(unique.flatMap(slowOn)).toEqual([]);
}, 120_000);

test.each([['exponential', /^(?:a+)+$/]])('the probe finds what is %s', (_, regex) => {
  expect(slowOn({ place: 'here', regex })).not.toEqual([]);
});
