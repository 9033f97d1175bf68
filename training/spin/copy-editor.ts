// A human sub-editor's light hand: house spelling, number style, quotation marks, said-inversions, trims, a few safe words,
// sentences merged or split. Each sentence says whether it was touched.
import type { Made, Paragraphs } from './documents.ts';
import { letters } from './letters.ts';
import type { Random } from './random.ts';
import { houseSpelling } from './spelling.ts';

type Change = readonly [pattern: RegExp, to: string];

/** Safe in nearly every context; what editors do without thinking. */
const SAFE: readonly Change[] = [
  [/\babout (?=\d)/g, 'around '],
  [/\broughly\b/g, 'about'],
  [/\bapproximately\b/g, 'about'],
  [/\bhowever, /gi, ''],
  [/\bprior to\b/g, 'before'],
  [/\bin order to\b/g, 'to'],
  [/\bbegan\b/g, 'started'],
  [/\bpurchased?\b/g, 'bought'],
  [/\bshowed that\b/g, 'showed'],
  [/\bsaid that\b/g, 'said'],
  [/\bwhile\b/g, 'as'],
  [/\balthough\b/g, 'though'],
  [/\bbut\b/g, 'although'],
  [/\bwho (?:is|was|are|were) /g, ''],
  [/\bwhich (?:is|was|are|were) /g, ''],
  [/\bhad been\b/g, 'was'],
  [/\btold reporters\b/g, 'said'],
  [/\bnearly\b/g, 'almost'],
  [/\bmany\b/g, 'several'],
  [/\balso /g, ''],
  [/\bvery /g, ''],
  [/\bthis year\b/g, 'this season'],
  [/\bhelp to\b/g, 'help'],
  [/\blarge\b/g, 'big'],
  [/\bneeded\b/g, 'required'],
  [/\bpeople\b/g, 'residents'],
  [/\bshould\b/g, 'ought to'],
  [/\bbig\b/g, 'large'],
  [/\bget\b/g, 'receive'],
  [/\blots? of\b/g, 'many'],
];
const NUMBERS: readonly Change[] = [
  [/ percent\b/g, '%'],
  [/(\d)%/g, '$1 per cent'],
  [/(\d),(\d{3})\b/g, '$1$2'],
  [/\bten\b/g, '10'],
  [/\b12\b/g, 'twelve'],
  [/(\d) (?:kilometres|kilometers)\b/g, '$1 km'],
  [/\bDr\. /g, 'Doctor '],
  [/\bU\.S\./g, 'United States'],
  [/\bp\.m\./g, 'pm'],
];
const TYPOGRAPHY: readonly Change[] = [
  [/[“”]/g, '"'],
  [/’/g, "'"],
  [/ – | — /g, ' - '],
  [/ - /g, ' – '],
  [/, and /g, ' and '],
];
const CONTRACTIONS: readonly Change[] = [
  [/\b(is|are|was|were|do|does|did|has|have|had|would|could) not\b/g, '$1n’t'],
  [/\b(it|he|she|that) is\b/gi, '$1’s'],
  [/n['’]t\b/g, ' not'],
];
/** Meaning moved on purpose, as in a careless or dishonest edit; the form stays an edit. */
const DRIFTS: readonly Change[] = [
  [/\bmay\b/g, 'will'],
  [/\bmore than\b/g, 'less than'],
  [/\bat least\b/g, 'only'],
  [/\bnot /g, ''],
  [/\bbefore\b/g, 'after'],
  [/\bsome\b/g, 'all'],
  [/\b(\d)(\d)\b/g, '$2$1'],
  [/\bTuesday\b/g, 'Friday'],
  [/\bincreased?\b/g, 'fell'],
  [/\bwas\b/g, 'was not'],
];

export interface EditSettings {
  /** Share of the sentences that are touched. */
  readonly rate: number;
  /** Changes in a touched sentence, about. */
  readonly depth: number;
  readonly spelling: boolean;
  readonly typography: boolean;
  readonly restructure: boolean;
  readonly drift: boolean;
}

/** An edited version of the article. */
export function copyEdited(paragraphs: Paragraphs, random: Random, settings: EditSettings): Made[][] {
  const typo = settings.typography ? random.pick(TYPOGRAPHY.slice(0, 3)) : null;
  const out = paragraphs.map((p) =>
    p.flatMap((text): Made[] => {
      if (settings.restructure && random.chance(0.04)) return [];
      let t = settings.spelling ? houseSpelling(text) : text;
      if (random.chance(settings.rate)) {
        // Most changes find nothing to change in a sentence, so several are tried until enough of them did.
        let done = 0;
        for (let k = 0; k < settings.depth * 8 && done < settings.depth; k++) {
          const before = t;
          t = touched(t, random, settings);
          if (t !== before) done++;
        }
      }
      const label = letters(t) === letters(text) ? 'copied' : 'edited';
      if (typo) t = t.replace(typo[0], typo[1]);
      return [{ text: capital(t), label }];
    }),
  );
  return settings.restructure ? out.map((p) => restructured(p, random)) : out;
}

function touched(t: string, random: Random, settings: EditSettings): string {
  const x = random.next();
  if (x < 0.35) return changedOnce(t, random.pick(SAFE));
  if (x < 0.45) return changedOnce(t, random.pick(NUMBERS));
  if (x < 0.52) return changedOnce(t, random.pick(CONTRACTIONS));
  if (x < 0.6) return saidInverted(t);
  if (x < 0.78) return trimmed(t, random);
  if (x < 0.84) return reordered(t);
  if (settings.drift) return changedOnce(t, random.pick(DRIFTS));
  return changedOnce(t, random.pick(SAFE));
}

const changedOnce = (t: string, [pattern, to]: Change): string => t.replace(new RegExp(pattern.source, 'u'), to);
const capital = (t: string): string => t.replace(/^\p{Ll}/u, (c) => c.toUpperCase());
const lowered = (t: string): string =>
  t.replace(/^(?:The|A|An|It|He|She|They|We|This|But|In|On|At|His|Her|Its)\b/, (w) => w.toLowerCase());

/** “…,” Smith said. ↔ “…,” said Smith. */
function saidInverted(t: string): string {
  const a = t.replace(/([”"]) (\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?) said\b/u, '$1 said $2');
  return a === t ? t.replace(/([”"]) said (\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)\b/u, '$1 $2 said') : a;
}

function trimmed(t: string, random: Random): string {
  const patterns = [/ \([^()]{3,60}\)/, /, (?:who|which)[^,.]{5,70},/, /\b(?:\p{L}{3,}ly) /u, /, [^,“”"]{8,45}(?=\.$)/];
  return t.replace(new RegExp(random.pick(patterns).source, 'u'), '');
}

/** Last phrase of place or time to the front: "It opened on Monday." → "On Monday, it opened." */
function reordered(t: string): string {
  const m = /^(\p{Lu}[^“”"]{15,160}) ((?:on|in|at|after|before|by|during|since) [^,“”"]{4,40})\.$/u.exec(t);
  return m ? `${capital(m[2]!)}, ${lowered(m[1]!)}.` : t;
}

/** Merges and splits some neighbours. */
function restructured(p: readonly Made[], random: Random): Made[] {
  const out: Made[] = [];
  for (const s of p) {
    const before = out.at(-1);
    if (before && random.chance(0.08) && /[^”"]\.$/.test(before.text) && s.text.length + before.text.length < 300) {
      const link = random.pick([', and ', '; ', ', while ']);
      out[out.length - 1] = { text: before.text.slice(0, -1) + link + lowered(s.text), label: 'edited' };
      continue;
    }
    const cut = random.chance(0.12)
      ? /^(.{30,}?), (?:and|but|while) ((?:the|it|he|she|they|a|we|his|her) .{25,})$/u.exec(s.text)
      : null;
    if (cut) out.push({ text: `${cut[1]}.`, label: 'edited' }, { text: capital(cut[2]!), label: 'edited' });
    else out.push(s);
  }
  return out;
}
