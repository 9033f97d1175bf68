// Many candidates against many references: reads, matches, compares and judges each; one that fails never hides the others.
import { resolve } from 'node:path';
import { pMapIterable } from 'p-map';
import {
  type CheckedArticle,
  type Document,
  type DocumentStore,
  findViolations,
  type PartialPolicy,
  type Retriever,
  resolvePolicy,
} from '../core/index.ts';
import type { Config } from './config-schema.ts';
import type { SideReading } from './engine.ts';
import { AppError, forReference } from './errors.ts';
import { type Match, type MatchMode, referenceMatcher, type UnreadReference } from './match-references.ts';
import type { Compare } from './pool/work-pool.ts';
import { type Article, articleOf, readArticle } from './read-article.ts';
import { isUrl, type ReadOptions, readRecords } from './read-input.ts';
import type { RecordText } from './to-source.ts';

export interface CheckPlan {
  /** Folder that the paths are relative to. */
  readonly folder: string;
  /** Candidate files with the reference that the configuration names for them, or null. */
  readonly candidates: readonly { readonly path: string; readonly reference: string | null }[];
  readonly references: readonly string[];
  /** Index in which candidates without a named reference find theirs; null: among `references`. */
  readonly index: { readonly store: DocumentStore; readonly retriever: Retriever } | null;
  readonly match: MatchMode;
  /** How the inputs are read. */
  readonly reading?: SideReading;
  /** Texts among the candidates and references that are records of a file with others: by the path that stands for each there. */
  readonly records?: ReadonlyMap<string, RecordText>;
  /** Told of a reference that cannot be read: it may be one that no candidate needs. */
  readonly onUnread?: (error: AppError) => void;
  /** Policy of a candidate. */
  readonly policyOf: (path: string) => PartialPolicy[];
}

/** The plan with every record of a file that holds several as a text of its own, `dump.jsonl#1` and so on. */
export async function withRecords<P extends Pick<CheckPlan, 'folder' | 'candidates' | 'references' | 'reading'>>(
  plan: P,
): Promise<P & Pick<CheckPlan, 'records'>> {
  const records = new Map<string, RecordText>();
  const parted = async (path: string, reading: ReadOptions = {}): Promise<readonly string[]> => {
    const found = await readRecords(isUrl(path) || path === '-' ? path : resolve(plan.folder, path), {
      ...reading,
      name: path,
    });
    for (const record of found ?? []) records.set(record.name, record);
    return found?.map((record) => record.name) ?? [path];
  };
  const candidates: { path: string; reference: string | null }[] = [];
  for (const { path, reference } of plan.candidates)
    for (const part of await parted(path, plan.reading?.candidate)) candidates.push({ path: part, reference });
  const references: string[] = [];
  for (const path of plan.references) references.push(...(await parted(path, plan.reading?.reference)));
  return { ...plan, candidates, references, records };
}

/** Who compares, and how many at once: this thread, a pool of threads, or workers elsewhere. */
export interface Comparer {
  readonly compare: Compare;
  readonly concurrency: number;
}

/** Yields outcomes in the order of the candidates. References are read first: one that is unreadable fails the candidates that need it. */
export async function* checkArticles(plan: CheckPlan, comparer: Comparer): AsyncGenerator<CheckedArticle> {
  const references = new Map<string, Article>();
  const unread: UnreadReference[] = [];
  const read = articleReader(plan);
  for (const path of plan.references) {
    try {
      references.set(path, await read(path, 'reference'));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      unread.push({ name: path, id: plan.records?.get(path)?.id, error });
      plan.onUnread?.(error);
    }
  }
  const match = referenceMatcher([...references.values()], plan.match, unread);
  const { concurrency } = comparer;
  // The limit on finished but unread outcomes bounds memory when the first of many is the slowest.
  yield* pMapIterable(plan.candidates, (entry) => checkOne(entry, plan, read, references, match, comparer.compare), {
    concurrency,
    backpressure: 2 * concurrency,
  });
}

type ArticleReader = (path: string, side: 'candidate' | 'reference') => Promise<Article>;

/** Files are read side by side; addresses one after the other, so that a run is no flood for a server. */
function articleReader({ folder, reading, records }: CheckPlan): ArticleReader {
  let fetched: Promise<unknown> = Promise.resolve();
  return (path, side) => {
    const record = records?.get(path);
    const work = () =>
      record
        ? articleOfRecord(record)
        : readArticle(isUrl(path) || path === '-' ? path : resolve(folder, path), path, reading?.[side]);
    const article = isUrl(path) ? fetched.then(work) : work();
    if (isUrl(path)) fetched = article.catch(() => {});
    return side === 'reference' ? forReference(article) : article;
  };
}

async function articleOfRecord({ id, text }: RecordText): Promise<Article> {
  if (text instanceof AppError) throw text;
  return { ...(await articleOf(text)), id };
}

async function checkOne(
  { path, reference }: CheckPlan['candidates'][number],
  plan: CheckPlan,
  read: ArticleReader,
  references: ReadonlyMap<string, Article>,
  match: ReturnType<typeof referenceMatcher>,
  compare: Compare,
): Promise<CheckedArticle> {
  const { file } = plan.records?.get(path) ?? {};
  const among = file === undefined ? {} : { file };
  try {
    const candidate = await read(path, 'candidate');
    const named = reference === null ? null : (references.get(reference) ?? (await read(reference, 'reference')));
    const found = named
      ? { document: named.document, how: 'pair' }
      : plan.index
        ? await indexed(candidate, plan.index)
        : matched(match(candidate));
    if ('reason' in found)
      return {
        candidate: path,
        ...among,
        reference: null,
        error: `no reference for ${path}: ${found.reason}`,
        hint: found.hint,
      };
    const report = await compare(candidate.document, found.document);
    const violations = findViolations(report, resolvePolicy(...plan.policyOf(file ?? path))).map((v) => ({
      ...v,
      candidate: path,
    }));
    return {
      candidate: path,
      reference: found.document.name,
      how: found.how,
      report,
      violations,
      error: null,
    };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { candidate: path, ...among, reference, error: error.message, hint: error.hint };
  }
}

type FoundReference =
  | { readonly document: Document; readonly how: string }
  | { readonly reason: string; readonly hint: string };

const matched = (match: Match): FoundReference =>
  match.reference
    ? { document: match.reference.document, how: match.how }
    : {
        reason: match.reason,
        hint: 'name it in `pairs` of the configuration, in its front matter (`reference: FILE`), or give its source with --against',
      };

/** The source that most of the candidate comes from. */
async function indexed({ document }: Article, index: NonNullable<CheckPlan['index']>): Promise<FoundReference> {
  const { sources } = await index.retriever.search(document, index.store);
  const [best] = [...sources].sort((a, b) => b.share - a.share);
  return best
    ? { document: best.text.document, how: 'index' }
    : { reason: 'the index holds no source of it', hint: 'add its source with `spindrift index add`, or leave it out' };
}

/** The policies of a configuration for one candidate, weakest first. */
export function policiesOf(
  config: Config,
  matches: (path: string, globs: readonly string[]) => boolean,
): (path: string) => PartialPolicy[] {
  const list = (x: string | string[]) => (typeof x === 'string' ? [x] : x);
  return (path) => [
    (config.policy ?? {}) as PartialPolicy,
    ...(config.overrides ?? []).filter((o) => matches(path, list(o.files))).map((o) => o.policy as PartialPolicy),
  ];
}
