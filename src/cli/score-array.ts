// Pairs in one JSON array, as many programs write them. An array has to be read whole before it can be told from a bad first line,
// so that there is a bound; lines have none.
import { type ParseError, parseTree } from 'jsonc-parser';
import { AppError } from '../node/errors.ts';
import { type InputRow, jsonRow } from './score-lines.ts';

/** Characters of an array: some ten thousand pairs. */
const MOST_CHARS = 1 << 23;

/** Whether a text that begins so may be one array. */
export const maybeArray = (head: string): boolean => /^\ufeff?\s*\[/.test(head);

/**
 * The rows of an array, each with its number and the line it begins in, or the text when it is none.
 * @throws AppError when it is too long to be read whole
 */
export async function readArray(
  chunks: AsyncIterable<string>,
  name: string,
): Promise<{ readonly rows: readonly InputRow[] } | { readonly text: string }> {
  let text = '';
  for await (const chunk of chunks) {
    text += chunk;
    if (text.length > MOST_CHARS)
      throw new AppError(
        'long-array',
        `${name} is one JSON array of more than ${Math.round(MOST_CHARS / 1e6)} million characters`,
        `give one object a line: jq -c '.[]' FILE | spindrift score`,
      );
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text.replace(/^\ufeff/, ' '), errors, { disallowComments: true });
  if (errors.length > 0 || tree?.type !== 'array') return { text };
  let line = 1;
  let at = 0;
  const rows = (tree.children ?? []).map(({ offset, length }, i) => {
    for (; at < offset; at++) if (text.charCodeAt(at) === 10) line++;
    return { ...jsonRow(text.slice(offset, offset + length), line), item: i + 1 };
  });
  return { rows };
}
