// MinHash with locality-sensitive hashing as a peer: 5-word shingles, 128 hashes in 32 bands of 4, in memory.
// The share of equal hashes estimates the Jaccard similarity; documents that share a band are ranked by it.

const HASHES = 128;
const ROWS = 4;
const SHINGLE = 5;
/** Below this estimate a document is not named: two texts without common sentences stay under it. */
const LEAST = 0.05;

export class MinHashIndex {
  private readonly bands = Array.from({ length: HASHES / ROWS }, () => new Map<number, number[]>());
  private readonly signatures: Uint32Array[] = [];
  private readonly names: string[] = [];

  add(name: string, text: string): void {
    const signature = signatureOf(text);
    const id = this.signatures.push(signature) - 1;
    this.names.push(name);
    this.bands.forEach((band, b) => {
      const key = bandKey(signature, b);
      const list = band.get(key);
      if (list) list.push(id);
      else band.set(key, [id]);
    });
  }

  find(text: string): string[] {
    const signature = signatureOf(text);
    const seen = new Set<number>();
    this.bands.forEach((band, b) => {
      for (const id of band.get(bandKey(signature, b)) ?? []) seen.add(id);
    });
    return [...seen]
      .map((id) => ({ id, alike: alike(signature, this.signatures[id]!) }))
      .filter((x) => x.alike >= LEAST)
      .sort((a, b) => b.alike - a.alike || a.id - b.id)
      .slice(0, 5)
      .map((x) => this.names[x.id]!);
  }

  /** What the same would take on a disk: signatures and band lists. */
  get bytes(): number {
    return this.signatures.length * (HASHES * 4 + (HASHES / ROWS) * 8);
  }
}

function signatureOf(text: string): Uint32Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hash);
  const signature = new Uint32Array(HASHES).fill(0xffff_ffff);
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    let h = 7;
    for (let k = 0; k < SHINGLE; k++) h = Math.imul(h ^ hashes[i + k]!, 0x01000193) ^ (h >>> 15);
    for (let k = 0; k < HASHES; k++) {
      let x = Math.imul(h ^ Math.imul(k + 1, 0x9e3779b1), 0x85ebca6b);
      x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
      x = (x ^ (x >>> 16)) >>> 0;
      if (x < signature[k]!) signature[k] = x;
    }
  }
  return signature;
}

function bandKey(signature: Uint32Array, band: number): number {
  let h = 0x811c9dc5;
  for (let k = 0; k < ROWS; k++) h = Math.imul(h ^ signature[band * ROWS + k]!, 0x01000193) ^ (h >>> 13);
  return h >>> 0;
}

function alike(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let k = 0; k < HASHES; k++) if (a[k] === b[k]) same++;
  return same / HASHES;
}

function hash(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}
