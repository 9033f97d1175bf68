// Sentences with the same words belong together however often the texts say them. The model weighs how rare the shared words are
// among the sentences, and of "The motion was carried." in every second one it learns nothing, so repeats came out without links.
// Here each meets its twin (`in-order.ts` says which); the model's links from one twin to another's twin go, and twins without a
// link get one. Example: a line that stands five times here and three times there makes three pairs in order, and two more with
// the third: the candidate has them from there. Linear in sentences and links beside the search for twins.
import { countOf, NO_WORDS, twinsInOrder } from './in-order.ts';
import type { Link } from './links.ts';
import type { Terms } from './terms.ts';

interface TwinLinks {
  readonly links: readonly Link[];
  /** Further copies in the candidate of what the reference says less often: each a pair of its own. Those of the reference were left out. */
  readonly apart: readonly Link[];
}

/** Fewer words are said twice by accident ("He smiled."); equal ones need company. */
const ENOUGH_WORDS = 4;

/** The model's links with what equality of sentences adds and takes away. */
export function withTwins(links: readonly Link[], { candidate, reference }: Terms): TwinLinks {
  const c = candidate.identity;
  const r = reference.identity;
  const twin = twinsInOrder(...labelled(links, c, r));
  const back = inverse(twin, r.length);
  preferModel();
  const linked = new Set(links.map(keyOf));
  const others = links.filter((l) => c[l.candidate] !== r[l.reference]);
  const linkedC = new Set(others.map((l) => l.candidate));
  const linkedR = new Set(others.map((l) => l.reference));
  const sure = twin.map((j, i) => (j >= 0 && c[i] === r[j] && admitted(i, j) ? j : -1));
  const sureBack = inverse(sure, r.length);
  const out = links.filter(({ candidate: i, reference: j }) => {
    if (sure[i] === j) return true;
    const [ofC, ofR] = [sure[i]! >= 0, sureBack[j]! >= 0];
    return !(ofC && ofR) && !(c[i] === r[j] && (ofC || ofR) && wordsOf(c[i]!) >= ENOUGH_WORDS);
  });
  for (let i = 0; i < sure.length; i++)
    if (sure[i]! >= 0 && !linked.has(i * r.length + sure[i]!))
      out.push({ candidate: i, reference: sure[i]!, probability: 1 });
  const apart = further(c, sure, linkedC).map(([i, j]) => ({ candidate: i, reference: j, probability: 1 }));
  return { links: out, apart };

  function keyOf(l: Link): number {
    return l.candidate * r.length + l.reference;
  }

  /** Is the sentence before, or after, one the twin or the partner of the other's? The texts' ends touch, too. */
  function touches(i: number, j: number, also: (i: number, j: number) => boolean): boolean {
    return (
      (i === 0 && j === 0) ||
      (i === c.length - 1 && j === r.length - 1) ||
      (i > 0 && j > 0 && (twin[i - 1] === j - 1 || also(i - 1, j - 1))) ||
      (i + 1 < c.length && j + 1 < r.length && (twin[i + 1] === j + 1 || also(i + 1, j + 1)))
    );
  }

  function admitted(i: number, j: number): boolean {
    if (linked.has(i * r.length + j) || touches(i, j, (y, x) => linked.has(y * r.length + x))) return true;
    return wordsOf(c[i]!) >= ENOUGH_WORDS && !linkedC.has(i) && !linkedR.has(j);
  }

  /** A twin that stands alone gives way to the one equal sentence that the model chose: it knows of moved blocks. */
  function preferModel(): void {
    const alone = (i: number) => i >= 0 && (twin[i]! < 0 || !touches(i, twin[i]!, () => false));
    for (const l of plainLinks(links.filter((l) => c[l.candidate] === r[l.reference]))) {
      const { candidate: i, reference: j } = l;
      if (twin[i] === j || !alone(i) || (back[j]! >= 0 && !alone(back[j]!))) continue;
      if (twin[i]! >= 0) back[twin[i]!] = -1;
      if (back[j]! >= 0) twin[back[j]!] = -1;
      twin[i] = j;
      back[j] = i;
    }
  }
}

/** Links that are the only one of both their sentences. */
function plainLinks(links: readonly Link[]): Link[] {
  const ofC = countOf(links.map((l) => l.candidate));
  const ofR = countOf(links.map((l) => l.reference));
  return links.filter((l) => ofC.get(l.candidate) === 1 && ofR.get(l.reference) === 1);
}

/** Both sides' identities, in which the two sentences of a plain link that no other repeats count as the same one. */
function labelled(links: readonly Link[], c: Float64Array, r: Float64Array): [Float64Array, Float64Array] {
  const [timesC, timesR] = [countOf(c), countOf(r)];
  const [own, other] = [c.slice(), r.slice()];
  let fresh = -2;
  for (const l of plainLinks(links)) {
    if (timesC.get(c[l.candidate]!)! > 1 || timesR.get(r[l.reference]!)! > 1) continue;
    own[l.candidate] = fresh;
    other[l.reference] = fresh--;
  }
  return [own, other];
}

/** Sentences without a link whose like has a twin: with the twin of the like before, or of the next one. */
function further(own: Float64Array, twin: Int32Array, linked: ReadonlySet<number>): [number, number][] {
  const out: [number, number][] = [];
  const last = new Map<number, number>();
  const waiting = new Map<number, number[]>();
  own.forEach((label, i) => {
    if (twin[i]! >= 0) {
      last.set(label, twin[i]!);
      for (const k of waiting.get(label) ?? []) out.push([k, twin[i]!]);
      waiting.delete(label);
    } else if (label !== NO_WORDS && wordsOf(label) >= ENOUGH_WORDS && !linked.has(i)) {
      const j = last.get(label);
      if (j !== undefined) out.push([i, j]);
      else {
        const list = waiting.get(label);
        if (list) list.push(i);
        else waiting.set(label, [i]);
      }
    }
  });
  return out;
}

/** The identity of a sentence ends in its number of words, at most 4,095. */
const wordsOf = (identity: number): number => identity % 4096;

function inverse(twin: Int32Array, length: number): Int32Array {
  const out = new Int32Array(length).fill(-1);
  twin.forEach((j, i) => {
    if (j >= 0) out[j] = i;
  });
  return out;
}
