// All training documents: every source article through every maker. Deterministic; a generator, so that memory stays flat.
import { copyEdited, type EditSettings } from './copy-editor.ts';
import { type Article, labelled, type Made, type MadeDocument, madeDocument, type Paragraphs } from './documents.ts';
import { letters } from './letters.ts';
import { type Random, randomFrom } from './random.ts';
import { roundTripSentence } from './round-trip.ts';
import {
  type Family,
  type LabelledSentence,
  type Retold,
  type RewrittenArticle,
  sentencesOf,
  type TextPair,
} from './sources.ts';
import { type SpinSettings, spunSentence } from './spinner.ts';
import * as structure from './structure.ts';
import type { Thesaurus } from './thesaurus.ts';

const SPINNERS: Record<string, SpinSettings> = {
  'spinner-10': { rate: 0.15, maxSense: 3, quotes: true, awkward: 0.05 },
  'spinner-25': { rate: 0.35, maxSense: 1, quotes: true, awkward: 0.05 },
  'spinner-40': { rate: 0.6, maxSense: 3, quotes: true, awkward: 0.1 },
  'spinner-60': { rate: 0.95, maxSense: 4, quotes: true, awkward: 0.1 },
  'spinner-unquoted': { rate: 0.7, maxSense: 2, quotes: false, awkward: 0 },
  'every-2nd': { rate: 0, every: 2, maxSense: 3, quotes: true, awkward: 0 },
  'every-4th': { rate: 0, every: 4, maxSense: 3, quotes: true, awkward: 0 },
};
const EDITORS: Record<string, EditSettings> = {
  'edit-typography': { rate: 0, depth: 0, spelling: false, typography: true, restructure: false, drift: false },
  'edit-spelling': { rate: 0, depth: 0, spelling: true, typography: true, restructure: false, drift: false },
  'edit-light': { rate: 0.4, depth: 1, spelling: false, typography: true, restructure: true, drift: false },
  'edit-house': { rate: 0.8, depth: 2, spelling: true, typography: true, restructure: true, drift: false },
  'edit-heavy': { rate: 0.95, depth: 4, spelling: true, typography: false, restructure: true, drift: false },
  'edit-drift': { rate: 0.8, depth: 3, spelling: false, typography: false, restructure: false, drift: true },
};

type Foreign = { readonly paragraphs: Paragraphs; readonly sentences: readonly string[] };

/** Versions of any article by the makers alone. */
function* made(article: Article, foreign: Foreign, thesaurus: Thesaurus, complete: boolean): Generator<MadeDocument> {
  const { paragraphs } = article;
  const copied = labelled(paragraphs, 'copied');
  const document = (kind: string, verdict: MadeDocument['verdict'], p: Paragraphs<Made>) =>
    madeDocument(article, kind, verdict, p);
  const random = (kind: string) => randomFrom(`${article.id}/${kind}`);
  const each = (f: (s: string, r: Random) => string, kind: string): Made[][] => {
    const r = random(kind);
    const version = (text: string): Made => {
      const spun = f(text, r);
      return { text: spun, label: letters(spun) === letters(text) ? 'copied' : 'spun' };
    };
    return paragraphs.map((p) => p.map(version));
  };
  yield document('copied-wrapped', 'verbatim', structure.wrapped(copied, random('wrap')));
  yield document('copied-shuffled', 'verbatim', structure.shuffledParagraphs(copied, random('shuffle')));
  for (const [kind, settings] of Object.entries(EDITORS)) {
    const edited = copyEdited(paragraphs, random(kind), settings);
    const touched = edited.flat().filter((s) => s.label === 'edited').length / Math.max(1, edited.flat().length);
    // A touch here and there is neither a copy nor an edited article.
    if (touched === 0) yield document(kind, 'verbatim', edited);
    else if (touched > 0.1) yield document(kind, 'edited', edited);
  }
  const versions: Made[][][] = [];
  for (const [kind, settings] of Object.entries(SPINNERS)) {
    const spun = each((s, r) => spunSentence(s, thesaurus, r, settings), kind);
    if (kind !== 'spinner-10' && kind !== 'every-4th') versions.push(spun);
    yield document(kind, 'spun', spun);
  }
  for (const strength of [0.3, 0.6]) {
    const kind = `round-trip-${strength * 10}`;
    const spun = each((s, r) => roundTripSentence(s, thesaurus, r, strength), kind);
    if (strength > 0.5) versions.push(spun);
    yield document(kind, 'spun', spun);
  }
  const r = random('hard');
  // Hard versions resemble each other; a third of the articles shows all there is to learn from them.
  if (!complete && !r.chance(0.33)) return;
  yield* hard(article, copied, copyEdited(paragraphs, r, EDITORS['edit-house']!), r.pick(versions), foreign, r);
}

/** Spun versions made hard to see, and mixtures. `spun` and `edited` follow the article paragraph by paragraph. */
function* hard(
  article: Article,
  copied: Paragraphs<Made>,
  edited: Paragraphs<Made>,
  spun: Paragraphs<Made>,
  foreign: Foreign,
  r: Random,
  prefix = '',
): Generator<MadeDocument> {
  const document = (kind: string, verdict: MadeDocument['verdict'], p: Paragraphs<Made>) =>
    madeDocument(article, prefix + kind, verdict, p);
  yield document('hard-merged', 'spun', structure.mergedThroughout(spun, r));
  yield document('hard-split', 'spun', structure.splitThroughout(spun));
  yield document('hard-filled', 'spun', structure.filled(spun, foreign.sentences, r));
  yield document('hard-shuffled', 'spun', structure.shuffledParagraphs(spun, r));
  yield document('hard-embedded', 'spun', structure.embedded(spun, foreign.paragraphs, r));
  yield document('hard-copied-embedded', 'verbatim', structure.embedded(copied, foreign.paragraphs, r));
  yield document('hard-edited-embedded', 'edited', structure.embedded(edited, foreign.paragraphs, r));
  yield document('edited-merged', 'edited', structure.mergedThroughout(edited, r));
  yield document('edited-split', 'edited', structure.splitThroughout(edited));
  const n = copied.length;
  if (n < 4) return;
  for (const share of [0.25, 0.5]) {
    const size = Math.max(1, Math.round(n * share));
    const from = r.below(n - size + 1);
    const added = labelled(foreign.paragraphs.slice(0, 2), 'added');
    for (const [name, base] of [
      ['copied', copied],
      ['edited', edited],
    ] as const)
      yield document(`mixed-${name}-${share * 100}`, 'spun', [
        ...structure.spliced(base, spun, from, from + size),
        ...added,
      ]);
  }
}

/** The versions of an article as they are, and nothing made from them. A retelling counts once, however often facts in it were changed. */
export function* fromFurther({ article, variants }: Family): Generator<MadeDocument> {
  for (const [kind, v] of variants)
    if (!kind.startsWith('rewrite-drifted'))
      yield madeDocument(article, `further-${kind}`, v.verdict, byParagraph(v.sentences), v.title);
}

function byParagraph(sentences: readonly LabelledSentence[]): Made[][] {
  const paragraphs: Made[][] = [];
  let p: number | null = null;
  for (const s of sentences) {
    if (s.p !== p) paragraphs.push([]);
    p = s.p;
    paragraphs.at(-1)!.push({ text: s.text, label: s.label });
  }
  return paragraphs;
}

/** A family's eight versions, the makers' versions of its reference, and hard ones from its spun versions. */
export function* fromFamily(family: Family, foreign: Foreign, thesaurus: Thesaurus): Generator<MadeDocument> {
  const { article } = family;
  for (const [kind, v] of family.variants) {
    const paragraphs = byParagraph(v.sentences);
    yield madeDocument(article, kind, v.verdict, paragraphs, v.title);
    const r = randomFrom(`${article.id}/${kind}/slice`);
    if (kind !== 'independent') {
      const size = Math.ceil(paragraphs.length / 2);
      const from = r.below(paragraphs.length - size + 1);
      yield madeDocument(article, `${kind}-slice`, v.verdict, paragraphs.slice(from, from + size));
    }
  }
  yield* made(article, foreign, thesaurus, true);
  const copied = labelled(article.paragraphs, 'copied');
  const edited = structure.byReferenceParagraph(family, 'edited');
  for (const kind of ['spun-synonym', 'spun-roundtrip', 'spun-llm']) {
    const spun = structure.byReferenceParagraph(family, kind);
    if (spun && edited)
      yield* hard(article, copied, edited, spun, foreign, randomFrom(`${article.id}/${kind}/hard`), `${kind}-`);
  }
}

/** Verdict of each rewriting level: the first two are light polish, the last is a rewrite of every sentence. */
const LEVELS: Record<string, MadeDocument['verdict']> = {
  '1': 'edited',
  extreme_minor: 'edited',
  slight_major: 'spun',
  major: 'spun',
};

/** How many sentences an independent report has in common with the reference: up to two in five of its own length. */
const sharedFacts = (r: Random, foreign: Foreign): number => 1 + r.below(Math.ceil(foreign.sentences.length * 0.6));

export function* fromRewrites(
  source: RewrittenArticle,
  foreign: Foreign,
  thesaurus: Thesaurus,
): Generator<MadeDocument> {
  const { article, levels } = source;
  const known = new Set(article.paragraphs.flat().map(letters));
  const levelled = (level: string): Made[][] =>
    (levels.get(level) ?? []).map((p) =>
      p.map(
        (text): Made => ({
          text,
          label: known.has(letters(text)) ? 'copied' : LEVELS[level] === 'spun' ? 'spun' : 'edited',
        }),
      ),
    );
  for (const level of levels.keys()) yield madeDocument(article, `llm-${level}`, LEVELS[level]!, levelled(level));
  const major = levels.get('major') ?? [];
  const r = randomFrom(`${article.id}/llm`);
  yield madeDocument(article, 'llm-condensed', 'rewritten', structure.condensed(major, foreign.sentences, r));
  yield madeDocument(
    article,
    'llm-independent',
    'independent',
    structure.independentOf(foreign.paragraphs, r.shuffled(major.flat()).slice(0, sharedFacts(r, foreign)), r),
  );
  yield* made(article, foreign, thesaurus, false);
  if (major.length)
    yield* hard(
      article,
      labelled(article.paragraphs, 'copied'),
      levelled('extreme_minor'),
      levelled('major'),
      foreign,
      randomFrom(`${article.id}/llm/hard`),
      'llm-',
    );
}

/** Passages that people reworded, and such that merely resemble each other: none of them spun. */
export function* fromPassages(pairs: readonly TextPair[]): Generator<MadeDocument> {
  for (const [i, { reference, candidate, paraphrase }] of pairs.entries()) {
    const article = {
      id: `passage-${i}`,
      group: `passage-${letters(reference).slice(0, 40)}`,
      genre: 'passages',
      title: '',
      paragraphs: [sentencesOf(reference)],
    };
    const [kind, verdict, label] = paraphrase
      ? (['people-reworded', 'rewritten', 'rewritten'] as const)
      : (['people-unrelated', 'independent', 'added'] as const);
    yield madeDocument(article, kind, verdict, labelled([sentencesOf(candidate)], label));
  }
}

const VERSES_A_PARAGRAPH = 4;

/** Texts that people told anew in order, verse by verse: none of them spun. */
export function* fromVerses(texts: readonly Retold[]): Generator<MadeDocument> {
  for (const { id, group, reference, candidate } of texts) {
    const article = { id, group, genre: 'verses', title: '', paragraphs: inParagraphs(reference) };
    const told = candidate.map(
      (text, i): Made => ({ text, label: letters(text) === letters(reference[i]!) ? 'copied' : 'rewritten' }),
    );
    yield madeDocument(article, 'people-verses', 'rewritten', inParagraphs(told));
  }
}

function inParagraphs<T>(verses: readonly T[]): T[][] {
  const out: T[][] = [];
  for (let i = 0; i < verses.length; i += VERSES_A_PARAGRAPH) out.push(verses.slice(i, i + VERSES_A_PARAGRAPH));
  return out;
}
