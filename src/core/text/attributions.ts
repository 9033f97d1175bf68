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
import {
  BETWEEN,
  isCapital,
  isMark,
  isName,
  isQuote,
  MAX_REACH,
  nominalBefore,
  POSSESSIVE,
  phraseAfter,
  phraseBefore,
  withApposition,
} from './noun-phrases.ts';
import { isPossessive } from './possessive.ts';
import type { Quoted } from './quotation-marks.ts';
import { isDoneToThing } from './things-done.ts';

export interface Attribution {
  /** "said", "according to". */
  readonly verb: TokenSpan;
  /** The noun phrase of the speaker, without apposition: "Dr. Samuel Okonjo", "she", "a company spokesman". */
  readonly speaker: TokenSpan;
  /** The speaker with its appositions: names of the same person that a copy may choose instead. */
  readonly around: TokenSpan;
}

/** Base forms; a form that is a noun as well ("report", "claim") counts when it is tagged as a verb. */
const SAYING = new Set(
  'say tell state add explain note argue claim allege insist announce report reply answer write ask warn admit deny confirm declare remark comment observe recall suggest conclude stress emphasise emphasize acknowledge concede contend assert testify describe call inform express mention reveal think believe predict estimate complain joke quip boast promise vow urge recommend blame accuse criticise criticize condemn praise maintain swear suspect doubt fear advise caution counter retort lament hint disclose confess exclaim opine'.split(
    ' ',
  ),
);
/** Forms that are never anything else, whatever the tagger thinks. */
const SURE = new Set('said says told stated explained added insisted argued replied warned admitted'.split(' '));
const BE = new Set("is was are were been being be 's 're".split(' '));
/** What follows these is who hears it: never inverted. */
const ADDRESSED = new Set(
  'tell inform ask warn call describe blame accuse criticise criticize condemn praise urge advise caution'.split(' '),
);

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
  if (!subject || tokens[subject.around.from - 1]?.norm === 'what') return null;
  return isDoneToThing(tokens, i, subject.around.from) ? null : { verb, ...subject };
}

/** After a comma or a closing mark, "said X," is inverted; "X, the founder, said it …" goes on without a stop. */
function speakerBehind(tokens: readonly Token[], i: number): TokenSpan | null {
  if (!isMark(tokens[i - 1]) || ADDRESSED.has(tokens[i]!.lemma)) return null;
  const after = phraseAfter(tokens, isMark(tokens[i + 1]) ? i + 2 : i + 1);
  const next = after && tokens[after.to];
  if (!after || (next && !ends(next) && !isQuote(tokens[i - 1]!)) || isToldOf(tokens, i, after)) return null;
  return after;
}

/** "The prosecutor, Signe Moll, said the owner, Harald Thune, had moved it": the subject has its apposition, and the owner his verb. */
function isToldOf(tokens: readonly Token[], i: number, after: TokenSpan): boolean {
  const from = after.to + 1;
  if (tokens[after.to]?.norm !== ',' || tokens[i - 1]!.norm !== ',' || !phraseBefore(tokens, i)) return false;
  const close = tokens.findIndex((t, k) => k >= from && k < from + MAX_REACH && t.norm === ',');
  return close >= 0 && /^(?:VERB|AUX)$/.test(tokens[close + 1]?.tag ?? '');
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
