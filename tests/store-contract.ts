// The promises of DocumentStore as tests that any store passes: memory, folder, cluster. Import and call `storeContract`.
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { type DocumentStore, MAX_FREQUENCY, type NewDocument } from '../src/core/retrieve/store.ts';

/** A document with the given keys. */
export const made = (name: string, keys: readonly number[], body = `text of ${name}`): NewDocument => ({
  name,
  fingerprint: `${body.length}-${body.slice(0, 40)}`,
  keys: Float64Array.from(new Set(keys)).sort(),
  body,
});

const HIGH = 2 ** 40 - 1;

export interface ContractStore {
  readonly store: DocumentStore;
  /** Closes and opens again what was stored; absent where nothing outlives the store. */
  readonly reopen?: () => Promise<DocumentStore>;
  readonly dispose: () => Promise<void>;
}

/** @param open an empty store */
export function storeContract(what: string, open: () => Promise<ContractStore>): void {
  describe(`store contract: ${what}`, () => {
    const opened: ContractStore[] = [];
    const fresh = async (): Promise<ContractStore> => {
      const made = await open();
      opened.push(made);
      return made;
    };
    afterEach(async () => {
      for (const s of opened.splice(0)) await s.dispose();
    });

    /** Names of the documents that have each key. */
    const namesOf = async (
      store: DocumentStore,
      keys: readonly number[],
      limit = MAX_FREQUENCY,
    ): Promise<string[][]> => {
      const { frequency, start, ids } = await store.postings(Float64Array.from(keys), limit);
      expect([frequency.length, start.length]).toEqual([keys.length, keys.length + 1]);
      const names: string[][] = [];
      for (let i = 0; i < keys.length; i++) {
        const own = [...ids.subarray(start[i], start[i + 1])];
        expect(new Set(own).size).toBe(own.length);
        names.push((await store.documents(own)).map((d) => d!.name).sort());
      }
      return names;
    };

    test('an empty store answers everything with nothing', async () => {
      const { store } = await fresh();
      expect(await namesOf(store, [1, HIGH])).toEqual([[], []]);
      expect(await store.named(['a'])).toEqual([null]);
      expect(await store.remove(['a'])).toBe(0);
      expect(await store.documents([0, 7])).toEqual([null, null]);
      expect(await store.verify()).toEqual([]);
      expect(await store.stats()).toMatchObject({ documents: 0, dead: 0, postings: 0, textBytes: 0 });
      await store.compact();
    });

    test('documents are found by key and by name, with what was given', async () => {
      const { store } = await fresh();
      const [a, b] = [made('a', [0, 5, HIGH], 'Ünïcode “text” 𝄞\n'), made('b/ü.txt', [5, 2 ** 32, 2 ** 32 + 5])];
      expect(await store.append([a, b])).toEqual({ added: 2, replaced: 0, unchanged: 0 });
      expect(await namesOf(store, [HIGH, 5, 2 ** 32, 6, 0, 2 ** 32 + 5])).toEqual([
        ['a'],
        ['a', 'b/ü.txt'],
        ['b/ü.txt'],
        [],
        ['a'],
        ['b/ü.txt'],
      ]);
      const ids = await store.named(['b/ü.txt', 'nobody', 'a']);
      expect(ids[1]).toBeNull();
      expect(await store.documents([ids[2]!, ids[0]!])).toEqual(
        [a, b].map(({ name, fingerprint, body }) => ({ name, fingerprint, body })),
      );
      expect(await store.stats()).toMatchObject({ documents: 2, postings: 6 });
    });

    test('a batch, a key and a document may be empty', async () => {
      const { store } = await fresh();
      expect(await store.append([])).toEqual({ added: 0, replaced: 0, unchanged: 0 });
      expect((await store.postings(new Float64Array(0), 10)).start).toEqual(new Uint32Array(1));
      expect(await store.documents([])).toEqual([]);
      await store.append([made('bare', [], '')]);
      const [id] = await store.named(['bare']);
      expect((await store.documents([id!]))[0]).toMatchObject({ name: 'bare', body: '' });
    });

    test('the same name replaces, the same text does nothing', async () => {
      const { store } = await fresh();
      await store.append([made('a', [1, 2], 'first'), made('b', [2])]);
      expect(await store.append([made('a', [2, 3], 'second'), made('b', [2]), made('c', [1])])).toEqual({
        added: 1,
        replaced: 1,
        unchanged: 1,
      });
      expect(await namesOf(store, [1, 2, 3])).toEqual([['c'], ['a', 'b'], ['a']]);
      const [id] = await store.named(['a']);
      expect((await store.documents([id!]))[0]!.body).toBe('second');
      expect((await store.stats()).documents).toBe(3);
    });

    test('within a batch the last of a name counts', async () => {
      const { store } = await fresh();
      await store.append([made('a', [1], 'one'), made('b', [1]), made('a', [2], 'two')]);
      expect(await namesOf(store, [1, 2])).toEqual([['b'], ['a']]);
      expect((await store.stats()).documents).toBe(2);
    });

    test('removed documents are gone at once, for good, and can come back', async () => {
      const { store } = await fresh();
      await store.append([made('a', [1, 2]), made('b', [2]), made('c', [3])]);
      const [gone] = await store.named(['a']);
      expect(await store.remove(['a', 'nobody', 'c', 'a'])).toBe(2);
      expect(await namesOf(store, [1, 2, 3])).toEqual([[], ['b'], []]);
      expect(await store.named(['a'])).toEqual([null]);
      expect(await store.documents([gone!])).toEqual([null]);
      await store.compact();
      expect(await store.stats()).toMatchObject({ documents: 1, dead: 0, postings: 1 });
      await store.append([made('a', [1], 'again')]);
      expect(await namesOf(store, [1, 2])).toEqual([['a'], ['b']]);
      expect(await store.verify()).toEqual([]);
    });

    test('a key that more documents have than the limit has a frequency but no list', async () => {
      const { store } = await fresh();
      const count = MAX_FREQUENCY + 20;
      await store.append(Array.from({ length: count }, (_, i) => made(`d${i}`, i < 30 ? [1, 2] : [1])));
      await store.compact();
      await store.append([made('late', [1, 2])]);
      const { frequency, start } = await store.postings(Float64Array.from([1, 2]), 30);
      expect(frequency[0]).toBeGreaterThan(MAX_FREQUENCY);
      expect(frequency[1]).toBe(31);
      expect([...start]).toEqual([0, 0, 0]);
      expect((await namesOf(store, [2]))[0]).toHaveLength(31);
      expect((await namesOf(store, [1]))[0]).toEqual([]);
    });

    test('whatever is appended, removed, compacted and reopened, the store holds what a plain map would', async () => {
      const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
      const keys = fc.array(fc.oneof(fc.nat(12), fc.constantFrom(HIGH, 2 ** 32)), { maxLength: 6 });
      const step = fc.oneof(
        fc.record({ append: fc.array(fc.record({ name, keys, body: fc.string() }), { maxLength: 4 }) }),
        fc.record({ remove: fc.array(name, { maxLength: 3 }) }),
        fc.constant('compact' as const),
        fc.constant('reopen' as const),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          const given = await fresh();
          let { store } = given;
          const truth = new Map<string, NewDocument>();
          for (const s of steps) {
            if (s === 'compact') await store.compact();
            else if (s === 'reopen') store = (await given.reopen?.()) ?? store;
            else if ('append' in s) {
              const batch = s.append.map((d) => made(d.name, d.keys, d.body));
              await store.append(batch);
              // The same text under the same name counts as unchanged, keys and all.
              for (const d of new Map(batch.map((x) => [x.name, x])).values())
                if (truth.get(d.name)?.fingerprint !== d.fingerprint) truth.set(d.name, d);
            } else {
              await store.remove(s.remove);
              for (const n of s.remove) truth.delete(n);
            }
          }
          const asked = [...Array(13).keys(), HIGH, 2 ** 32];
          expect(await namesOf(store, asked)).toEqual(
            asked.map((k) =>
              [...truth.values()]
                .filter((d) => d.keys.includes(k))
                .map((d) => d.name)
                .sort(),
            ),
          );
          expect((await store.stats()).documents).toBe(truth.size);
          expect(await store.verify()).toEqual([]);
        }),
        { numRuns: 40 },
      );
    });
  });
}
