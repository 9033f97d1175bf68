// Which terms a token stands for: the stem of its base form, its parts, or the number that it writes.
import type { Token } from '../types.ts';
import { stem } from './stem.ts';

/** Term ids by what a term looks like; the last row that holds each term, so that a row lists it once. */
export class Vocabulary {
  readonly text: string[] = [];
  readonly kind: number[] = [];
  readonly word: number[] = [];
  readonly #ids = new Map<string, number>();
  readonly #stems = new Map<string, string>();
  readonly #seen: number[] = [];
  #row = -1;
  #items: number[] = [];

  startRow(items: number[]): void {
    this.#row++;
    this.#items = items;
  }

  /** Adds a term to the row. */
  add(key: string, kind: number, word: number): void {
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.text.length;
      this.#ids.set(key, id);
      this.text.push(key);
      this.kind.push(kind);
      this.word.push(word);
      this.#seen.push(-1);
    } else {
      if (kind > this.kind[id]!) this.kind[id] = kind;
      if (this.word[id]! < 0) this.word[id] = word;
    }
    if (this.#seen[id] === this.#row) return;
    this.#seen[id] = this.#row;
    this.#items.push(id);
  }

  stemOf(form: string): string {
    let s = this.#stems.get(form);
    if (s === undefined) {
      s = stem(form);
      this.#stems.set(form, s);
    }
    return s;
  }
}

/** Hyphenated and apostrophised words count by their parts: "28-tonne" meets "28 tonnes". */
export function addTerms(t: Token, inside: boolean, vocabulary: Vocabulary): void {
  if (t.kind === 'number') {
    vocabulary.add(`#${numberKey(t.norm)}`, 2, -1);
    return;
  }
  if (t.stop) {
    vocabulary.add(t.norm, 0, -1);
    return;
  }
  const capital = inside && t.text !== t.norm && t.text !== t.text.toLowerCase();
  const kind = capital || t.tag === 'PROPN' ? 3 : 1;
  if (t.norm.length > 3 && t.norm.includes('-')) {
    for (const part of t.norm.split('-')) {
      if (part.length < 2) continue;
      if (/^[0-9]/.test(part)) vocabulary.add(`#${numberKey(part)}`, 2, -1);
      else vocabulary.add(vocabulary.stemOf(part), 1, -1);
    }
    return;
  }
  vocabulary.add(vocabulary.stemOf(t.lemma), kind, t.lemmaId >= 0 ? t.lemmaId : t.word);
}

function numberKey(norm: string): string {
  const n = Number(norm.includes(',') ? norm.replaceAll(',', '') : norm);
  return Number.isFinite(n) ? String(n) : norm;
}
