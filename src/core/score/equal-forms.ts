// A pair in which both sides write the same things in the same way: "the US" as "the United States" where the other side has it
// so. Features then see the same words, as a reader does, and not a swap. Of two forms the one of more words is taken, or the
// earlier one in code-unit order, whichever side has it: similarity does not depend on the order of the sides.
import type { EqualForms, Link, PairDiff, PairText, Side, Token, TokenSpan } from '../types.ts';

/** Confidence of a link of the same word. */
const SURE = 0.987;

export function inOneForm(text: PairText, diff: PairDiff): { text: PairText; links: readonly Link[] } {
  const { equal } = diff;
  if (equal.length === 0) return { text, links: diff.links };
  const forms = new Map(equal.map((e) => [e, formOf(text, e)]));
  const [r, atR] = rewritten(text.reference, equal, (e) => e.reference, forms);
  const [c, atC] = rewritten(text.candidate, equal, (e) => e.candidate, forms);
  const links: Link[] = [];
  for (const l of diff.links) {
    const [i, j] = [atR[l.reference]!, atC[l.candidate]!];
    if (i >= 0 && j >= 0) links.push({ ...l, reference: i, candidate: j });
  }
  for (const e of equal) {
    const [i, j] = [-1 - atR[e.reference.from]!, -1 - atC[e.candidate.from]!];
    for (let k = 0; k < forms.get(e)!.length; k++)
      links.push({ reference: i + k, candidate: j + k, relation: 'identical', confidence: SURE });
  }
  links.sort((x, y) => x.reference - y.reference || x.candidate - y.candidate);
  return {
    text: { ...text, reference: { ...text.reference, tokens: r }, candidate: { ...text.candidate, tokens: c } },
    links,
  };
}

function formOf({ reference, candidate }: PairText, e: EqualForms): readonly Token[] {
  const r = reference.tokens.slice(e.reference.from, e.reference.to);
  const c = candidate.tokens.slice(e.candidate.from, e.candidate.to);
  if (r.length !== c.length) return r.length > c.length ? r : c;
  const norm = (tokens: readonly Token[]) => tokens.map((t) => t.norm).join(' ');
  return norm(r) <= norm(c) ? r : c;
}

/** The side's tokens with the chosen forms; where each old token went, −1 − place of the form for those that gave way. */
function rewritten(
  { tokens }: Side,
  equal: readonly EqualForms[],
  of: (e: EqualForms) => TokenSpan,
  forms: ReadonlyMap<EqualForms, readonly Token[]>,
): [readonly Token[], Int32Array] {
  const starts = new Map(equal.map((e) => [of(e).from, e]));
  const out: Token[] = [];
  const places = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; ) {
    const e = starts.get(i);
    if (!e) {
      places[i++] = out.length;
      out.push(tokens[i - 1]!);
      continue;
    }
    places.fill(-1 - out.length, i, of(e).to);
    out.push(...forms.get(e)!);
    i = of(e).to;
  }
  return [out, places];
}
