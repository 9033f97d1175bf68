// Tokens → who says something here: verbs of saying with the words that name the speaker.
//
//   “We stayed,” said Karl-Erik Brandt, the flight director.   → said ← Karl-Erik Brandt
//   The offer is fair, the chairman, Dr. Samuel Okonjo, said.  → said ← Dr. Samuel Okonjo
//   According to the nurse, the ward was full.                 → According to ← the nurse
//   Vardal were told by Brandt that …                          → told ← Brandt
//
// Tempting and wrong: the nearest name beside the verb; in "“…,” Hollen told deputies" the people who hear come after the
// verb, and in "Okonjo, a critic of Larkspur, said" the nearest name is no speaker. So the verb's position decides: after
// a quotation and before a noun phrase it is inverted, after "was" the speaker follows "by", otherwise the subject stands
// before it, with an apposition between commas stepped over. Verbs inside quotation marks are somebody's words, not ours.
// Cost: linear; each verb looks at most MAX_REACH tokens around.

import type { Token, TokenSpan } from '../types.ts';
import { isPossessive } from './possessive.ts';
import type { Quoted } from './quotation-marks.ts';

export interface Attribution {
  /** "said", "according to". */
  readonly verb: TokenSpan;
  /** The noun phrase of the speaker, without apposition: "Dr. Samuel Okonjo", "she", "a company spokesman". */
  readonly speaker: TokenSpan;
  /** The speaker with its appositions: names of the same person that a copy may choose instead. */
  readonly around: TokenSpan;
}

/** Longest noun phrase, or apposition, that is followed. */
const MAX_REACH = 16;

/** Base forms; a form that is a noun as well ("report", "claim") counts when it is tagged as a verb. */
const SAYING = new Set(
  'say tell state add explain note argue claim allege insist announce report reply answer write ask warn admit deny confirm declare remark comment observe recall suggest conclude stress emphasise emphasize acknowledge concede contend assert testify describe call inform express mention reveal think believe predict estimate complain joke quip boast promise vow urge recommend blame accuse criticise criticize condemn praise maintain swear suspect doubt fear advise caution counter retort lament hint disclose confess exclaim opine'.split(
    ' ',
  ),
);
/** Forms that are never anything else, whatever the tagger thinks. */
const SURE = new Set('said says told stated explained added insisted argued replied warned admitted'.split(' '));
const PRONOUNS = new Set('i he she they we it you who'.split(' '));
const BE = new Set("is was are were been being be 's 're".split(' '));
const BETWEEN = new Set(
  "has have had also later then once again now often never not n't did does do would will could may might himself herself itself themselves recently repeatedly".split(
    ' ',
  ),
);
const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today january february march april may june july august september october november december'.split(
    ' ',
  ),
);
/** What follows these is who hears it: never inverted. */
const ADDRESSED = new Set(
  'tell inform ask warn call describe blame accuse criticise criticize condemn praise urge advise caution'.split(' '),
);
const POSSESSIVE = new Set('its his her their my our your'.split(' '));
/** "the club's coach", "the Kestrels' coach" */
const INNER = new Set(['of', 'for', 'at', 'from', 'with', 'in']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON', 'X', 'SYM']);

/** Attributions of one side in text order; `quoted` are its quotations. */
export function attributionsOf(tokens: readonly Token[], quoted: readonly Quoted[]): Attribution[] {
  const out: Attribution[] = [];
  let q = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (q < quoted.length && quoted[q]!.to <= i) q++;
    const inside = quoted[q];
    if (inside && i >= inside.from) {
      i = inside.to - 1;
      continue;
    }
    const found = attributionAt(tokens, i);
    if (found) out.push(found);
  }
  return out;
}

function attributionAt(tokens: readonly Token[], i: number): Attribution | null {
  const t = tokens[i]!;
  if (t.norm === 'according' && tokens[i + 1]?.norm === 'to') {
    const speaker = phraseAfter(tokens, i + 2);
    const verb = { from: i, to: i + 2 };
    // "According to residents, the depot …": what follows the comma is the claim.
    if (speaker && (i === 0 || /^[.!?]$/.test(tokens[i - 1]!.text))) return { verb, speaker, around: speaker };
    return named(tokens, verb, speaker);
  }
  const account = accountAt(tokens, i) ?? positionAt(tokens, i);
  if (account) return account;
  if (!isSaying(t, tokens[i - 1], tokens[i + 1]) && !endsClaim(tokens, i)) return null;
  const verb = { from: i, to: i + 1 };
  let before = i - 1;
  while (before >= 0 && BETWEEN.has(tokens[before]!.norm)) before--;
  if (before >= 0 && BE.has(tokens[before]!.norm)) {
    return tokens[i + 1]?.norm === 'by' ? named(tokens, verb, phraseAfter(tokens, i + 2)) : null;
  }
  const after = speakerBehind(tokens, i);
  if (after) return named(tokens, verb, after);
  const subject = phraseBefore(tokens, i);
  // "want to hear what the officials said" reports no words of theirs.
  return subject && tokens[subject.around.from - 1]?.norm !== 'what' ? { verb, ...subject } : null;
}

/** After a comma or a closing mark, "said X," is inverted; "X, the founder, said it …" goes on without a stop. */
function speakerBehind(tokens: readonly Token[], i: number): TokenSpan | null {
  if (!isMark(tokens[i - 1]) || ADDRESSED.has(tokens[i]!.lemma)) return null;
  const after = phraseAfter(tokens, isMark(tokens[i + 1]) ? i + 2 : i + 1);
  const next = after && tokens[after.to];
  return after && (!next || ends(next) || isQuote(tokens[i - 1]!)) ? after : null;
}

/** Is the token at `i` a verb of saying whose speaker stands behind it? */
export function isInvertedSaying(tokens: readonly Token[], i: number): boolean {
  return isSaying(tokens[i]!, tokens[i - 1], tokens[i + 1]) && speakerBehind(tokens, i) !== null;
}

const ACCOUNTS = new Set(
  'account count estimate estimates reckoning calculation calculations view opinion judgment judgement words telling'.split(
    ' ',
  ),
);

/** "by her own account", "by Teskar's count", "in the opinion of doctors": the noun, and whose it is. */
function accountAt(tokens: readonly Token[], i: number): Attribution | null {
  const t = tokens[i]!;
  if (!ACCOUNTS.has(t.norm)) return null;
  const verb = { from: i, to: i + 1 };
  let from = i;
  while (from > 0 && i - from < MAX_REACH && tokens[from]!.norm !== 'by' && tokens[from]!.norm !== 'in') {
    if (tokens[from]!.kind === 'punctuation') return null;
    from--;
  }
  const opens = tokens[from]!.norm;
  if (opens !== 'by' && opens !== 'in') return null;
  if (tokens[i + 1]?.norm === 'of' && i - from <= 2) return named(tokens, verb, phraseAfter(tokens, i + 2));
  const to = tokens[i - 1]?.norm === 'own' ? i - 1 : i;
  const whose = tokens[to - 1];
  const owned = whose && (POSSESSIVE.has(whose.norm) || isPossessive(whose));
  if (!owned) return null;
  const speaker = { from: from + 1, to: POSSESSIVE.has(whose.norm) ? to : to - 1 };
  return speaker.to > speaker.from ? { verb, speaker, around: speaker } : null;
}

const POSITIONS = new Set(
  'case argument position line claim view contention stance belief opinion message assertion allegation complaint explanation answer fear hope warning advice conclusion verdict'.split(
    ' ',
  ),
);

/** "The company's case had been that …", "their position is that …": the noun, and whose it is. */
function positionAt(tokens: readonly Token[], i: number): Attribution | null {
  if (!POSITIONS.has(tokens[i]!.norm)) return null;
  let k = i + 1;
  while (/^(?:had|has|have|always|still|been)$/.test(tokens[k]?.norm ?? '')) k++;
  if (tokens[k - 1]!.norm !== 'been' && !BE.has(tokens[k++]?.norm ?? '')) return null;
  if (tokens[k]?.norm !== 'that') return null;
  const whose = tokens[i - 1];
  if (!whose) return null;
  const verb = { from: i, to: i + 1 };
  if (POSSESSIVE.has(whose.norm)) return { verb, speaker: { from: i - 1, to: i }, around: { from: i - 1, to: i } };
  const speaker = isPossessive(whose) ? nominalBefore(tokens, i - 2) : null;
  return speaker && { verb, speaker, around: speaker };
}

/** A speaker that stands after its verb, with its apposition; the proper name of the two is the speaker. */
function named(tokens: readonly Token[], verb: TokenSpan, speaker: TokenSpan | null): Attribution | null {
  if (!speaker) return null;
  const around = withApposition(tokens, speaker);
  const inner = { from: speaker.to + 1, to: Math.min(around.to, speaker.to + 3) };
  if (around.to === speaker.to || isName(tokens, speaker) || !isCapital(tokens[inner.from]))
    return { verb, speaker, around };
  return { verb, speaker: phraseAfter(tokens, inner.from) ?? speaker, around };
}

function isSaying(t: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (t.kind !== 'word') return false;
  // "no say", "a call", "its report"
  if (before && (before.tag === 'DET' || before.tag === 'ADJ' || before.norm === 'no' || before.norm === 'to'))
    return false;
  // "The developer maintains the trees."
  if (t.lemma === 'maintain' && next?.norm !== 'that' && !isMark(next) && !isMark(before)) return false;
  if (SURE.has(t.norm)) return true;
  // "The plaintiffs claim that …": no noun, whatever the tagger thinks.
  if (isPlural(before) && next?.norm === 'that' && (t.lemma === 'claim' || t.lemma === 'suspect')) return true;
  return SAYING.has(t.lemma) && (t.tag === 'VERB' || (t.tag === 'X' && t.norm.endsWith('ed')));
}

/** "The minister lied, the opposition claims.", "The firm poisoned it, residents claim.": tagged as a noun, as it ends the sentence. */
function endsClaim(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  const next = tokens[i + 1];
  if (!/^(?:claims?|reports?)$/.test(t.norm) || (next && !/^[.,;]$/.test(next.text))) return false;
  const agrees = t.norm.endsWith('s') !== isPlural(tokens[i - 1]);
  if (!agrees || tokens[i - 1]?.tag === 'ADJ') return false;
  let from = i - 1;
  while (from > 0 && /^(?:NOUN|PROPN|ADJ|DET|PRON)$/.test(tokens[from]!.tag) && i - from < MAX_REACH) from--;
  const before = tokens.slice(0, from);
  // "repairs, new roofs, the insurance claims" is a list.
  const said = before.some((x) => x.tag === 'VERB' || x.tag === 'AUX') && !before.some((x) => x.norm === ',');
  const opens = tokens[from + 1];
  const whole = opens?.tag === 'DET' || opens?.tag === 'PROPN' || isPlural(tokens[i - 1]);
  return tokens[from]!.norm === ',' && from > 1 && said && whole;
}

const isPlural = (t: Token | undefined): boolean =>
  t !== undefined && ((t.tag === 'NOUN' && t.norm !== t.lemma) || t.norm === 'police');

/** "The tax stays, said the minister." ends with its speaker; "Calder, who led it, said the pill “…" goes on to what she said. */
const ends = (next: Token): boolean => isMark(next) && !isQuote(next);

/** Commas and quotation marks: what stands between a quotation and its verb. */
function isMark(t: Token | undefined): boolean {
  return t !== undefined && (t.norm === ',' || isQuote(t) || /^[.?!]$/.test(t.text));
}

function isQuote(t: Token): boolean {
  return t.kind === 'punctuation' && (t.norm === '"' || /^["“”„‟«»]$|^''$|^``$/.test(t.text));
}

/** Subject of the verb at `i`, which follows it directly or after adverbs, a day, or an apposition. */
function phraseBefore(tokens: readonly Token[], i: number): { speaker: TokenSpan; around: TokenSpan } | null {
  let j = i - 1;
  while (j >= 0 && (BETWEEN.has(tokens[j]!.norm) || (tokens[j]!.tag === 'ADV' && !isMark(tokens[j])))) j--;
  // "Vandeek on Friday said"
  if (j >= 1 && DAYS.has(tokens[j]!.norm)) j -= tokens[j - 1]!.norm === 'on' || tokens[j - 1]!.norm === 'in' ? 2 : 1;
  if (j < 0) return null;
  if (tokens[j]!.norm === ',') {
    const comma = appositionBefore(tokens, j);
    if (comma < 0) return null;
    const head = nominalBefore(tokens, comma - 1);
    if (!head) return null;
    const inner = { from: comma + 1, to: j };
    // "the chairman, Dr. Samuel Okonjo, said": the name is the speaker, wherever it stands.
    const innerName = isName(tokens, { from: inner.from, to: inner.from + 2 }) && !isName(tokens, head);
    return { speaker: innerName ? inner : head, around: { from: head.from, to: j } };
  }
  const nearest = nominalBefore(tokens, j);
  const head = nearest && (antecedent(tokens, nearest.from) ?? nearest);
  if (!head) return null;
  // "said its director, Lukas Aaberg" has its mirror: "its director Lukas Aaberg said" is one phrase already.
  return { speaker: head, around: head };
}

/** "The minister who launched the scheme says": what the relative clause that ends in the phrase from `at` on is about, or null. */
function antecedent(tokens: readonly Token[], at: number): TokenSpan | null {
  for (let k = at - 1; k > Math.max(0, at - MAX_REACH) && tokens[k]!.kind === 'word'; k--) {
    if (!/^(?:who|which|that)$/.test(tokens[k]!.norm)) continue;
    // "a claim that the minister made": without a verb of its own it is no clause about what stands before it.
    const verb = tokens[k + 1]!.tag === 'VERB' || tokens[k + 1]!.tag === 'AUX';
    return verb && k + 1 < at ? nominalBefore(tokens, k - 1) : null;
  }
  return null;
}

/** The comma behind the one that speaks: past all that is told of him or her ("Marrable, 53, of Ashcombe Road, Tilbrook, said"). */
function appositionBefore(tokens: readonly Token[], j: number): number {
  let comma = commaBefore(tokens, j);
  while (comma > 0) {
    const opens = commaBefore(tokens, comma);
    if (opens < 0 || !(INNER.has(tokens[opens + 1]!.norm) || isAge(tokens, opens + 1, comma))) break;
    comma = opens;
  }
  return comma;
}

const isAge = (tokens: readonly Token[], from: number, to: number) =>
  to - from === 1 && (tokens[from]!.kind === 'number' || tokens[from]!.tag === 'NUM');

/** The comma that opens the apposition which ends before the comma at `j`, or −1. */
function commaBefore(tokens: readonly Token[], j: number): number {
  for (let k = j - 1; k > Math.max(0, j - MAX_REACH); k--) {
    if (tokens[k]!.norm === ',') return k;
    if (isQuote(tokens[k]!) || /^[.;:!?]$/.test(tokens[k]!.text)) return -1;
  }
  return -1;
}

/** The noun phrase that ends at token `j`, or null. */
function nominalBefore(tokens: readonly Token[], j: number): TokenSpan | null {
  if (j < 0) return null;
  if (PRONOUNS.has(tokens[j]!.norm)) {
    return tokens[j]!.norm === 'who' ? null : { from: j, to: j + 1 };
  }
  let from = j + 1;
  for (let k = j; k >= 0 && j - k < MAX_REACH; k--) {
    const t = tokens[k]!;
    const nominal =
      t.kind !== 'punctuation' && (NOMINAL.has(t.tag) || isCapital(t) || isPossessive(t) || t.norm === '&');
    if (nominal && !isThat(t)) {
      from = k;
      if (t.tag === 'DET' && !isCapital(tokens[k - 1])) {
        if (!INNER.has(tokens[k - 1]?.norm ?? '')) break;
      }
    } else if (INNER.has(t.norm) && k > 0 && k < j && isNominal(tokens[k - 1]!)) continue;
    else break;
  }
  while (from <= j && INNER.has(tokens[from]!.norm)) from++;
  // A determiner or a figure alone speaks for nobody.
  return from <= j && (isHead(tokens[j]!) || j > from + 1) ? { from, to: j + 1 } : null;
}

/** The noun phrase that begins at token `i`, up to a comma or a verb, or null. */
function phraseAfter(tokens: readonly Token[], i: number): TokenSpan | null {
  const first = tokens[i];
  if (!first || isThat(first)) return null;
  if (PRONOUNS.has(first.norm)) return { from: i, to: i + 1 };
  let to = i;
  for (let k = i; k < tokens.length && k - i < MAX_REACH; k++) {
    const t = tokens[k]!;
    const afterPossessive = k === i + 1 && (first.tag === 'DET' || POSSESSIVE.has(first.norm)) && t.kind === 'word';
    if (isNominal(t) || afterPossessive || isPossessive(t) || t.norm === '&') to = k + 1;
    else if (
      INNER.has(t.norm) &&
      k > i &&
      tokens[k + 1] &&
      isNominal(tokens[k + 1]!) &&
      !DAYS.has(tokens[k + 1]!.norm)
    ) {
      // "said Brandt in Lanz": a place after a name is where it was said.
      if (t.norm === 'in' || t.norm === 'at' || t.norm === 'with') break;
    } else break;
  }
  return to > i ? { from: i, to } : null;
}

/** `span` with the apposition that follows it between commas or before the sentence's end. */
function withApposition(tokens: readonly Token[], span: TokenSpan): TokenSpan {
  if (tokens[span.to]?.norm !== ',') return span;
  let k = span.to + 1;
  while (k < tokens.length && k - span.to < MAX_REACH && !/^[.;:!?]$/.test(tokens[k]!.text) && !isQuote(tokens[k]!))
    k++;
  return { from: span.from, to: k };
}

function isNominal(t: Token): boolean {
  return t.kind !== 'punctuation' && !isThat(t) && (NOMINAL.has(t.tag) || isCapital(t));
}

function isHead(t: Token): boolean {
  return t.tag !== 'DET' && t.tag !== 'NUM' && t.tag !== 'ADV' && !POSSESSIVE.has(t.norm);
}

function isThat(t: Token): boolean {
  return t.norm === 'that' || t.norm === 'which' || t.norm === 'who' || t.norm === 'what' || t.norm === 'how';
}

function isCapital(t: Token | undefined): boolean {
  return t !== undefined && t.kind === 'word' && t.text[0] !== t.text[0]?.toLowerCase();
}

/** Does a proper name stand in the span? */
export function isName(tokens: readonly Token[], span: TokenSpan): boolean {
  for (let k = span.from; k < Math.min(span.to, tokens.length); k++) {
    const t = tokens[k]!;
    if (t.tag === 'PROPN' || (isCapital(t) && t.tag !== 'DET' && t.tag !== 'PRON')) return true;
  }
  return false;
}
