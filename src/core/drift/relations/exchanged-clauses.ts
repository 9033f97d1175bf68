// What hung on the other clause now carries it:
//
//   if prices rise, demand falls            →  if demand falls, prices rise
//   the firm cut jobs as sales fell         →  sales fell as the firm cut jobs
//   if prices rise, demand falls            ↔  demand falls if prices rise         fair: each is still where it was
//   he left because she came                ↔  she came, so he left                fair: "so" opens the other one
//   although it rained, they won            ↔  it rained, although they won        left alone: both hold either way
//
// Every word is kept and the conjunction too, so nothing is exchanged word by word. Most content words of either clause are in the other one now, and
// no verb or adjective stayed. Tempting and wrong: the order of the clauses, which says nothing. Quadratic in the content words of a sentence.
import type { Token } from '../../types.ts';
import { keptAcross } from '../pair/across.ts';
import { endFrom, isBreak } from '../pair/clauses.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';

/** Conjunctions that say one thing of the clause behind them; "so" says it of the other one and stands for itself. */
const CLASSES = [
  'if provided providing',
  'unless',
  'until till',
  'when whenever once',
  'where wherever',
  'because since as',
  'so',
  'after',
  'before',
].map((line) => new Set(line.split(' ')));
const conjunctions = wordFinder(new Set(CLASSES.flatMap((words) => [...words])));
/** They open a phrase as well: "as a teacher", "after lunch". */
const OF_PHRASES = /^(?:as|since|so|after|before|until|till)$/;
/** Share of the content words of either clause that changed over. */
const MOST = 0.6;
const STRENGTH = 0.8;

/** The content words of a sentence with one conjunction: behind it, and of the rest. */
interface Clauses {
  readonly word: string;
  readonly opened: readonly number[];
  readonly rest: readonly number[];
}

export function findExchangedClauses(input: DriftInput): Candidate[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const was = clausesOf(r);
  const is = was && clausesOf(c);
  if (!was || !is || !CLASSES.some((words) => words.has(was.word) && words.has(is.word))) return [];
  const wentTo = (places: readonly number[]) => (k: number) => places.includes(keptAcross(input, 'reference', k));
  const isMoved = (from: readonly number[], places: readonly number[]) =>
    from.filter(wentTo(places)).length >= MOST * from.length;
  if (!isMoved(was.opened, is.rest) || !isMoved(was.rest, is.opened)) return [];
  // A noun may be of both clauses; what is said of it is of one.
  const isTelling = (k: number) => r[k]!.tag === 'VERB' || r[k]!.tag === 'ADJ';
  if (was.opened.some((k) => isTelling(k) && wentTo(is.opened)(k))) return [];
  if (was.rest.some((k) => isTelling(k) && wentTo(is.rest)(k))) return [];
  const whole = (tokens: readonly Token[]) => ({ from: 0, to: tokens.length });
  const says = `what ‘${is.word}’ opens and what hangs on it have changed places`;
  return [{ ...majorChange(input, 'relation', whole(r), whole(c), says, STRENGTH), certain: true }];
}

function clausesOf(tokens: readonly Token[]): Clauses | null {
  const found = conjunctions(tokens).filter((k) => isConjunction(tokens, k));
  const [at] = found;
  if (
    at === undefined ||
    found.length > 1 ||
    /^(?:as|even|only|so|not|just|is|was|that)$/.test(tokens[at - 1]?.norm ?? '')
  )
    return null;
  const to = endFrom(tokens, at + 1, isBreak);
  const content = [...tokens.keys()].filter((k) => k !== at && !tokens[k]!.stop && tokens[k]!.kind !== 'punctuation');
  const opened = content.filter((k) => k > at && k < to);
  const rest = content.filter((k) => k < at || k >= to);
  return opened.length === 0 || rest.length === 0 ? null : { word: tokens[at]!.norm, opened, rest };
}

/** With a verb of its own: "took it as a sign that it fell" has none. */
function isConjunction(tokens: readonly Token[], at: number): boolean {
  const clause = tokens.slice(
    at + 1,
    endFrom(tokens, at + 1, (t) => isBreak(t) || /^(?:that|who|which|and|but|or)$/.test(t.norm)),
  );
  // "because of that", "until then": they point back.
  if (clause.length === 0 || /^(?:of|then|this)$/.test(clause[0]!.norm)) return false;
  return !OF_PHRASES.test(tokens[at]!.norm) || clause.some((t) => t.tag === 'VERB' || t.tag === 'AUX');
}
