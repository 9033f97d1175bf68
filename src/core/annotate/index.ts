// Sentences → tokens, values, names, quotations.
import { type Detected, ENGLISH_TEXT } from '../languages/detect.ts';
import { packOf } from '../languages/index.ts';
import type { LanguagePack } from '../languages/types.ts';
import { NO_LEXICON } from '../lexicon/none.ts';
import type { Lexicon } from '../lexicon/types.ts';
import { LIMITS } from '../options.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type {
  AnnotatedDocument,
  AnnotatedSentence,
  Document,
  Notice,
  Sentence,
  Side,
  Tag,
  Token,
  Value,
} from '../types.ts';
import { type Capitals, capitalsOf } from './capitals.ts';
import { damageNotices } from './damage.ts';
import { evasionsOf, readingOrder } from './evasions.ts';
import { glossedValues } from './gloss.ts';
import { languageNotices } from './language.ts';
import { lemmaOf } from './lemma.ts';
import { localised } from './localise.ts';
import { namesOf } from './names.ts';
import { passageLanguages, passageNotices } from './passages.ts';
import { findQuotations } from './quotations.ts';
import { withSpacedFigures } from './spaced-figures.ts';
import { tagsOf } from './tags.ts';
import { kindOf, type RawToken, rawToken, tokenize } from './tokenize.ts';
import { valuesOf } from './values.ts';

export function annotate(
  document: Document,
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  language: Detected = ENGLISH_TEXT,
): AnnotatedDocument {
  const pack = packOf(language.code);
  // Another language shares letters with English, not meanings: "pain" is bread in French.
  const known = pack ? NO_LEXICON : lexicon;
  const passages = passageLanguages(document, sentences, language);
  const cut = sentences.map((s) => tokenize(s.text, s.start, known, LIMITS.sentenceTokens));
  const ordered = cut.map((tokens, i) => readingOrder(tokens, sentences[i]!.text, sentences[i]!.start, known));
  const packs = passages.map((passage) => (passage ? packOf(passage.code) : pack));
  const raw = ordered.map((tokens, i) =>
    packs[i] ? localised(tokens, packs[i]) : withSpacedFigures(tokens, sentences[i]!.text, sentences[i]!.start),
  );
  const capitals = capitalsOf(raw, known);
  const annotated = sentences.map((s, i): AnnotatedSentence => {
    const side = sideOf(raw[i]!, packs[i] ? NO_LEXICON : known, capitals, packs[i]!);
    return passages[i] ? { ...s, language: passages[i].code, ...side } : { ...s, ...side };
  });
  return {
    document,
    language: language.code,
    sentences: annotated,
    quotations: findQuotations(document, annotated),
    notices: [
      ...languageNotices(document.name, language),
      ...passageNotices(document, sentences, passages),
      ...damageNotices(document),
      ...cutNotices(document, sentences, cut),
    ],
    evasions: evasionsOf(document, cut, language.rightToLeft),
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

/** Whether `annotateText` left the end of a text out. */
export function isCutText(text: string | readonly string[], { tokens }: Side): boolean {
  if (typeof text !== 'string') return text.length > tokens.length;
  // No text has more tokens than characters. Figures with blanks inside are one token by now, so that tokens are not counted here.
  if (text.length <= LIMITS.sentenceTokens) return false;
  const end = tokens.reduce((most, t) => Math.max(most, t.end), 0);
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text.slice(end));
}

/** A text or given tokens as one side, for `score`: no sentence splitting; given tokens are kept one to one, as far as the limit. */
export function annotateText(text: string | readonly string[], lexicon: Lexicon, language = 'en'): Side {
  const pack = packOf(language);
  const known = pack ? NO_LEXICON : lexicon;
  if (typeof text !== 'string') {
    const given = givenTokens(text.slice(0, LIMITS.sentenceTokens), known);
    return sideOf(given, known, capitalsOf([given], known), pack);
  }
  const cut = readingOrder(tokenize(text, 0, known, LIMITS.sentenceTokens), text, 0, known);
  const raw = pack ? localised(cut, pack) : withSpacedFigures(cut, text, 0);
  return sideOf(raw, known, capitalsOf([raw], known), pack);
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

function sideOf(raw: readonly RawToken[], lexicon: Lexicon, capitals: Capitals, pack: LanguagePack | null): Side {
  const values = pack ? glossedValues(raw, pack) : null;
  const tags = pack && values ? packTags(raw, pack, values) : tagsOf(raw, lexicon);
  // Not `map`: what it makes counts as an array with holes once it is optimised, and all that reads tokens is compiled again.
  const tokens: Token[] = [];
  for (let i = 0; i < raw.length; i++) {
    const t = raw[i]!;
    const tag = tags[i]!;
    const { lemma, id } = lemmaOf(t, tag, raw[i + 1], lexicon);
    tokens.push({
      start: t.start,
      end: t.end,
      text: t.text,
      norm: t.norm,
      kind: t.kind,
      tag,
      lemma,
      word: t.word,
      lemmaId: id,
      stop: t.kind === 'punctuation' || (pack ? pack.stopWords : STOP_WORDS).has(t.norm),
    });
  }
  return { tokens, values: values ?? valuesOf(raw, tags), names: namesOf(raw, tags, lexicon, capitals) };
}

/** Without a tagger: figures, function words, and the rest. */
function packTags(raw: readonly RawToken[], pack: LanguagePack, values: readonly Value[]): Tag[] {
  const tags = raw.map((t): Tag => {
    if (t.kind !== 'word') return t.kind === 'number' ? 'NUM' : t.kind === 'punctuation' ? 'PUNCT' : 'SYM';
    return pack.stopWords.has(t.norm) ? 'PART' : 'NOUN';
  });
  // Of "drei Millionen Euro" the first word is the figure.
  for (const v of values) if (raw[v.from]?.kind === 'word' && v.date === null) tags[v.from] = 'NUM';
  return tags;
}
