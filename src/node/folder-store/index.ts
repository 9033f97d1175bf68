// The embedded store: a folder of immutable segments and one manifest that lists them.
//
//   append   writes a new segment, then the manifest         killed in between: the segment is an orphan, swept up later
//   remove   writes the manifest with more removed numbers
//   compact  writes one segment of all, then the manifest; the old files go when it is safe
//
// Readers in other processes keep the files that they opened, whatever a writer does. Measured against LMDB in bench/RESULTS.md.
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentStore, KeptDocument, KeyOrigin, NewDocument, StoreStats } from '../../core/retrieve/store.ts';
import { AppError } from '../errors.ts';
import { damaged, indexError, removeQuietly } from './files.ts';
import { lockForWriting } from './lock.ts';
import { deadText, type Manifest, readManifest, type SegmentEntry, writeManifest } from './manifest.ts';
import { SEGMENT_DOCUMENTS } from './postings.ts';
import { Segment } from './segment.ts';
import { mergeSegments, nameKey, writeBatch } from './write-segment.ts';

export interface OpenOptions {
  /** `read`: fails where there is no index. `write`: takes the writer's lock, makes the index where there is none. */
  readonly mode: 'read' | 'write';
  /** Keys of another origin cannot be searched or added to; absent: not looked at. */
  readonly origin?: KeyOrigin;
  /** For writing: what an index that is there, or none, means; absent: both are welcome. */
  readonly existing?: 'require' | 'refuse';
}

/** Segments of about one size before they are merged, and what "about one size" is. */
const FANOUT = 8;

/**
 * Opens the index in a folder.
 * @throws AppError `no-index`, `index-version`, `index-other-keys`, `index-damaged`, `index-locked`, `index-read-only` or `disk-full`
 */
export async function openFolderStore(folder: string, options: OpenOptions): Promise<DocumentStore> {
  if (options.mode === 'read') return new FolderStore(folder, checked(folder, options.origin), null);
  try {
    if (options.existing === 'require' && readManifest(folder) === null) throw noIndex(folder);
    mkdirSync(folder, { recursive: true });
    const release = lockForWriting(folder);
    try {
      if (readManifest(folder) === null) {
        if (!options.origin) throw noIndex(folder);
        if (readdirSync(folder).some((f) => !f.startsWith('writer.lock') && !isOurs(f)))
          throw new AppError(
            'not-an-index',
            `${folder} holds other files`,
            'give an empty or a new folder for the index',
          );
        writeManifest(folder, { origin: options.origin, generation: 0, segments: [] });
      }
      const manifest = checked(folder, options.origin);
      if (options.existing === 'refuse' && manifest.segments.length > 0)
        throw new AppError(
          'index-exists',
          `there is an index in ${folder} already`,
          'add to it, or go on after an interruption, with `spindrift index add`; delete the folder to build it anew',
        );
      const store = new FolderStore(folder, manifest, release);
      store.sweep();
      return store;
    } catch (error) {
      release();
      throw error;
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST' || code === 'ENOTDIR')
      throw new AppError('not-a-folder', `${folder} is not a folder`, 'an index is a folder; give another path');
    throw indexError(folder, error);
  }
}

const noIndex = (folder: string): AppError =>
  new AppError(
    'no-index',
    `there is no index in ${folder}`,
    'make one with: spindrift index build ARTICLES… --index DIR',
  );

const isOurs = (file: string): boolean => /^s\d+\.(?:keys|docs)$|^spindrift-index\.json/.test(file);

function checked(folder: string, origin: KeyOrigin | undefined): Manifest {
  const manifest = readManifest(folder);
  if (!manifest) throw noIndex(folder);
  const { keys, lexicon } = manifest.origin;
  if (origin && (keys !== origin.keys || lexicon !== origin.lexicon))
    throw new AppError(
      'index-other-keys',
      `the index ${folder} was made with other ${keys === origin.keys ? 'word lists' : 'keys'} than this spindrift has`,
      'build it anew from its articles',
    );
  return manifest;
}

class FolderStore implements DocumentStore {
  private readonly folder: string;
  private manifest: Manifest;
  private segments: Segment[];
  /** Null for readers. */
  private readonly release: (() => void) | null;
  /** Writes one after another, whatever the caller awaits. */
  private busy: Promise<unknown> = Promise.resolve();

  constructor(folder: string, manifest: Manifest, release: (() => void) | null) {
    this.folder = folder;
    this.release = release;
    [this.manifest, this.segments] = openSegments(folder, manifest);
  }

  /** Deletes files that no manifest lists: what a killed writer left. */
  sweep(): void {
    const listed = new Set(this.manifest.segments.map((s) => s.name));
    for (const file of readdirSync(this.folder))
      if (/^s\d+\./.test(file) && !listed.has(file.split('.')[0]!)) removeQuietly(join(this.folder, file));
  }

  private write<T>(work: () => Promise<T>): Promise<T> {
    if (!this.release)
      return Promise.reject(
        new AppError('index-read-only', `${this.folder} was opened for reading`, 'open it for writing'),
      );
    const done = this.busy.then(work).catch((error: unknown) => {
      throw indexError(this.folder, error);
    });
    this.busy = done.catch(() => {});
    return done;
  }

  /** Makes the given segments the index, atomically. Segments that stay are kept open. */
  private publish(entries: readonly SegmentEntry[]): void {
    const next: Manifest = { ...this.manifest, generation: this.manifest.generation + 1, segments: entries };
    const before = this.segments;
    try {
      writeManifest(this.folder, next);
    } catch (error) {
      const listed = new Set(before.map((s) => s.entry.name));
      for (const e of entries) if (!listed.has(e.name)) this.delete(e);
      throw error;
    }
    const kept = new Map(before.map((s) => [s.entry, s]));
    this.manifest = next;
    this.segments = entries.map((e) => kept.get(e) ?? new Segment(this.folder, e));
    const names = new Set(entries.map((e) => e.name));
    for (const s of before) {
      if (this.segments.includes(s)) continue;
      s.close();
      if (names.has(s.entry.name)) continue;
      this.delete(s.entry);
    }
  }

  private delete({ name }: SegmentEntry): void {
    removeQuietly(join(this.folder, `${name}.keys`));
    removeQuietly(join(this.folder, `${name}.docs`));
  }

  private newName = (): string => `s${String(this.manifest.generation + 1).padStart(8, '0')}`;

  append(batch: readonly NewDocument[]) {
    return this.write(async () => {
      const last = new Map(batch.map((d) => [d.name, d]));
      const fresh: NewDocument[] = [];
      const dead = this.segments.map((s) => new Set(s.dead));
      let [replaced, unchanged] = [0, 0];
      for (const document of last.values()) {
        const old = this.placeOf(document.name);
        if (old && old.document.fingerprint === document.fingerprint) {
          unchanged++;
          continue;
        }
        if (old) {
          dead[old.segment]!.add(old.number);
          replaced++;
        }
        fresh.push(document);
      }
      if (fresh.length > 0) {
        const entry = await writeBatch(this.folder, this.newName(), fresh);
        this.publish([...this.withDead(dead), entry]);
        await this.mergeAlike().catch((error: NodeJS.ErrnoException) => {
          // The batch is safe; for want of room its segment stays by itself until there is some.
          if (error.code !== 'ENOSPC' && error.code !== 'EDQUOT') throw error;
        });
      }
      return { added: fresh.length - replaced, replaced, unchanged };
    });
  }

  remove(names: readonly string[]) {
    return this.write(async () => {
      const dead = this.segments.map((s) => new Set(s.dead));
      let removed = 0;
      for (const name of new Set(names)) {
        const place = this.placeOf(name);
        if (!place) continue;
        dead[place.segment]!.add(place.number);
        removed++;
      }
      if (removed > 0) this.publish(this.withDead(dead));
      return removed;
    });
  }

  private withDead(dead: readonly ReadonlySet<number>[]): SegmentEntry[] {
    return this.segments.map((s, i) =>
      dead[i]!.size === s.dead.size ? s.entry : { ...s.entry, dead: deadText(dead[i]!) },
    );
  }

  /** Joins the newest segments as long as eight of about one size stand together. */
  private async mergeAlike(): Promise<void> {
    for (;;) {
      const sizes = this.segments.map((s) => Math.floor(Math.log(Math.max(1, s.live)) / Math.log(FANOUT)));
      let from = sizes.length;
      const top = sizes.at(-1)!;
      while (from > 0 && sizes[from - 1]! <= top) from--;
      if (sizes.length - from < FANOUT) return;
      const joined = this.segments.slice(from);
      if (joined.reduce((n, s) => n + s.live, 0) >= SEGMENT_DOCUMENTS) return;
      const entry = await mergeSegments(this.folder, this.newName(), joined);
      this.publish([...this.segments.slice(0, from).map((s) => s.entry), entry]);
    }
  }

  compact() {
    return this.write(async () => {
      const { segments } = this;
      if (segments.length === 0 || (segments.length === 1 && segments[0]!.dead.size === 0)) return;
      const entries: SegmentEntry[] = [];
      for (let at = 0; at < segments.length; ) {
        let [end, live] = [at, 0];
        while (end < segments.length && (end === at || live + segments[end]!.live < SEGMENT_DOCUMENTS))
          live += segments[end++]!.live;
        const name = `${this.newName()}${entries.length}`;
        if (live > 0) entries.push(await mergeSegments(this.folder, name, segments.slice(at, end)));
        at = end;
      }
      this.publish(entries);
    });
  }

  private placeOf(name: string): { segment: number; number: number; document: KeptDocument } | null {
    const key = nameKey(name);
    for (let segment = this.segments.length - 1; segment >= 0; segment--) {
      const s = this.segments[segment]!;
      const found = s.find(key);
      if (!found) continue;
      for (const number of found.documents.slice(0, found.listed)) {
        if (s.dead.has(number)) continue;
        const document = s.document(number);
        if (document.name === name) return { segment, number, document };
      }
    }
    return null;
  }

  private firstIds(): number[] {
    let next = 0;
    return this.segments.map((s) => {
      const first = next;
      next += s.entry.documents;
      return first;
    });
  }

  async named(names: readonly string[]) {
    const first = this.firstIds();
    return names.map((name) => {
      const place = this.placeOf(name);
      return place ? first[place.segment]! + place.number : null;
    });
  }

  async postings(keys: Float64Array, limit: number) {
    const first = this.firstIds();
    const frequency = new Uint32Array(keys.length);
    const start = new Uint32Array(keys.length + 1);
    let ids = new Uint32Array(1024);
    let used = 0;
    for (let i = 0; i < keys.length; i++) {
      const before = used;
      for (let s = 0; s < this.segments.length; s++) {
        const segment = this.segments[s]!;
        const found = segment.find(keys[i]!);
        if (!found) continue;
        frequency[i]! += found.count;
        if (frequency[i]! > limit) continue;
        for (let k = 0; k < found.listed; k++) {
          const number = found.documents[k]!;
          if (segment.dead.has(number)) continue;
          if (used === ids.length) {
            const more = new Uint32Array(2 * used);
            more.set(ids);
            ids = more;
          }
          ids[used++] = first[s]! + number;
        }
      }
      if (frequency[i]! > limit) used = before;
      start[i + 1] = used;
    }
    return { frequency, start, ids: ids.slice(0, used) };
  }

  async documents(ids: readonly number[]) {
    const first = this.firstIds();
    return ids.map((id) => {
      let s = this.segments.length - 1;
      while (s > 0 && first[s]! > id) s--;
      const segment = this.segments[s];
      const number = id - (first[s] ?? 0);
      return segment && number < segment.entry.documents && !segment.dead.has(number) ? segment.document(number) : null;
    });
  }

  async stats(): Promise<StoreStats> {
    let [documents, dead, postings, textBytes, bytes] = [0, 0, 0, 0, 0];
    for (const { entry, dead: gone, live } of this.segments) {
      documents += live;
      dead += gone.size;
      // One posting a document is its name.
      postings += entry.postings - entry.documents;
      textBytes += entry.textBytes;
      bytes += entry.keys.bytes + entry.docs.bytes;
    }
    return { documents, dead, postings, textBytes, bytes, parts: this.segments.length };
  }

  async verify() {
    await this.busy;
    return this.segments.flatMap((s) => s.verify());
  }

  async close() {
    await this.busy;
    for (const s of this.segments) s.close();
    this.segments = [];
    this.release?.();
  }
}

/** Opens all segments; a writer may have replaced some since the manifest was read, then the newer manifest is taken. */
function openSegments(folder: string, manifest: Manifest): [Manifest, Segment[]] {
  let current = manifest;
  for (let attempt = 0; ; attempt++) {
    const opened: Segment[] = [];
    try {
      for (const entry of current.segments) opened.push(new Segment(folder, entry));
      return [current, opened];
    } catch (error) {
      for (const s of opened) s.close();
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      const newer = readManifest(folder);
      if (!newer || newer.generation === current.generation || attempt > 20)
        throw damaged(folder, `a file is missing: ${(error as NodeJS.ErrnoException).path ?? ''}`, error);
      current = newer;
    }
  }
}
