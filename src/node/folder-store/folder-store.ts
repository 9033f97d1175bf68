// The embedded store: a folder of immutable segments and one manifest that lists them.
//
//   append   writes a new segment, then the manifest         killed in between: the segment is an orphan, swept up later
//   remove   writes the manifest with more removed numbers
//   compact  writes one segment of all, then the manifest; the old files go when it is safe
//
// Readers in other processes keep the files that they opened, whatever a writer does. Measured against LMDB in bench/RESULTS.md.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentStore, NewDocument } from '../../core/retrieve/store.ts';
import { AppError } from '../errors.ts';
import { damaged, indexError, removeQuietly } from './files.ts';
import { documentsOf, idsOf, placeOf, postingsOf, statsOf } from './look-up.ts';
import { deadText, type Manifest, readManifest, type SegmentEntry, writeManifest } from './manifest.ts';
import { SEGMENT_DOCUMENTS } from './postings.ts';
import { Segment } from './segment.ts';
import { mergeSegments, writeBatch } from './write-segment.ts';

/** Segments of about one size before they are merged, and what "about one size" is. */
const FANOUT = 8;

export class FolderStore implements DocumentStore {
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
        const old = placeOf(this.segments, document.name);
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
        const place = placeOf(this.segments, name);
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

  async named(names: readonly string[]) {
    return idsOf(this.segments, names);
  }

  async postings(keys: Float64Array, limit: number) {
    return postingsOf(this.segments, keys, limit);
  }

  async documents(ids: readonly number[]) {
    return documentsOf(this.segments, ids);
  }

  async stats() {
    return statsOf(this.segments);
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
