// No more of a text than is analysed, whichever way it comes in: as a file, or as a string of a caller.
import { LIMITS } from '../options.ts';
import type { Notice, SourceText } from '../types.ts';

/**
 * The source, cut with a notice where it is longer than `LIMITS.documentChars`.
 * @throws TypeError for what is no source: a caller without types may give the text itself
 */
export function withinLimit(source: SourceText): SourceText {
  const { name, raw } = (source ?? {}) as Partial<SourceText>;
  if (typeof name !== 'string' || typeof raw !== 'string')
    throw new TypeError('a source is { name, raw }, both strings: the text is `raw`');
  if (source.raw.length <= LIMITS.documentChars) return source;
  return noted(
    { ...source, raw: source.raw.slice(0, LIMITS.documentChars) },
    {
      id: 'text-cut',
      message: `${source.name}: only the first ${LIMITS.documentChars.toLocaleString('en')} characters were read`,
    },
  );
}

export const noted = (source: SourceText, notice: Notice): SourceText => ({
  ...source,
  notices: [...(source.notices ?? []), notice],
});
