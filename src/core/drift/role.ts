// Kind role: who did what to whom. "Osgood caught him" → "he caught Osgood".
//
// Two arguments (names, or content nouns) around one predicate that both texts share: if their order turned round and
// nothing explains it, the roles were exchanged. What explains it: a passive on exactly one side ("was caught by"), a
// converse verb (buy/sell), a moved clause (the arguments do not stand right around the predicate). And the mirror case:
// the order stands, but a passive came or went ("told him" → "was told by him"). Figures too: two figures that each moved
// to the other one's name. Cost: predicates × 2 nearest arguments.
import type { Token, TokenSpan } from '../types.ts';
import type { Candidate, DriftInput } from './types.ts';
import { became } from './wording.ts';

/** How far an argument may stand from its predicate. */
const REACH = 8;
const BE = new Set("is are was were be been being am 's 're has have had get gets got getting".split(' '));

export function findRole(input: DriftInput): Candidate[] {
  return [...exchanged(input), ...figuresExchanged(input)];
}

interface Frame {
  readonly verb: number;
  readonly left: TokenSpan;
  readonly right: TokenSpan;
  readonly passive: boolean;
}

function exchanged(input: DriftInput): Candidate[] {
  const out: Candidate[] = [];
  for (const l of input.diff.links) {
    const v = input.reference.tokens[l.reference]!;
    const w = input.candidate.tokens[l.candidate]!;
    if (!isVerb(v) || !isVerb(w) || l.relation === 'none' || l.relation === 'contextual') continue;
    const a = frameAt(input, 'reference', l.reference);
    const b = frameAt(input, 'candidate', l.candidate);
    if (!a || !b) continue;
    const same = linked(input, a.left, b.left) && linked(input, a.right, b.right);
    const swapped = linked(input, a.left, b.right) && linked(input, a.right, b.left);
    const wrong = (swapped && a.passive === b.passive) || (same && a.passive !== b.passive);
    if (!wrong || same === swapped) continue;
    const reference = { from: a.left.from, to: a.right.to };
    const candidate = { from: b.left.from, to: b.right.to };
    out.push({
      kind: 'role',
      id: 'drift/role',
      severity: 'major',
      reference,
      candidate,
      message: `${became(input.reference, reference, input.candidate, candidate)}: who did it and to whom are exchanged`,
      strength: swapped ? 0.8 : 0.65,
    });
  }
  return out;
}

function isVerb(t: Token): boolean {
  return t.kind === 'word' && !t.stop && (t.tag === 'VERB' || t.tag === 'X');
}

/** The nearest argument each side of a verb, within the clause. */
function frameAt(input: DriftInput, side: 'reference' | 'candidate', verb: number): Frame | null {
  const left = argument(input, side, verb, -1);
  const right = argument(input, side, verb, 1);
  if (!left || !right) return null;
  const tokens = input[side].tokens;
  let be = false;
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i--)
    if (BE.has(tokens[i]!.norm) && !/^ha/u.test(tokens[i]!.norm)) be = true;
  let by = false;
  for (let i = verb + 1; i < right.from; i++) if (tokens[i]!.norm === 'by') by = true;
  return { verb, left, right, passive: be && by };
}

function argument(input: DriftInput, side: 'reference' | 'candidate', verb: number, step: 1 | -1): TokenSpan | null {
  const { tokens, names } = input[side];
  for (let i = verb + step, n = 0; i >= 0 && i < tokens.length && n < REACH; i += step, n++) {
    const t = tokens[i]!;
    if (t.norm === '.' || t.norm === ';' || t.norm === '”' || t.norm === '“' || t.norm === '"') return null;
    const name = names.find((x) => i >= x.from && i < x.to);
    if (name) return { from: name.from, to: name.to };
    if (
      t.norm === 'him' ||
      t.norm === 'he' ||
      t.norm === 'she' ||
      t.norm === 'her' ||
      t.norm === 'them' ||
      t.norm === 'they'
    )
      return { from: i, to: i + 1 };
    if (t.tag === 'NOUN' && !t.stop) return { from: i, to: i + 1 };
  }
  return null;
}

const PRONOUN_FORMS: Readonly<Record<string, string>> = {
  him: 'he',
  he: 'he',
  her: 'she',
  she: 'she',
  them: 'they',
  they: 'they',
};

/** Do two arguments name the same? */
function linked(input: DriftInput, a: TokenSpan, b: TokenSpan): boolean {
  for (let i = a.from; i < a.to; i++) {
    const l = input.ofReference[i];
    if (l && l.candidate >= b.from && l.candidate < b.to && l.relation !== 'none') return true;
  }
  const x = PRONOUN_FORMS[input.reference.tokens[a.from]!.norm];
  return x !== undefined && x === PRONOUN_FORMS[input.candidate.tokens[b.from]!.norm];
}

/** "54 % blamed A, 31 % blamed B" → "54 % blamed B, 31 % blamed A": equal figures, nearest names crossed. */
function figuresExchanged(input: DriftInput): Candidate[] {
  const r = input.reference;
  const c = input.candidate;
  if (r.values.length < 2 || c.values.length < 2 || r.names.length < 2 || c.names.length < 2) return [];
  const nearest = (side: typeof r, at: number) =>
    side.names.map((n) => ({ n, d: n.from >= at ? n.from - at : (at - n.to) * 1.5 })).sort((x, y) => x.d - y.d)[0]!.n;
  const facts = r.values.flatMap((v) => {
    const w = c.values.filter((x) => x.kind === v.kind && x.lo === v.lo && x.hi === v.hi);
    return w.length === 1 ? [{ r: nearest(r, v.to), c: nearest(c, w[0]!.to), rv: v, cv: w[0]! }] : [];
  });
  for (let i = 0; i < facts.length; i++)
    for (let j = i + 1; j < facts.length; j++) {
      const x = facts[i]!;
      const y = facts[j]!;
      if (x.r.key === y.r.key || x.c.key === y.c.key || x.r.key !== y.c.key || y.r.key !== x.c.key) continue;
      const reference = { from: Math.min(x.rv.from, x.r.from), to: Math.max(y.rv.to, y.r.to) };
      const candidate = { from: Math.min(x.cv.from, x.c.from), to: Math.max(y.cv.to, y.c.to) };
      if (reference.from >= reference.to || candidate.from >= candidate.to) continue;
      return [
        {
          kind: 'role',
          id: 'drift/role',
          severity: 'major',
          reference,
          candidate,
          message: `${became(r, reference, c, candidate)}: the figures belong to each other’s names`,
          strength: 0.7,
        },
      ];
    }
  return [];
}
