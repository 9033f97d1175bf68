// Kind name, of titles: dropping one is fair, changing one is not, nor is giving one that the reference does not give.
//
//   Captain Ada Crowle  →  Major Ada Crowle         another title
//   Ada Crowle          →  Senator Ada Crowle       a title that the reference gives nowhere
//   Gen. Ada Crowle     ↔  General Ada Crowle       fair
//
// An office that the reference tells in words anywhere beside the name counts as given. Linear in the names, once a title in the
// article.
import type { Comparison, Name, Token } from '../../types.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { finding } from './finding.ts';
import { sameKey, sameName } from './same-name.ts';

/** Forms of address say nothing of an office. */
const COURTESY = new Set('mr mrs ms miss mister sir dr doctor prof professor'.split(' '));

/** Titles that say what a person is: dropping one is fair, changing one is not, nor is giving one that the reference does not. */
export function honorifics(input: DriftInput): Candidate[] {
  const out: Candidate[] = [];
  for (const n of input.reference.names)
    for (const m of input.candidate.names) {
      if (!m.honorific || n.honorific === m.honorific || !sameName(n, m)) continue;
      if (!n.honorific && m.from > 0 && !knowsTitle(input, n, m)) {
        const title = { from: m.from - 1, to: m.to };
        out.push(finding(input, n, title, 'a title that the reference does not give', 0.55, 'minor'));
      }
      if (n.kind !== 'person' || !n.honorific) continue;
      if (sameTitle(n.honorific, m.honorific)) continue;
      out.push(
        finding(input, { from: n.from - 1, to: n.to }, { from: m.from - 1, to: m.to }, 'another title', 0.55, 'minor'),
      );
    }
  return out.filter((x) => x.reference!.from >= 0 && x.candidate!.from >= 0);
}

/** Does the reference give the person this office, in a title or in words, anywhere that it names the person? */
function knowsTitle(input: DriftInput, n: Name, m: Name): boolean {
  const title = plainTitle(m.honorific!);
  if (COURTESY.has(title)) return true;
  const says = (names: ReadonlySet<string>) => names.has(n.key) || some(names, (key) => sameKey(key, n.key));
  if (says(namesWith(title, [input.reference]))) return true;
  return input.context !== null && says(titledNames(input.context, title));
}

interface NamedSide {
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
}

/** Keys of the names in those sentences that say the title. */
function namesWith(title: string, sides: readonly NamedSide[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { names: own, tokens } of sides)
    if (
      own.length > 0 &&
      tokens.some((t) => t.lemma === title || t.norm.startsWith(title) || plainTitle(t.norm) === title)
    )
      for (const n of own) names.add(n.key);
  return names;
}

const titled = new WeakMap<Comparison, Map<string, ReadonlySet<string>>>();

/** The same for the whole reference, once a title: an article asks for each name that it gives one. */
function titledNames(context: Comparison, title: string): ReadonlySet<string> {
  let known = titled.get(context);
  if (!known) {
    known = new Map();
    titled.set(context, known);
  }
  let names = known.get(title);
  if (!names) {
    names = namesWith(title, context.reference.sentences);
    known.set(title, names);
  }
  return names;
}

function some<T>(all: Iterable<T>, is: (x: T) => boolean): boolean {
  for (const x of all) if (is(x)) return true;
  return false;
}

const SHORT: Readonly<Record<string, string>> = {
  dr: 'doctor',
  prof: 'professor',
  gen: 'general',
  col: 'colonel',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  rep: 'representative',
  sen: 'senator',
  gov: 'governor',
  pres: 'president',
  rev: 'reverend',
  st: 'saint',
  mr: 'mister',
};

function sameTitle(a: string, b: string): boolean {
  return plainTitle(a) === plainTitle(b);
}

/** "Gen." is "general". */
function plainTitle(t: string): string {
  const bare = (t.endsWith('.') ? t.slice(0, -1) : t).toLowerCase();
  return SHORT[bare] ?? bare;
}
