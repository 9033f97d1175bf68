// Makers that move, merge, split, wrap and mix sentences; how each was worded comes from elsewhere.
import type { Made, Paragraphs } from './documents.ts';
import { labelled } from './documents.ts';
import type { Random } from './random.ts';
import type { Family } from './sources.ts';

const FURNITURE = [
  'Source link',
  'Share this: Facebook | Email | Print',
  'Leave a Reply',
  'Sign up for our newsletter to get the day’s news in your inbox.',
  'Read also: What we know so far',
  'Advertisement',
  'We use cookies to improve this site. Accept all',
  'Related posts',
  'Your email address will not be published.',
];

/** A scraper's page around the text. */
export function wrapped(paragraphs: Paragraphs<Made>, random: Random): Made[][] {
  const furniture = random.shuffled(FURNITURE).map((text): Made[] => [{ text, label: 'furniture' }]);
  const middle = 1 + random.below(Math.max(1, paragraphs.length - 1));
  return [
    furniture[0]!,
    ...copy(paragraphs.slice(0, middle)),
    furniture[1]!,
    ...copy(paragraphs.slice(middle)),
    furniture[2]!,
  ];
}

const copy = (p: Paragraphs<Made>): Made[][] => p.map((x) => [...x]);

/** Neighbours joined, two by two: "A. B." → "A, and b." */
export function mergedThroughout(paragraphs: Paragraphs<Made>, random: Random): Made[][] {
  return paragraphs.map((p) => {
    const out: Made[] = [];
    for (let i = 0; i < p.length; i += 2) {
      const a = p[i]!;
      const b = p[i + 1];
      if (b && a.label === b.label && /[^”"]\.$/.test(a.text))
        out.push({
          text: `${a.text.slice(0, -1)}${random.pick(['; ', ', and ', ' and '])}${lower(b.text)}`,
          label: a.label,
        });
      else out.push(a, ...(b ? [b] : []));
    }
    return out;
  });
}

/** Sentences cut at a comma or a conjunction wherever one stands near the middle. */
export function splitThroughout(paragraphs: Paragraphs<Made>): Made[][] {
  return paragraphs.map((p) =>
    p.flatMap((s): Made[] => {
      const middle = s.text.length / 2;
      const cuts = [...s.text.matchAll(/(?:,| and| but| because| which| while) /g)].filter(
        (m) => m.index > 25 && m.index < s.text.length - 25,
      );
      cuts.sort((a, b) => Math.abs(a.index - middle) - Math.abs(b.index - middle));
      const cut = cuts[0];
      if (!cut) return [s];
      const rest = s.text.slice(cut.index + (cut[0] === ', ' ? 2 : 1));
      return [
        { text: `${s.text.slice(0, cut.index)}.`, label: s.label },
        { text: rest[0]!.toUpperCase() + rest.slice(1), label: s.label },
      ];
    }),
  );
}

const lower = (t: string): string =>
  /^(?:The|A|An|It|He|She|They|We|But|And|In|On|At|This)\b/.test(t) ? t[0]!.toLowerCase() + t.slice(1) : t;

/** Paragraphs in another order. */
export const shuffledParagraphs = (paragraphs: Paragraphs<Made>, random: Random): Made[][] =>
  random.shuffled(paragraphs).map((p) => [...p]);

/** What a writer's own piece does to the structure: other order, less of it, two sentences in one, own sentences added. */
export function condensed(paragraphs: Paragraphs, foreign: readonly string[], random: Random): Made[][] {
  const kept = random.shuffled(paragraphs.flat()).filter(() => random.chance(0.65));
  const out: Made[] = [];
  // Some writers add much of their own.
  const own = random.next() * 0.3;
  for (const text of kept) {
    const before = out.at(-1);
    if (before?.label === 'rewritten' && random.chance(0.35) && /[^”"]\.$/.test(before.text))
      out[out.length - 1] = {
        text: `${before.text.slice(0, -1)}${random.pick(['; ', ', and ', ', while '])}${lower(text)}`,
        label: 'rewritten',
      };
    else out.push({ text, label: 'rewritten' });
    if (random.chance(own) && foreign.length) out.push({ text: random.pick(foreign), label: 'added' });
  }
  return inParagraphs(out, random);
}

/** Sentences of another article, a few facts of this one among them. */
export function independentOf(own: Paragraphs, shared: readonly string[], random: Random): Made[][] {
  const out = labelled(own, 'added');
  for (const text of shared) {
    const p = random.pick(out);
    p.splice(random.below(p.length + 1), 0, { text, label: 'rewritten' });
  }
  return out;
}

/** Own sentences after every one or two. */
export function filled(paragraphs: Paragraphs<Made>, foreign: readonly string[], random: Random): Made[][] {
  return paragraphs.map((p) =>
    p.flatMap((s) =>
      random.chance(0.6) && foreign.length ? [s, { text: random.pick(foreign), label: 'added' as const }] : [s],
    ),
  );
}

/** `guest` in the middle of `host`. */
export function embedded(guest: Paragraphs<Made>, host: Paragraphs, random: Random): Made[][] {
  const at = 1 + random.below(Math.max(1, host.length - 1));
  return [...labelled(host.slice(0, at), 'added'), ...copy(guest), ...labelled(host.slice(at), 'added')];
}

/**
 * The article with the paragraphs [from, to) of its reference taken from `inner` and the others from `outer`; both are
 * versions in the article's order, paragraph by paragraph.
 */
export const spliced = (outer: Paragraphs<Made>, inner: Paragraphs<Made>, from: number, to: number): Made[][] =>
  outer.map((p, i) => [...(i >= from && i < to ? (inner[i] ?? p) : p)]);

/** A family's version as paragraphs of the reference: each sentence stands where its first source stands. */
export function byReferenceParagraph(family: Family, variant: string): Made[][] | null {
  const v = family.variants.get(variant);
  if (!v) return null;
  const numbers = [...new Set(family.reference.map((r) => r.p))];
  const out: Made[][] = numbers.map(() => []);
  for (const s of v.sentences) {
    const first = s.ref[0];
    if (first === undefined) continue;
    out[numbers.indexOf(family.reference[first]!.p)]!.push({ text: s.text, label: s.label });
  }
  return out;
}

function inParagraphs(sentences: readonly Made[], random: Random): Made[][] {
  const out: Made[][] = [];
  for (const s of sentences) {
    if (!out.length || out.at(-1)!.length >= 2 + random.below(3)) out.push([]);
    out.at(-1)!.push(s);
  }
  return out;
}
