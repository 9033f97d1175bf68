// How well the wrong-sense test of swapped words agrees with the changes of meaning that the families mark.
//   tsx training/spin/sense.ts [--show] [FOLDER…]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { survey } from '../../src/core/classify/context.ts';
import { extractPlain } from '../../src/core/extract/index.ts';
import { loadLexicon } from '../../src/core/lexicon/load.ts';
import { analyse } from '../../src/core/pipeline.ts';
import { readLexiconFile } from '../../src/node/lexicon-file.ts';

interface Mark {
  readonly kind: string;
  readonly text: string;
}
interface LabelledFamily {
  readonly id: string;
  readonly reference: { readonly sentences: readonly { readonly text: string }[] };
  readonly variants: Readonly<
    Record<string, { readonly sentences: readonly { readonly text: string; readonly drift: readonly Mark[] }[] }>
  >;
}

const folders = process.argv.slice(2).filter((a) => a !== '--show');
const show = process.argv.includes('--show');
const lexicon = loadLexicon(readLexiconFile());
/** Per version: swaps that can be judged, those called wrong, those of them that stand in a mark, and marks' swaps in all. */
const tally = new Map<string, { swaps: number; wrong: number; right: number; marked: number }>();
for (const folder of folders.length ? folders : ['corpus/families'])
  for (const file of readdirSync(folder).filter((f) => f.endsWith('.json'))) {
    const family = JSON.parse(readFileSync(join(folder, file), 'utf8')) as LabelledFamily;
    const reference = family.reference.sentences.map((s) => s.text).join('\n\n');
    for (const [variant, { sentences }] of Object.entries(family.variants)) {
      if (variant === 'independent' || variant === 'verbatim') continue;
      const raw = sentences.map((s) => s.text).join('\n\n');
      const comparison = analyse(
        extractPlain({ name: 'candidate', raw }),
        extractPlain({ name: 'reference', raw: reference }),
        lexicon,
      );
      const { text } = comparison.candidate.document;
      // Every mark's place in the candidate; a word that only lies inside a long mark need not be what is wrong there.
      const marks = sentences.flatMap((s) => {
        const from = text.indexOf(s.text);
        return s.drift.map((d) => ({ ...d, start: from + s.text.indexOf(d.text), from }));
      });
      survey(comparison, lexicon).pairs.forEach((p, i) => {
        const pair = comparison.pairs[i]!;
        for (const { site, sense, wrong } of p.swaps) {
          if (!sense || sense.cosine === 0) continue;
          const words = pair.text.candidate.tokens.slice(site.cFrom, site.cTo);
          const [start, end] = [words[0]!.start, words.at(-1)!.end];
          const marked = marks.some((m) => m.from >= 0 && m.start < end && start < m.start + m.text.length);
          const n = tally.get(variant) ?? { swaps: 0, wrong: 0, right: 0, marked: 0 };
          tally.set(variant, n);
          n.swaps++;
          if (wrong) n.wrong++;
          if (marked) n.marked++;
          if (wrong && marked) n.right++;
          if (!wrong || !show) continue;
          const before = pair.text.reference.tokens.slice(site.rFrom, site.rTo);
          const text = (tokens: readonly { readonly text: string }[]) => tokens.map((t) => t.text).join(' ');
          console.log(`${family.id} ${variant}: ${text(before)} → ${text(words)}${marked ? ' (marked)' : ''}`);
        }
      });
    }
  }
console.log('version            swaps  called wrong  in a mark  swaps in marks');
for (const [variant, n] of tally)
  console.log(
    `${variant.padEnd(18)} ${String(n.swaps).padStart(5)} ${String(n.wrong).padStart(13)} ${String(n.right).padStart(10)} ${String(n.marked).padStart(15)}`,
  );
