// Pairs of opposed and of derived words.
import type { Synset, WordNet } from './wordnet.ts';

const SEPARATOR = '\t';
const keyOf = (a: string, b: string) => (a < b ? a + SEPARATOR + b : b + SEPARATOR + a);

export type Pairs = ReadonlySet<string>;
export const wordsOf = (pair: string) => pair.split(SEPARATOR) as [string, string];

/** "inflammable" is not the opposite of "flammable". */
const FALSE_OPPOSITES = new Set(
  `infamous invaluable inflammable indifferent impassive inhabited inhabitable impertinent ingenious ingenuous incumbent indebted insane-sane intoxicated
  inborn inbred inbuilt incoming indoor inland inner innate inside insulated interned intent intense inured invested involved inward inclined increased informed
  impressed improved implied imported imposed impending unison united unique uniform universal unilateral unionised unionized unanimous unravelled unloosed unpeeled
  disgruntled distended disposed dispirited distinct disposed disused discernible discrete disastrous discreet display disperse
  irritable irradiate illustrated illuminated illegitimate-`.split(/\s+/),
);
const NEGATIVE_VERBS = new Set(
  `disagree disapprove disobey dislike distrust disprove disallow disconnect disappear disarm disbelieve discontinue discredit disengage dishonor dishonour
  disinherit dismount disorient disown displease disqualify disregard disrespect dissatisfy dissociate disembark disentangle disincline disinfect disintegrate
  disassemble disaffiliate disadvantage disestablish discourage disclaim disinvest unveil unlock unload undo unfold unpack untie unwrap unseal unmask unfreeze unblock unbutton
  uncover unearth undress unleash unplug unroll unscrew unseat unsettle unwind destabilise destabilize decentralise decentralize demilitarise demilitarize deactivate
  deregulate decriminalise decriminalize decompress decontaminate dehumanise dehumanize devalue demobilise demobilize desegregate nationalise denationalise
  mistrust misunderstand misbehave`.split(/\s+/),
);

/** How late a sense of either word may be for an opposition that it only inherits from its synset or cluster. */
const EARLY_SENSE = 2;

export function findAntonyms(wordnet: WordNet, known: ReadonlySet<string>): Pairs {
  const pairs = new Set<string>();
  const add = (a: string, b: string) => {
    if (a !== b && known.has(a) && known.has(b)) pairs.add(keyOf(a, b));
  };
  const isEarly = (word: string, s: Synset) => {
    const rank = wordnet.senses.get(word)?.[s.pos]?.indexOf(s.key) ?? -1;
    return rank >= 0 && rank < EARLY_SENSE;
  };
  for (const s of wordnet.synsets.values()) {
    for (const p of s.pointers) {
      if (p.symbol !== '!') continue;
      const t = wordnet.synsets.get(p.synset)!;
      add(s.words[p.from - 1]!.toLowerCase(), t.words[p.to - 1]!.toLowerCase());
      // Other words of the same meaning oppose as well: decrease, diminish, lessen against increase.
      const near = s.words.map((w) => w.toLowerCase()).filter((w) => isEarly(w, s));
      const far = t.words.map((w) => w.toLowerCase()).filter((w) => isEarly(w, t));
      for (const a of near) for (const b of far) add(a, b);
      if (s.pos !== 2) continue;
      // Satellites of an adjective cluster oppose the other head: rapid (like fast) against slow.
      const head = t.words[p.to - 1]!.toLowerCase();
      for (const q of s.pointers)
        if (q.symbol === '&') {
          const satellite = wordnet.synsets.get(q.synset)!;
          for (const w of satellite.words)
            if (isEarly(w.toLowerCase(), satellite) && wordnet.senses.get(w.toLowerCase())![2]![0] === satellite.key)
              add(w.toLowerCase(), head);
        }
    }
  }
  for (const word of known) {
    for (const base of positiveOf(word)) if (known.has(base) && agree(wordnet, word, base)) add(word, base);
    if (word.endsWith('less')) add(word, `${word.slice(0, -4)}ful`);
  }
  return pairs;
}

function positiveOf(word: string): string[] {
  if (FALSE_OPPOSITES.has(word)) return [];
  if (word.startsWith('un') && word.length > 5) return [word.slice(2)];
  if (/^(?:in|im(?=[bmp])|il(?=l)|ir(?=r)|dis)/.test(word) && word.length > 6)
    return [word.slice(word.startsWith('dis') ? 3 : 2)];
  if (word.startsWith('non-')) return [word.slice(4)];
  if (word.startsWith('non') && word.length > 7) return [word.slice(3)];
  if (/^(?:mis|de)/.test(word)) return NEGATIVE_VERBS.has(word) ? [word.replace(/^(?:mis|de)/, '')] : [];
  return [];
}

/** Both words are adjectives, both adverbs, both abstract nouns, or a listed pair of verbs. */
function agree(wordnet: WordNet, word: string, base: string): boolean {
  if (NEGATIVE_VERBS.has(word)) return true;
  const a = wordnet.senses.get(word);
  const b = wordnet.senses.get(base);
  const participle = (w: string) => /(?:ed|ing)$/.test(w);
  const adjective = (a?.[2]?.length ?? 0) > 0 && ((b?.[2]?.length ?? 0) > 0 || participle(base));
  const adverb = (a?.[3]?.length ?? 0) > 0 && (b?.[3]?.length ?? 0) > 0 && word.endsWith('ly');
  const noun =
    (a?.[0]?.length ?? 0) > 0 && (b?.[0]?.length ?? 0) > 0 && /(?:ity|ness|[ae]nce|[ae]ncy|tion|ment|y)$/.test(word);
  return adjective || adverb || noun;
}

export function findDerived(wordnet: WordNet, known: ReadonlySet<string>): Pairs {
  const pairs = new Set<string>();
  for (const s of wordnet.synsets.values())
    for (const p of s.pointers) {
      if (!(p.symbol === '+' || p.symbol === '\\' || p.symbol === '<') || p.from === 0 || p.to === 0) continue;
      const a = s.words[p.from - 1]!.toLowerCase();
      const b = wordnet.synsets.get(p.synset)!.words[p.to - 1]!.toLowerCase();
      if (a !== b && known.has(a) && known.has(b)) pairs.add(keyOf(a, b));
    }
  return pairs;
}
