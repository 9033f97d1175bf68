// A hedge told by another word: "is thought to have misread" ↔ "police believe that he misread", "may park" ↔ "are free to
// park", "hopes to close" ↔ "keen on closing".
//
//   may have sold the tickets     →  sold the free tickets              a word that says nothing of the sale: lost
//   hopes to close the mill       →  closed the mill after talks        lost
//   is believed to have misread   →  misread it, police suspect         kept
//   threatened to strike          →  would strike, they threatened      kept
//   in talks to sell the house    →  negotiating about its sale         kept, with the deed as a noun
//   urged people to call          →  called on people to ring           kept
//
// The word must govern what the hedge governed: stand before it in its clause with a complement, or close the sentence as a
// remark. Tempting and wrong: the word anywhere, since half of them have plain senses. Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { across, otherSide, type SideName } from '../pair/across.ts';
import { endsClause } from '../pair/clauses.ts';
import type { DriftInput } from '../types.ts';

/** Of which sort a hedge is: hearsay, a possibility, an intention, what others are asked to do. */
export type HedgeSort = 'hearsay' | 'possible' | 'intended' | 'bidden';

/** Verbs that take a clause, or an object, without a little word. */
const VERBS: Readonly<Record<HedgeSort, RegExp>> = {
  hearsay:
    /^(?:believ(?:e|es|ed)|suspect(?:s|ed)?|thinks?|thought|alleg(?:e|es|ed)|claim(?:s|ed)?|report(?:s|ed)?|accus(?:e|es|ed)|estimat(?:e|es|ed))$/,
  possible: /^(?:allow(?:s|ed)?|permit(?:s|ted)?|lets?)$/,
  intended:
    /^(?:negotiat(?:e|es|ed|ing)|discuss(?:es|ed|ing)?|wants?|wanted|plan(?:s|ned|ning)?|seek(?:s|ing)?|sought|attempt(?:s|ed|ing)?|propos(?:e|es|ed|ing)|tr(?:y|ies|ied|ying)|prefer(?:s|red|ring)?)$/,
  bidden: /^(?:ask|beg|press|tell|warn|encourage|advise|urge|recommend)(?:s|d|ed|ged)?$|^told$/,
};
/** Words that need one: "charged with", "free to", "a chance that", "talks on". */
const WITH_COMPLEMENT: Readonly<Record<HedgeSort, RegExp>> = {
  hearsay:
    /^(?:attribute[sd]?|claims?|reports?|rumou?rs?|charges?|charged|accused|accusations?|suspect(?:s|ed)?|suspicions?|belief|trial|tried|estimates?)$/,
  possible:
    /^(?:doubt|doubts|doubtful|open|allowed|permitted|eligible|entitled|free|able|unlikely|uncertain|risks?|chance|danger|possibility|prospect)$/,
  intended:
    /^(?:talks|negotiations|discussions|wants?|wanted|plans?|planned|hop(?:e|es|ed|ing)|aim(?:s|ed|ing)?|intend(?:s|ed)?|keen|ready|willing|offer(?:s|ed)?|threat(?:s|en|ens|ened)?|attempts?|tr(?:y|ies|ied|ying)|bid|effort|efforts|wish(?:es|ed|ing)?|hopeful|eager|propos(?:e|es|ed|ing|als?)|intentions?|means?|meant|preferred)$/,
  bidden: /^(?:calls?|called|appeal(?:s|ed)?|requests?|pleas?|pleads?|pleaded|advice|recommendations?)$/,
};
/** Where the thing itself is a noun, nobody says that it is done: "the sale is what the club wants". */
const OF_NOUN: Readonly<Record<HedgeSort, RegExp>> = {
  hearsay:
    /^(?:alleged|apparent|suspected|supposed|reported|rumou?red|trial|dock|investigation|investigated|arrested|detained|held|prosecuted|charge[sd]?|accused|accusations?|suspicions?)$/,
  possible: /^(?:allowed|permitted|doubt|doubtful|uncertain|risk|danger|open|possible)$/,
  intended:
    /^(?:wants?|wanted|plans?|planned|hop(?:e|es|ed)|aims?|intend(?:s|ed)?|seeks?|sought|talks|negotiat\w+|discuss\w*|threat\w*|attempt\w*|offer\w*|propos\w*)$/,
  bidden: /^(?:urged|called|requested|recommended|advised|encouraged)$/,
};
/** What a remark may close a sentence with: ", police suspect", ", they threatened". */
const REMARKS: Readonly<Record<HedgeSort, RegExp>> = {
  hearsay: VERBS.hearsay,
  possible: /^$/,
  intended: /^(?:threaten|promise|pledge|vow|offer|hope|propose)(?:s|d|ed)?$/,
  bidden: /^(?:urged|advised|recommended|begged|pleaded)$/,
};
const COMPLEMENT = /^(?:to|that|of|on|over|about|for|with|if|whether)$/;
/** Tokens from the word to what it governs. */
const REACH = 12;
/** Tokens to its complement: "negotiating, too, about". */
const ASIDE = 4;
/** Tokens of the remark that closes a sentence: ", two of his colleagues suspect." */
const REMARK = 6;

/** Is the hedge at `lost`, which one side has, told on the other by a word that was not there before? */
export function isHedgeKept(
  input: DriftInput,
  side: SideName,
  lost: TokenSpan & { readonly anchor: number },
  sort: HedgeSort,
): boolean {
  const { tokens } = input[otherSide(side)];
  const own = input[side].tokens;
  const at = toldDeed(input, side, lost.anchor);
  const there = at >= 0 && !tokens[at]!.stop ? at : -1;
  const isNew = (norm: string) => !own.some((t, k) => t.norm === norm && (k < lost.from || k >= lost.to));
  return tokens.some((t, k) => isNew(t.norm) && keeps(tokens, k, there, sort));
}

/** Little words, which tell no deed. */
const LITTLE = /^(?:DET|ADP|PART|CONJ)$/;

/** Where the other side tells the verb at `at`, by the word that it is linked with or by its noun ("sell" ↔ "sale"); −1 for nowhere. */
export function toldDeed(input: DriftInput, side: SideName, at: number): number {
  const { tokens } = input[otherSide(side)];
  const there = across(input, side, at);
  if (there < 0 || !LITTLE.test(tokens[there]!.tag)) return there;
  const verb = input[side].tokens[at]!;
  return tokens.findIndex((t) => t.tag === 'NOUN' && input.lexicon.areDerived(t.lemmaId, verb.lemmaId));
}

/** @param there what is hedged, −1 where it is not told by a word of its own */
function keeps(tokens: readonly Token[], k: number, there: number, sort: HedgeSort): boolean {
  const { norm, tag } = tokens[k]!;
  if (sort === 'hearsay' && norm === 'according' && tokens[k + 1]?.norm === 'to') return !isManner(tokens, k + 2);
  const isVerb = tag === 'VERB' && VERBS[sort].test(norm);
  // "her wish is to teach them"
  const next = /^(?:is|was)$/.test(tokens[k + 1]?.norm ?? '') ? tokens[k + 2] : tokens[k + 1];
  const takes = WITH_COMPLEMENT[sort].test(norm) && COMPLEMENT.test(next?.norm ?? '');
  // "closed the camp, as it had pledged" is done.
  const isDone = sort === 'intended' && there >= 0 && tokens[there]!.norm !== tokens[there]!.lemma;
  if (REMARKS[sort].test(norm) && closesRemark(tokens, k) && !isDone) return true;
  // "without doubt"
  if (/^(?:no|without|beyond)$/.test(tokens[k - 1]?.norm ?? '')) return false;
  if (there >= 0 && OF_NOUN[sort].test(norm) && isNominal(tokens, there)) return true;
  if (!isVerb && !takes) return false;
  // Whom they ask stands in between, with clauses of their own.
  if (sort === 'bidden') return there < 0 || there > k;
  const isNear = () => tokens.slice(k + 1, k + 1 + ASIDE).some((t) => COMPLEMENT.test(t.norm));
  if (there < 0) return takes || (sort === 'intended' && isNear());
  return there > k && there - k <= REACH && isOneClause(tokens, k + 1, there);
}

/** "according to plan", "according to the recipe" */
const isManner = (tokens: readonly Token[], k: number) =>
  tokens
    .slice(k, k + 2)
    .some((t) => /^(?:plans?|schedule|recipe|rules?|law|need|size|age|taste|tradition|custom)$/.test(t.norm));

const isOneClause = (tokens: readonly Token[], from: number, to: number) =>
  !tokens.slice(from, to).some((t) => endsClause(t) || /^(?:after|before)$/.test(t.norm));

/** "…, police suspect." */
function closesRemark(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1]?.norm ?? '.';
  // "…, said the report."
  if (/^(?:DET|ADJ|ADP)$/.test(tokens[k - 1]?.tag ?? '')) return false;
  return /^[.,;]$/.test(next) && tokens.slice(Math.max(0, k - REMARK), k).some((t) => t.norm === ',');
}

/** "closing the mill", "the sale"; "is closing" is told of as a fact. */
function isNominal(tokens: readonly Token[], k: number): boolean {
  const { norm, tag } = tokens[k]!;
  if (tag === 'NOUN') return true;
  const before = tokens.slice(Math.max(0, k - 2), k);
  return norm.endsWith('ing') && !before.some((t) => /^(?:is|are|was|were|be|been|'s|'re)$/.test(t.norm));
}
