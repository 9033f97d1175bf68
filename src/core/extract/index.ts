// Source → Document. Never fails: what cannot be read as its format becomes plain text with a notice.
import { LIMITS } from '../options.ts';
import type { Document, Format, SourceText } from '../types.ts';
import { detectFormat } from './detect-format.ts';
import { finished } from './finish.ts';
import { extractPlain } from './plain.ts';
import { noted, withinLimit } from './within-limit.ts';

export { captionKind } from './caption-kind.ts';
export { detectFormat } from './detect-format.ts';
export { furnitureReason } from './furniture.ts';
export { extractPlain } from './plain.ts';

/** Parsers other than plain text load on first use, hence the promise. */
export async function extract(source: SourceText): Promise<Document> {
  const input = withinLimit(source);
  const format = input.format ?? detectFormat(input.raw, input.name);
  if (format === 'text') return finished(extractPlain(input), input);
  try {
    if (format === 'html') return finished((await import('./html/index.ts')).extractHtml(input), input);
    if (nestingOf(input.raw) > LIMITS.markdownNesting) return fallback(input, format, 'it is nested too deeply');
    if (input.raw.length > LIMITS.markdownChars)
      return fallback(input, format, `it is longer than ${LIMITS.markdownChars.toLocaleString('en')} characters`);
    return finished((await import('./markdown.ts')).extractMarkdown(input), input);
  } catch (error) {
    // A parser that gives up on hostile input (stack, memory of one string) must not take the run down.
    if (error instanceof RangeError) return fallback(input, format, 'its parser gave up');
    throw error;
  }
}

function fallback(source: SourceText, format: Format, why: string): Document {
  const input = noted(source, {
    id: 'read-as-text',
    message: `${source.name}: read as plain text instead of ${format}: ${why}`,
  });
  return finished(extractPlain(input), input);
}

/** Deepest run of block quote and list marks at the start of a line. */
function nestingOf(raw: string): number {
  let deepest = 0;
  for (let at = 0; at >= 0 && at < raw.length; at = raw.indexOf('\n', at) + 1 || raw.length) {
    let depth = 0;
    for (let i = at; i < raw.length; i++) {
      const c = raw.charCodeAt(i);
      if (c === 62 || c === 45 || c === 42 || c === 43) depth++;
      else if (c !== 32 && c !== 9) break;
    }
    // a rule of hyphens or stars is no nesting
    if (depth > deepest && raw.charCodeAt(at) === 62) deepest = depth;
  }
  return deepest;
}
