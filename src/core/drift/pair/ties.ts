// What a noun is tied to in its sentence: the verb that it does or that is done to it, what it is of, what is of it.
//
//   threw paint at the door of the consulate    consulate: owns door
//   the consulate's door                        consulate: owns door
//   was found by a student, a student found it  student: does found
//   found a student, the student was found      student: done found
//
// Two texts that tie two nouns alike to one word speak of one place in one story, however else they are worded. Tempting and wrong:
// what stands beside, which a paraphrase moves. The nearest words stand for a parse. Linear in the phrase.
import { isPossessive } from '../../text/possessive.ts';
import type { Token } from '../../types.ts';
import type { DriftInput } from '../types.ts';
import { BE_OR_GET, isArgument } from './frames.ts';
import { nextContent } from './next-content.ts';
import { isOneWord } from './told-in.ts';

interface Tie {
  readonly part: string;
  /** The other word. */
  readonly at: number;
}

/** Little words between a noun and its verb, or its "of" and what follows. */
const REACH = 4;
/** Tokens between a verb and the words that it is tied to. */
const AROUND = 8;
const OWNER = /^(?:my|your|his|her|its|our|their|whose)$/;
const IN_PHRASE = /^(?:DET|ADJ|NOUN|NUM|PROPN)$/;

/** Are token `i` of the reference and token `j` of the candidate tied alike to one word? */
export function areTiedAlike(input: DriftInput, i: number, j: number): boolean {
  const own = tiesOf(input.reference.tokens, i);
  const theirs = own.length === 0 ? [] : tiesOf(input.candidate.tokens, j);
  return own.some((a) => theirs.some((b) => a.part === b.part && isOneWord(input, a.at, b.at)));
}

/** Is verb `i` of the reference done to what verb `j` of the candidate is done to? */
export function areDoneToOne(input: DriftInput, i: number, j: number): boolean {
  const theirs = doneTo(input.candidate.tokens, j);
  return theirs.length > 0 && doneTo(input.reference.tokens, i).some((a) => theirs.some((b) => isOneWord(input, a, b)));
}

/** Of a verb without an object who does it: "resigned", "was sacked". */
function doneTo(tokens: readonly Token[], verb: number): number[] {
  const parts = (part: string) => {
    const out: number[] = [];
    for (let k = Math.max(0, verb - AROUND); k < Math.min(tokens.length, verb + AROUND); k++)
      if (isArgument(tokens[k]!) && tiesOf(tokens, k).some((t) => t.part === part && t.at === verb)) out.push(k);
    return out;
  };
  const done = parts('done');
  return done.length > 0 || OBJECT.test(tokens[verb + 1]?.tag ?? '') ? done : parts('does');
}

const OBJECT = /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|SYM)$/;

function tiesOf(tokens: readonly Token[], at: number): Tie[] {
  const head = headOf(tokens, at);
  if (head !== at) return [{ part: 'qualifies', at: head }];
  return [...before(tokens, at), ...behind(tokens, at)];
}

/** The noun that a noun or an adjective only qualifies; itself where it qualifies none. */
function headOf(tokens: readonly Token[], at: number): number {
  let k = at;
  while (tokens[k + 1]?.tag === 'NOUN' && !tokens[k + 1]!.stop) k++;
  return k;
}

function before(tokens: readonly Token[], at: number): Tie[] {
  const out: Tie[] = [];
  let from = at;
  const isInside = (t: Token | undefined) => t !== undefined && t.kind !== 'punctuation' && IN_PHRASE.test(t.tag);
  const isOwner = (t: Token | undefined) => t !== undefined && (isPossessive(t) || OWNER.test(t.norm));
  while (isInside(tokens[from - 1]) && !isOwner(tokens[from - 1])) from--;
  if (from > 1 && isPossessive(tokens[from - 1])) {
    from -= 2;
    out.push({ part: 'of', at: from });
    while (isInside(tokens[from - 1])) from--;
  } else if (isOwner(tokens[from - 1])) from--;
  const opener = tokens[from - 1];
  if (!opener) return out;
  if (isMain(opener)) out.push({ part: 'done', at: from - 1 });
  else if (opener.tag === 'ADP' || opener.norm === 'to') {
    const governor = nextContent(tokens, from - 1, -1);
    const part =
      opener.norm === 'of' ? 'owns' : opener.norm === 'by' && isMain(tokens[governor]) ? 'does' : opener.norm;
    if (governor >= 0) out.push({ part, at: governor });
  }
  return out;
}

function behind(tokens: readonly Token[], at: number): Tie[] {
  const next = tokens[at + 1]?.norm ?? '';
  if (isPossessive(tokens[at + 1])) {
    let k = at + 2;
    while (/^(?:ADJ|NUM)$/.test(tokens[k]?.tag ?? '')) k++;
    return tokens[k]?.tag === 'NOUN' ? [{ part: 'owns', at: headOf(tokens, k) }] : [];
  }
  const out: Tie[] = [];
  let from = at + 1;
  if (next === 'of') {
    // "the evacuation of the old quarter was ordered"
    while (from + 1 < tokens.length && from <= at + REACH && (from === at + 1 || IN_PHRASE.test(tokens[from]!.tag)))
      from++;
    const owner = tokens.findIndex((t, k) => k > at + 1 && k <= from && isArgument(t));
    if (owner >= 0) out.push({ part: 'of', at: headOf(tokens, owner) });
  }
  let passive = false;
  for (let k = from; k < Math.min(tokens.length, from + REACH); k++) {
    const t = tokens[k]!;
    if (isMain(t)) {
      // "recounts requested by her rival"
      const isDone = passive ? !t.norm.endsWith('ing') : tokens[k + 1]?.norm === 'by';
      out.push({ part: isDone ? 'done' : 'does', at: k });
      break;
    }
    if (BE_OR_GET.test(t.norm)) passive = true;
    else if (t.kind !== 'word' || t.tag === 'ADP' || !(t.stop || t.tag === 'ADV')) break;
  }
  return out;
}

const isMain = (t: Token | undefined): boolean => t?.tag === 'VERB' && !t.stop;
