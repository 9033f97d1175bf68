// Sentences → tokens, values, names, quotations.
import { NO_LEXICON } from '../lexicon/none.ts';
import type { Lexicon } from '../lexicon/types.ts';
import { LIMITS } from '../options.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { AnnotatedDocument, AnnotatedSentence, Document, Notice, Sentence, Side, Token } from '../types.ts';
import { evasionsOf } from './evasions.ts';
import { languageOf } from './language.ts';
import { lemmaOf } from './lemma.ts';
import { type Capitals, capitalsOf, namesOf } from './names.ts';
import { findQuotations } from './quotations.ts';
import { tagsOf } from './tags.ts';
import { kindOf, type RawToken, rawToken, tokenize } from './tokenize.ts';
import { valuesOf } from './values.ts';

export function annotate(document: Document, sentences: readonly Sentence[], lexicon: Lexicon): AnnotatedDocument {
  const read = (l: Lexicon) => sentences.map((s) => tokenize(s.text, s.start, l, LIMITS.sentenceTokens));
  const first = read(lexicon);
  const language = languageOf(document.name, first);
  // Another language shares letters with English, not meanings: "pain" is bread in French.
  const known = language.english ? lexicon : NO_LEXICON;
  const raw = language.english ? first : read(NO_LEXICON);
  const capitals = capitalsOf(raw, known);
  const annotated: AnnotatedSentence[] = sentences.map((s, i) => ({ ...s, ...sideOf(raw[i]!, known, capitals) }));
  return {
    document,
    sentences: annotated,
    quotations: findQuotations(document, annotated),
    notices: [...language.notices, ...cutNotices(document, sentences, raw)],
    evasions: evasionsOf(raw),
  };
}

function cutNotices(
  document: Document,
  sentences: readonly Sentence[],
  raw: readonly (readonly RawToken[])[],
): Notice[] {
  const limit = LIMITS.sentenceTokens;
  const cut = sentences.filter((s, i) => {
    const tokens = raw[i]!;
    return tokens.length === limit && tokens[limit - 1]!.end < s.start + s.text.trimEnd().length;
  }).length;
  if (cut === 0) return [];
  const [have, rest] = cut === 1 ? ['a sentence has', 'it'] : [`${cut} sentences have`, 'each'];
  return [
    {
      id: 'sentence-cut',
      message: `${document.name}: ${have} more than ${limit} tokens; the rest of ${rest} is not analysed.`,
    },
  ];
}

/** A text or given tokens as one side, for `score`: no sentence splitting; given tokens are kept one to one. */
export function annotateText(text: string | readonly string[], lexicon: Lexicon): Side {
  const raw = typeof text === 'string' ? tokenize(text, 0, lexicon, LIMITS.sentenceTokens) : givenTokens(text, lexicon);
  return sideOf(raw, lexicon, capitalsOf([raw], lexicon));
}

/** Offsets of given tokens count as if they were joined by single spaces. */
function givenTokens(texts: readonly string[], lexicon: Lexicon): RawToken[] {
  let start = 0;
  return texts.map((t) => {
    const from = start;
    start += t.length + 1;
    return rawToken(t, from, from + t.length, kindOf(t), lexicon);
  });
}

function sideOf(raw: readonly RawToken[], lexicon: Lexicon, capitals: Capitals): Side {
  const tags = tagsOf(raw, lexicon);
  const tokens: Token[] = raw.map((t, i) => {
    const tag = tags[i]!;
    const { lemma, id } = lemmaOf(t, tag, raw[i + 1], lexicon);
    return {
      start: t.start,
      end: t.end,
      text: t.text,
      norm: t.norm,
      kind: t.kind,
      tag,
      lemma,
      word: t.word,
      lemmaId: id,
      stop: t.kind === 'punctuation' || STOP_WORDS.has(t.norm),
    };
  });
  return { tokens, values: valuesOf(raw, tags), names: namesOf(raw, tags, lexicon, capitals) };
}
