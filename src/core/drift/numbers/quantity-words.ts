// The words of quantity, each with its level on one of four scales; where they are meant as such is told in `quantity-cues.ts`.
import { cueFinder, phrases } from '../words/cues.ts';

export interface Quantity {
  readonly scale: 'share' | 'frequency' | 'bound' | 'only';
  readonly level: number;
}

/** Bounds as positions on a line through the figure: a step of 2 turns the claim round. */
export const BOUND = { least: 2, about: 0, exactly: 0, almost: -1, most: -2 } as const;

const share = (level: number, list: string) => phrases<Quantity>({ scale: 'share', level }, list);
const often = (level: number, list: string) => phrases<Quantity>({ scale: 'frequency', level }, list);
const bound = (level: number, list: string) => phrases<Quantity>({ scale: 'bound', level }, list);

const CUES: Record<string, Quantity> = {
  ...share(0.1, 'few|very few|not many|not many of|hardly any|a handful of|a minority of|scarcely any|little'),
  ...share(
    0.3,
    'some|several|a few|a number of|certain|a couple of|various|part of|parts of|in places|partly|partially|in part|in small part',
  ),
  ...share(0.4, 'fewer than half of|fewer than half|less than half of|less than half|under half of'),
  ...share(0.5, 'half of|half|a half of'),
  ...share(
    0.55,
    'in a narrow vote|in a close vote|in a split vote|by a narrow majority|by a slim majority|by a slender majority|by a single vote|by one vote',
  ),
  ...share(0.6, 'many|quite a few|numerous|much of|a lot of|lots of|plenty of|countless|a great many'),
  ...share(
    0.8,
    'most|most of|the greater part of|the greatest part of|the larger part of|the better part of|the best part of|the most part of|the majority of|a majority of|majority of|the bulk of|largely|mostly|mainly|primarily|chiefly|the most of',
  ),
  ...share(0.8, 'more than half of|more than half|over half of'),
  ...share(0.9, 'nearly all|almost all|virtually all|almost every|nearly every'),
  ...share(0.2, 'one of'),
  ...share(
    1,
    'both|both of|all|all of|every|each|each of|entire|whole|the whole of|unanimously|entirely|completely|wholly|in full|any',
  ),
  ...often(0.1, 'rarely|seldom|hardly ever|scarcely ever|infrequently'),
  ...often(0.3, 'sometimes|occasionally|at times|from time to time|now and then'),
  ...often(0.6, 'often|frequently|repeatedly|regularly'),
  ...often(0.8, 'usually|generally|normally|typically|commonly|mostly always|as a rule|tends to|tend to'),
  ...often(1, 'always|constantly|invariably|consistently|every time'),
  ...bound(
    BOUND.least,
    'at least|no fewer than|no less than|not less than|a minimum of|minimum|exceed|exceeds|exceeded|more than|over|upwards of|upward of|above|exceeding|in excess of|greater than|as little as|well over|just over|slightly more than|further than|older than|longer than|taller than|heavier than|higher than|faster than|larger than|bigger than|later than',
  ),
  ...bound(
    BOUND.most,
    'at most|up to|no more than|not more than|no greater than|no larger than|no higher than|as much as|as many as|a maximum of|maximum|fewer than|less than|under|below|underneath|beneath|within|smaller than|younger than|shorter than|lighter than|lower than|slower than|earlier than|capped at',
  ),
  ...bound(
    BOUND.least,
    'at the least|if not more|if not longer|if not older|if not later|or more|or older|or over|or longer|or above|and over|and above|and older|or later|or after|or beyond|and beyond|or higher|at the earliest',
  ),
  ...bound(
    BOUND.most,
    'at the most|or less|or fewer|or under|or younger|or below|and under|and younger|or earlier|or sooner|or before|or lower|at the latest',
  ),
  ...bound(
    BOUND.almost,
    'almost|nearly|not quite|just shy of|close to|just under|just below|just short of|approaching',
  ),
  ...bound(BOUND.about, 'about|around|roughly|more or less|approximately|circa|or so|an estimated|estimated'),
  ...bound(BOUND.exactly, 'exactly|precisely'),
  ...phrases<Quantity>(
    { scale: 'only', level: 1 },
    'only|just|merely|solely|exclusively|nothing but|nothing other than|nothing except|limited to|restricted to|reserved for|confined to|open only to',
  ),
};

export const findCues = cueFinder(CUES);
