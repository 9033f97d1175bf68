// Kind quantity: first of all, or one of the first. "the most expensive bridge" ↔ "one of the most expensive bridges".
//
// A superlative before a plural names a group by itself ("the city's oldest pubs"). Linear in the tokens.
import type { Token, TokenSpan } from '../types.ts';
import { majorChange } from './major-change.ts';
import { spanOf } from './spans.ts';
import type { Candidate, DriftInput } from './types.ts';

interface Superlative extends TokenSpan {
  readonly word: string;
  readonly shared: boolean;
}

/** Tokens before it in which it is told that others share the rank. */
const REACH = 6;
const SHARING = /^(?:among|amongst|of|second|third|fourth|fifth|joint|arguably|almost|nearly|probably|perhaps)$/;
const NO_SUPERLATIVE = /^(?:latest|best|least|west|east|rest|interest|honest|modest|test|guest|forest|nearest)$/;

function superlativesOf(tokens: readonly Token[]): Superlative[] {
  return tokens.flatMap((t, i): Superlative[] => {
    const most = t.norm === 'most' && tokens[i + 1]?.tag === 'ADJ';
    const short = t.tag === 'ADJ' && /est$/.test(t.norm) && !NO_SUPERLATIVE.test(t.norm);
    if (!(most || short) || !/^(?:the|its|their|his|her|our|['’]s?)$/.test(tokens[i - 1]?.norm ?? '')) return [];
    const to = i + (most ? 2 : 1);
    const ahead = tokens.slice(Math.max(0, i - REACH), i);
    const counted = ahead.some((x) => x.kind === 'number' || x.tag === 'NUM' || SHARING.test(x.norm));
    let noun = to;
    while (/^(?:ADJ|NOUN)$/.test(tokens[noun + 1]?.tag ?? '') && noun < to + 2) noun++;
    // "the poorest" are people.
    if (tokens[noun]?.tag !== 'NOUN') return [];
    const plural = /[^s]s$/.test(tokens[noun]?.norm ?? '');
    if (plural !== counted) return [];
    return [{ from: i, to, word: tokens[to - 1]!.norm, shared: counted }];
  });
}

export function findSuperlative(input: DriftInput): Candidate[] {
  const [a, ...more] = superlativesOf(input.reference.tokens);
  const [b, ...others] = superlativesOf(input.candidate.tokens);
  if (!a || !b || more.length > 0 || others.length > 0 || a.word !== b.word || a.shared === b.shared) return [];
  const says = a.shared ? 'one of several is now the first of all' : 'the first of all is now one of several';
  return [{ ...majorChange(input, 'quantity', spanOf(a), spanOf(b), says, 0.85), certain: true }];
}
