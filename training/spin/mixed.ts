// Mixed documents for the corpus: articles made in several ways, spans labelled, from versions of the held-out families.
//   tsx training/spin/mixed.ts [OUT]
// Each family is mixed in four ways; which spinner's version goes in turns with the family, so that all of them occur.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelled, type Made, type Paragraphs } from './documents.ts';
import { type Family, readFamilies } from './sources.ts';
import { byReferenceParagraph, spliced } from './structure.ts';

const SPINNERS = ['spun-synonym', 'spun-roundtrip', 'spun-llm'] as const;
const out = process.argv[2] ?? 'corpus/mixed';
mkdirSync(out, { recursive: true });

/** Paragraphs of the independent report's sentences that have no source in the reference. */
function ownText(family: Family): Made[][] {
  const own = family.variants.get('independent')!.sentences.filter((s) => s.label === 'added');
  const third = Math.ceil(own.length / 3);
  return [0, 1, 2].map((k) =>
    own.slice(k * third, (k + 1) * third).map((s): Made => ({ text: s.text, label: 'added' })),
  );
}

function mixturesOf(family: Family, spinner: (typeof SPINNERS)[number]): Record<string, Paragraphs<Made>> {
  const copied = labelled(family.article.paragraphs, 'copied');
  const edited = byReferenceParagraph(family, 'edited')!;
  const spun = byReferenceParagraph(family, spinner)!;
  const rewritten = family.variants
    .get('rewrite')!
    .sentences.map((s): Made => ({ text: s.text, label: s.label as Made['label'] }));
  const own = ownText(family);
  const n = copied.length;
  const [third, half] = [Math.round(n / 3), Math.round(n / 2)];
  return {
    // Copied, then spun, then copied again, and a section of its own at the end.
    patched: [...spliced(copied, spun, third, 2 * third), ...own.slice(0, 2)],
    // A sub-editor's article whose second half came through a spinner.
    'edited-spun': spliced(edited, spun, half, n),
    // An own article that holds a spun part of another.
    guest: [...own.slice(0, 1), ...spun.slice(0, third + 1), ...own.slice(1)],
    // A writer's own beginning, the rest copied: nothing of it spun.
    'rewritten-copied': [rewritten.slice(0, 5), ...copied.slice(half)],
  };
}

for (const [i, family] of readFamilies(['corpus/held-out']).entries()) {
  const spinner = SPINNERS[i % SPINNERS.length]!;
  for (const [name, paragraphs] of Object.entries(mixturesOf(family, spinner))) {
    const rows = paragraphs
      .filter((p) => p.length)
      .flatMap((p, k) => p.map(({ text, label }) => ({ p: k + 1, text, label })));
    const sentences = rows.map((r, k) => ({ id: `s${k + 1}`, ...r }));
    const parts: { label: string; from: string; to: string; share: number }[] = [];
    const words = (text: string): number => text.split(/\s+/).length;
    const total = sentences.reduce((sum, s) => sum + words(s.text), 0);
    for (const s of sentences) {
      const last = parts.at(-1);
      const share = words(s.text) / total;
      // An edited passage holds sentences that the editor left alone.
      const same = last && (last.label === s.label || (last.label === 'edited' && s.label === 'copied'));
      if (same) [last.to, last.share] = [s.id, last.share + share];
      else parts.push({ label: s.label, from: s.id, to: s.id, share });
    }
    const id = `${family.article.id}-${name}`;
    const rounded = parts.map((p) => ({ ...p, share: Math.round(1000 * p.share) / 1000 }));
    const document = {
      id,
      reference: `held-out/${family.article.id}.json`,
      spun: name === 'rewritten-copied' ? null : spinner,
      title: family.article.title,
      parts: rounded,
      sentences,
    };
    writeFileSync(join(out, `${id}.json`), `${JSON.stringify(document, null, 1)}\n`);
  }
}
