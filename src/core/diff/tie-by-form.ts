// Ties that numbers show: the same normal form, spelling, value, base form, contraction or class. No lexicon is asked.
import { CLASS } from './classes.ts';
import { FREQUENT, type Odds } from './frequent-words.ts';
import { type Grid, STRENGTH, setTie, TIE } from './grid.ts';
import type { Keys } from './keys.ts';
import { areContracted } from './spelling.ts';

/** Frequent words that are linked at least as often when they meet are worth a look whatever their classes ("'s" ~ "of"). */
const TELLING = 8;

/** Ties that comparing numbers shows. */
export function compareForms(g: Grid, at: number, r: Keys, c: Keys, i: number, j: number, table: Odds): void {
  if (r.norm[i] === c.norm[j]) {
    g.tie[at] = TIE.identical;
    g.strength[at] = 100;
    g.near[at] = 100;
    g.letters[at] = 100;
    return;
  }
  const ri = r.cls[i]!;
  const cj = c.cls[j]!;
  if (ri >= CLASS.comma || cj >= CLASS.comma) {
    // Punctuation stands only for punctuation of its class.
    if (ri === cj) setTie(g, at, TIE.role, 50);
    return;
  }
  const contractible = r.contractible[i] === 1 && c.contractible[j] === 1;
  const a = r.frequent[i]!;
  const b = c.frequent[j]!;
  const odds = a >= 0 && b >= 0 ? table[a * FREQUENT + b]! : 0;
  g.odds[at] = odds;
  if (r.light[i] && c.light[j]) {
    if (contractible && areContracted(r.tokens[i]!.norm, c.tokens[j]!.norm)) setTie(g, at, TIE.contracted, 95);
    else if (r.lemma[i] === c.lemma[j] && ri === cj) setTie(g, at, TIE.inflection, 90);
    else if (ri === cj || odds >= TELLING) setTie(g, at, TIE.role, Math.max(ri === cj ? STRENGTH[TIE.role]! : 0, odds));
    return;
  }
  if (r.spelling[i] === c.spelling[j]) setTie(g, at, TIE.spelling, STRENGTH[TIE.spelling]!);
  else if (r.value[i] === c.value[j] || (r.group[i]! >= 0 && c.group[j]! >= 0 && sameValue(r, c, i, j)))
    setTie(g, at, TIE.number, STRENGTH[TIE.number]!);
  // Two different numbers are never the same word, whatever their vectors say.
  else if (!Number.isNaN(r.value[i]) && !Number.isNaN(c.value[j])) setTie(g, at, TIE.role, 15);
  else if (ri === CLASS.negation && cj === CLASS.negation) {
    const same = contractible && areContracted(r.tokens[i]!.norm, c.tokens[j]!.norm);
    setTie(g, at, same ? TIE.contracted : TIE.role, same ? 95 : 40);
  } else if (sameLemma(r, c, i, j)) setTie(g, at, TIE.inflection, STRENGTH[TIE.inflection]!);
  else if (contractible && areContracted(r.tokens[i]!.norm, c.tokens[j]!.norm)) setTie(g, at, TIE.contracted, 95);
  else if (odds >= TELLING && (r.light[i] || c.light[j])) setTie(g, at, TIE.role, odds);
}

/** Base forms agree under the tags, or as verbs, or as nouns: the two sides are not always tagged alike. */
function sameLemma(r: Keys, c: Keys, i: number, j: number): boolean {
  if (r.lemma[i] === c.lemma[j]) return true;
  if (r.word[i]! < 0 || c.word[j]! < 0) return false;
  return r.asVerb[i] === c.asVerb[j] || r.asNoun[i] === c.asNoun[j];
}

function sameValue(r: Keys, c: Keys, i: number, j: number): boolean {
  const a = r.values[r.group[i]!];
  const b = c.values[c.group[j]!];
  if (!a || !b || a.kind !== b.kind || a.unit !== b.unit) return false;
  if (a.date || b.date || a.lo !== b.lo || a.hi !== b.hi) return false;
  // "400 thousand" ~ "400,000" as a whole, but "2 percent" ~ "2 %" word by word.
  return a.to - a.from !== b.to - b.from || r.at[i]! - a.from === c.at[j]! - b.from;
}
