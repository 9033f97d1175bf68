// The tagger is distilled from wink-nlp; on articles that taught neither, the two must agree.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleSentences, makeTagger } from '../../../tools/lexicon/tag-counts.ts';
import { sideOf } from './lexicon-for-tests.ts';

const tagsOf = (text: string) =>
  sideOf(text)
    .tokens.map((t) => t.tag)
    .join(' ');

describe('tags', () => {
  test.each([
    ['They plan to cut the plan.', 'PRON VERB PART VERB DET NOUN PUNCT'],
    ['She left the left wing.', 'PRON VERB DET ADJ NOUN PUNCT'],
    ['Prices rose sharply.', 'NOUN VERB ADV PUNCT'],
    ['It has not been seen.', 'PRON AUX PART AUX VERB PUNCT'],
    ['They keep their new rules.', 'PRON VERB PRON ADJ NOUN PUNCT'],
    ['Lunn, 51, may resign.', 'PROPN PUNCT NUM PUNCT AUX VERB PUNCT'],
  ])('%s', (text, expected) => expect(tagsOf(text)).toBe(expected));

  test('agreement with wink-nlp on held-out articles', () => {
    const tag = makeTagger();
    let same = 0;
    let all = 0;
    for (const text of articleSentences(join(import.meta.dirname, '../../../corpus/held-out'))) {
      const wink = tag(text);
      const at = new Map<number, string>();
      let from = 0;
      wink.words.forEach((w, i) => {
        const start = text.indexOf(w, from);
        if (start < 0) return;
        at.set(start, `${wink.tags[i]} ${w.length}`);
        from = start + w.length;
      });
      for (const t of sideOf(text).tokens) {
        if (t.tag === 'PUNCT' || t.tag === 'SYM') continue;
        const [theirs, length] = at.get(t.start)?.split(' ') ?? [];
        if (Number(length) !== t.text.length) continue;
        all++;
        if (theirs === t.tag) same++;
      }
    }
    expect(all).toBeGreaterThan(6_000);
    // Measured .964; a good part of the rest is broken text of the spun versions, where wink errs as often.
    expect(same / all).toBeGreaterThan(0.955);
  });
});
