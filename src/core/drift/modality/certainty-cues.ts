// Words of certainty, each with its level, where they are meant as such.
//
//   1 possible · 1.2 an open question · 1.4 nearly so · 1.5 hoped for, offered or tried · 2 likely, planned or advised · 2.6 nearly certain ·
//   3 certain, required or fact; and hearsay, which says that somebody else vouches for it
//
// The field of hedges and modals. Tempting and wrong: the words wherever they stand; May is a month, and a forecast a thing.
// Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { cueFinder, isInverted, phrases } from '../words/cues.ts';
import { isBaseVerb } from '../words/tense.ts';

/** A step of the scale. */
export type Level = 1 | 1.2 | 1.4 | 1.5 | 2 | 2.6 | 3 | 'hearsay';

const CUES: Record<string, Level> = {
  ...phrases<Level>(
    1,
    "may|might|could|can|perhaps|possibly|maybe|potentially|conceivably|possible|is possible|it is possible that|risks|is able to|are able to|possibility|could possibly|might possibly|may possibly|could potentially|may potentially|might potentially|cannot|can't|ca n't|couldn't|could n't|would be able to|will be able to|would still be able to|may well|might well|could well|doubtful|in doubt|a doubt for|touch and go|has the potential to|have the potential to|no certainty|no guarantee|not certain|not guaranteed|no assurance",
  ),
  ...phrases<Level>(
    2,
    "likely|likelier|likeliest|probably|probable|presumably|should|ought to|expected|is expected to|are expected to|relied on to|relied upon to|counted on to|was expected to|were expected to|expects|expect|expecting|anticipated|anticipates|is likely to|are likely to|was likely to|were likely to|most likely|likely to|likelier to|projected|forecast|recommended|recommends|recommend|advised|advises|urged|plans to|plan to|planned to|intends to|aims to|promised to|promises to|pledged to|pledges to|vowed to|vows to|is due to|are due to|was due to|were due to|is set to|are set to|supposed to|shouldn't|should n't|in all likelihood|is poised to|are poised to|due in|due on|due at|due by|due next|due this|due later|due out|due tomorrow|scheduled for|scheduled to",
  ),
  ...phrases<Level>(1.2, 'whether'),
  ...phrases<Level>(
    1.4,
    'come close to|comes close to|came close to|coming close to|on the verge of|on the brink of|within an ace of|nearly|almost',
  ),
  ...phrases<Level>(
    1.5,
    'in talks to|in talks about|hopes to|hope to|hoped to|hoping to|wants to|want to|wanted to|wishes to|wish to|wished to|would like to|would also like to|would still like to|would prefer to|would prefer|would rather|would sooner|would love to|would welcome|would be glad to|would be happy to|would be pleased to|would gladly|would happily|would willingly|would readily|offers to|offered to|threatened to|threatens to|threaten to|threatening to|tries to|try to|tried to|trying to|attempted to|attempts to|seeks to|sought to|considering|considers|considered|considering whether to|consider whether to|considers whether to|considered whether to|decide whether to|decides whether to|deciding whether to|willing to|would be willing to|prepared to|weighing|mulling|mulls|mulled|contemplating|contemplates|contemplated',
  ),
  ...phrases<Level>(2.6, 'almost certainly|very likely|highly likely|nearly certain|almost certain|in all probability'),
  ...phrases<Level>(
    3,
    "will|shall|must|certainly|definitely|undoubtedly|surely|certain|is certain to|are certain to|has to|have to|had to|required to|is required to|are required to|ordered to|forced to|obliged to|need to|needs to|won't|wo n't|clearly|without doubt|without a doubt|inevitably|guaranteed|guarantees|is bound to|are bound to|was bound to|were bound to|is sure to|are sure to|was sure to|were sure to|would|wouldn't|would n't|'ll",
  ),
  ...phrases<Level>(
    'hearsay',
    'it is said that|it was said that|people say|people said|it is reported that|it was reported that|it is claimed that|it is alleged that|it is understood that|allegedly|alleged|claimed to|claims to|claim to|reportedly|purportedly|purported|supposedly|apparently|seemingly|ostensibly|suspected|accused of|is said to|are said to|was said to|were said to|is believed to|are believed to|was believed to|were believed to|is thought to|are thought to|was thought to|were thought to|is estimated to|are estimated to|was estimated to|were estimated to|is reckoned to|are reckoned to|on suspicion of|under suspicion of|charged with|on trial for|faces trial for|face trial for|facing trial for|stands trial for|stood trial for|faces charges of|facing charges of|indicted for|is understood to|are understood to|is reported to|are reported to|appears to|appear to|appeared to|seems to|seem to|seemed to|seemed|suggests|suggest|suggested|indicates|indicate|indicated|unconfirmed|rumored|rumoured',
  ),
};

/** Cue words that have plain senses too ("the likely winner" is fine, "the forecast" is a thing): lone ones need a verb in reach. */
export const WEAK = new Set([
  'can',
  'could',
  'possible',
  'possibility',
  'risks',
  'forecast',
  'certain',
  'clearly',
  'certainly',
]);

export const findCues = cueFinder(CUES);

export function isMeant(tokens: readonly Token[], h: TokenSpan): boolean {
  if (isName(tokens[h.from])) return false;
  // "if they wanted to, …": a wish without its verb.
  if (tokens[h.to - 1]!.norm === 'to' && tokens[h.to]?.kind === 'punctuation') return false;
  if (isInverted(tokens, h.from)) return false;
  if (/^(?:nearly|almost)$/.test(tokens[h.to - 1]!.norm) && !isOfDeed(tokens, h.to)) return false;
  // "wants to know" asks.
  // "lorries weighing more than 7.5 tonnes" are on a scale.
  if (tokens[h.from]!.norm === 'weighing' && isMeasure(tokens, h.to)) return false;
  // "is due to traffic": a cause.
  if (tokens[h.to - 1]!.norm === 'to' && tokens[h.to - 2]?.norm === 'due' && !isBaseVerb(tokens[h.to])) return false;
  // "weaker than it expected": a measure.
  return (
    !tokens[h.from]!.norm.startsWith('expect') ||
    !tokens.slice(Math.max(0, h.from - 3), h.from).some((t) => t.norm === 'than')
  );
}

/** "nearly crashed", "was almost elected", not "nearly 40", "almost doubled": a deed that was not done, no figure. */
function isOfDeed(tokens: readonly Token[], at: number): boolean {
  const t = tokens[at];
  return (
    t?.tag === 'VERB' &&
    t.norm !== t.lemma &&
    !t.norm.endsWith('ing') &&
    !COUNTING.test(t.lemma) &&
    !isMeasure(tokens, at + 1)
  );
}

const COUNTING = /^(?:double|treble|triple|quadruple|halve|equal|match|reach|hit|finish|complete|fill|sell|pack)$/;

/** "weighing at least 7 tonnes": a figure right behind; "weighing a ban on 4 October" is no measure. */
function isMeasure(tokens: readonly Token[], at: number): boolean {
  let k = at;
  while (BOUND.test(tokens[k]?.norm ?? '')) k++;
  return tokens[k]?.kind === 'number' || tokens[k]?.tag === 'NUM';
}

const BOUND = /^(?:more|less|over|under|than|at|least|most|up|to|about|around|nearly|almost|some)$/;

/** "May" the month or the person, "Will" the person: capitalised inside a sentence. */
function isName(
  t: { readonly text: string; readonly norm: string; readonly start: number; readonly tag: string } | undefined,
): boolean {
  if (!t) return false;
  return (t.norm === 'may' || t.norm === 'will' || t.norm === 'can' || t.norm === 'might') && /^\p{Lu}/u.test(t.text);
}
