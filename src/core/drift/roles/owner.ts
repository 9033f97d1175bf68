// Kind role, of who has it and where: "A's seat at B" → "the B seat in A".
//
//   Orvania’s seat at the League  →  the League seat in Orvania        it is B’s now, and A only the place
//   the leadership’s will         →  the desire for leadership         what it was of is what it is for
//   the firm’s office in Lund     →  the Lund office of the firm       fair: “of” keeps the owner
//   women’s rights                →  rights for women                  fair: of whom and for whom are the same here
//
// A noun of both sides before which A stands as its owner and after which B stands, while on the other side B stands before
// it and A after a preposition other than "of". And a noun that somebody has towards somebody: whoever has it, is no longer what it
// goes to. Tempting and wrong: that A and B changed sides of the noun; "of" turns them round and changes nothing. Linear in the links.
import { isPossessive } from '../../text/possessive.ts';
import type { Token } from '../../types.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';

/** What one has or does towards another. */
const TOWARDS = new Set(
  'will desire wish demand need support fear hope love hatred hate respect help aid attack threat request appeal call search plan fight struggle criticism praise contempt sympathy loyalty concern opposition objection anger warning claim complaint'.split(
    ' ',
  ),
);
const PLACES = new Set('in at to on from with against for'.split(' '));
/** Tokens between a preposition and the head of what follows it, or an owner and its noun. */
const REACH = 3;

export function findOwner(input: DriftInput): Candidate[] {
  const r = input.reference.tokens;
  const c = input.candidate.tokens;
  const out: Candidate[] = [];
  for (const { reference: i, candidate: j, relation } of input.diff.links) {
    const turned = r[i]!.tag === 'NOUN' && c[j]!.tag === 'NOUN' && turnedTowards(r, i, c, j);
    if (turned)
      out.push(
        majorChange(
          input,
          'role',
          { from: turned.had, to: i + 1 },
          { from: j, to: turned.gets + 1 },
          'who has it is now what it goes to',
          0.7,
        ),
      );
    if (relation !== 'identical' || r[i]!.tag !== 'NOUN') continue;
    const own = { before: ownerOf(r, i), after: complementOf(r, i, true) };
    const other = { before: ownerOf(c, j), after: complementOf(c, j, false) };
    if (own.before < 0 || own.after < 0 || other.before < 0 || other.after < 0) continue;
    if (r[own.before]!.norm !== c[other.after]!.norm || r[own.after]!.norm !== c[other.before]!.norm) continue;
    if (r[own.before]!.norm === r[own.after]!.norm) continue;
    const reference = { from: own.before, to: own.after + 1 };
    const candidate = { from: other.before, to: other.after + 1 };
    out.push(
      majorChange(
        input,
        'role',
        reference,
        candidate,
        `the ${r[i]!.text} belongs to ‘${c[other.before]!.text}’ now`,
        0.75,
      ),
    );
  }
  return out;
}

/** "the donors’ support" → "support for the donors": where the owner stood, and where it stands now. */
function turnedTowards(
  r: readonly Token[],
  i: number,
  c: readonly Token[],
  j: number,
): { readonly had: number; readonly gets: number } | null {
  if (!TOWARDS.has(r[i]!.lemma) && !TOWARDS.has(c[j]!.lemma)) return null;
  const had = isPossessive(r[i - 1]) ? i - 2 : -1;
  const gets = complementOf(c, j, false);
  if (had < 0 || gets < 0 || r[had]!.norm !== c[gets]!.norm) return null;
  return { had, gets };
}

/** The noun or name before the one at `i`, with "'s" between or not; −1 for none. */
function ownerOf(tokens: readonly Token[], i: number): number {
  const at = isPossessive(tokens[i - 1]) ? i - 2 : i - 1;
  const t = tokens[at];
  return t && (t.tag === 'PROPN' || t.tag === 'NOUN') ? at : -1;
}

/** The head of what follows the noun at `i` after a preposition; `any`: after "of" as well. */
function complementOf(tokens: readonly Token[], i: number, any: boolean): number {
  const preposition = tokens[i + 1]?.norm ?? '';
  if (!PLACES.has(preposition) && !(any && preposition === 'of')) return -1;
  for (let k = i + 2; k <= i + 1 + REACH; k++) {
    const t = tokens[k];
    if (t?.tag === 'PROPN' || t?.tag === 'NOUN') return k;
    if (!t || (t.tag !== 'DET' && t.tag !== 'ADJ')) break;
  }
  return -1;
}
