// Words that turn a statement round: denials, negative affixes, opposites by the table (`opposite-words.ts`) or the dictionary.
//
//   able | unable      harmless | harmful      rose | fell      thinner | thicker      turned down | accepted
//
// Whether the statement changed with them is asked elsewhere (`opposites.ts`, `denials/negation.ts`). Tempting and wrong: antonyms of
// the dictionary alone, which has next to no verbs of change, and base forms alone. A few look-ups for two words.
import type { LanguagePack } from '../../languages/types.ts';
import type { Lexicon } from '../../lexicon/types.ts';
import type { Token } from '../../types.ts';
import { phrases, wordFinder } from './cues.ts';
import { GROUPS, PHRASAL } from './opposite-words.ts';

/** Cues: 1 = negates what follows; 0.5 = negative verb, whose object does not happen. */
export const NEGATION_CUES: Record<string, number> = {
  ...phrases(
    1,
    "not|n't|never|no|none|nobody|nothing|neither|nor|nowhere|without|cannot|no longer|no one|not yet|has yet to|have yet to|had yet to|is yet to|are yet to|was yet to|were yet to|by no means|lest|none of|no-one|far from|not at all|in no way|anything but",
  ),
  ...phrases(1, 'hardly|scarcely|barely|little to no'),
  ...phrases(
    0.5,
    'forget to|forgets to|forgot to|forgotten to|forgetting to|omit to|omits to|omitted to|omitting to|escape|escapes|escaped|escaping|fail to|fails to|failed to|failing to|failure to|refuse to|refuses to|refused to|refusing to|refusal to|unable to|decline to|declines to|declined to|declining to|denied that|denies that|deny that|denying that|untrue that|false that|no truth in|neglected to|neglects to|lack|lacks|lacked|lacking|absence of|lack of|shortage of|shortages of|scarcity of|rule out|rules out|ruled out|ruling out|stopped short of|avoid|avoids|avoided|avoiding|unaccompanied by|refrain from|refrains from|refrained from|refraining from|abstain from|abstains from|abstained from|ceased to|ceases to|rather than|instead of|in place of|in lieu of',
  ),
};

/** Words that leave nobody and nothing out. */
export const ALL = /^(?:all|every|each|everybody|everyone|everything|both)$/;

export const DENIAL = /^(?:no|not|never|nobody|no-one|nothing|none|neither|nor|cannot)$|n't$/;

/** A word that denies by itself. */
export const isDenial = (norm: string): boolean => DENIAL.test(norm);

export const findDenials = wordFinder(DENIAL);

/** "no optician who has not been trained can": where it begins, −1 where nothing says that it is nobody else. */
export function deniesOthers(tokens: readonly Token[]): number {
  const first = tokens.findIndex((t) => isDenial(t.norm));
  const who = tokens.findIndex((t, k) => k > first && /^(?:who|that|which|unless|without)$/.test(t.norm));
  if (first < 0 || who < 0 || who > first + 5) return -1;
  const second = tokens.findIndex((t, k) => k > who && isDenial(t.norm));
  return second >= 0 && second <= who + 4 ? first : -1;
}

let signs: Map<string, number[]> | undefined;

/** Opposite directions, by the table: "rose" against "fell". */
export function opposed(a: string, b: string): boolean {
  signs ??= compile(GROUPS);
  const x = signs.get(a);
  const y = signs.get(b);
  return x !== undefined && y !== undefined && x.some((g) => y.includes(-g)) && !x.some((g) => y.includes(g));
}

/** The words of the table that are opposed to one. */
export function oppositesOf(word: string): string[] {
  signs ??= compile(GROUPS);
  return (signs.get(word) ?? []).flatMap((g) => GROUPS[Math.abs(g) - 1]![g > 0 ? 1 : 0].split(' '));
}

/** "turned down" against "accepted": a verb with its particle at `at`, opposed to another word. */
export function areOpposedPhrasal(tokens: readonly Token[], at: number, other: Token): boolean {
  const particle = tokens[at + 1];
  if (particle?.norm !== 'short' && particle?.tag !== 'ADP' && particle?.tag !== 'ADV' && particle?.tag !== 'PART')
    return false;
  const plain = PHRASAL.get(`${tokens[at]!.norm} ${particle.norm}`);
  return plain !== undefined && opposed(plain, other.norm);
}

const packSigns = new WeakMap<LanguagePack, Map<string, number[]>>();

/** Opposites of another language: by its table, or by a prefix that denies. */
export function areOppositesIn(a: Token, b: Token, pack: LanguagePack): boolean {
  if (a.norm === b.norm) return false;
  let known = packSigns.get(pack);
  if (!known) {
    known = compile(pack.opposites);
    packSigns.set(pack, known);
  }
  const x = known.get(a.norm);
  const y = known.get(b.norm);
  if (x && y) return x.some((g) => y.includes(-g)) && !x.some((g) => y.includes(g));
  const denies = (long: string, short: string) =>
    short.length > 3 && pack.negativePrefixes.some((p) => long === p + short);
  return denies(a.norm, b.norm) || denies(b.norm, a.norm);
}

function compile(groups: readonly (readonly [plus: string, minus: string])[]): Map<string, number[]> {
  const out = new Map<string, number[]>();
  const add = (list: string, g: number) => {
    for (const w of list.split(' ')) out.set(w, [...(out.get(w) ?? []), g]);
  };
  groups.forEach(([plus, minus], i) => {
    add(plus, i + 1);
    add(minus, -(i + 1));
  });
  return out;
}

/** Prefixes that negate; what remains must be a word, or "under" would be "not der". */
export const PREFIXES = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non-', 'non', 'de', 'mis', 'sub', 'anti-', 'anti'];

/** Is `a` a negated form of `b` ("unable" of "able", "harmless" of "harmful")? Both in normal form. */
export function negates(a: string, b: string): boolean {
  if (a.length > b.length && a.endsWith(b))
    for (const p of PREFIXES) if (a.length === b.length + p.length && a.startsWith(p)) return b.length > 2;
  return a.endsWith('less') && b.endsWith('ful') && a.slice(0, -4) === b.slice(0, -3);
}

/** "to defeat them" wins, "a defeat" and "defeated by them" lose: the word as the table reads it. */
const directionOf = (t: Token): string => (t.tag === 'VERB' && DEFEATING.has(t.norm) ? 'beat' : t.norm);
const DEFEATING = new Set(['defeat', 'defeats', 'defeating']);

/** Opposites in any of three ways: by table, by affix, by dictionary. */
export function areOpposites(a: Token, b: Token, lexicon: Lexicon): boolean {
  if (a.norm === b.norm || a.lemma === b.lemma) return false;
  if (opposed(directionOf(a), directionOf(b))) return true;
  // "despite" has nothing to do with "spite".
  if (a.tag === 'ADP' || b.tag === 'ADP') return false;
  return (
    negates(a.norm, b.norm) ||
    negates(b.norm, a.norm) ||
    negates(a.lemma, b.lemma) ||
    negates(b.lemma, a.lemma) ||
    lexicon.areAntonyms(a.lemmaId, b.lemmaId) ||
    lexicon.areAntonyms(a.word, b.word) ||
    areOppositeDegrees(a.norm, b.norm, lexicon)
  );
}

/** "loud" against "quieter": a quality, and the comparative of its opposite. */
export function isContraryDegree(word: string, comparative: string, lexicon: Lexicon): boolean {
  const id = lexicon.idOf(word);
  if (id < 0 || !comparative.endsWith('er')) return false;
  return basesOf(comparative, 'er').some((base) => opposed(word, base) || lexicon.areAntonyms(id, lexicon.idOf(base)));
}

/** What a comparative or superlative may be of. */
function basesOf(word: string, ending: string): string[] {
  const stem = word.slice(0, -ending.length);
  return [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')];
}

/** "thinner" against "thicker": comparatives and superlatives of opposites, whose base forms no table holds. */
function areOppositeDegrees(a: string, b: string, lexicon: Lexicon): boolean {
  const ending = a.endsWith('er') ? 'er' : 'est';
  if (!a.endsWith(ending) || !b.endsWith(ending) || a.length < 5 || b.length < 5) return false;
  const bases = (w: string) =>
    basesOf(w, ending)
      .map((t) => lexicon.idOf(t))
      .filter((id) => id >= 0);
  const others = bases(b);
  return bases(a).some((x) => others.some((y) => lexicon.areAntonyms(x, y)));
}
