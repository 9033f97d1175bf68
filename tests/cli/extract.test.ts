import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from './fake-io.ts';

const PAIR = join(import.meta.dirname, '../../corpus/pairs/harbour-crane');
const lines = (text: string) => text.trim().split('\n');

describe('extract', () => {
  test.each(['scraped.html', 'reference.txt'])('prints the sentences that compare compares, of %s', async (name) => {
    const file = join(PAIR, name);
    const shown = await runCli(['extract', file, '--sentences']);
    const compared = JSON.parse(
      (await runCli(['compare', file, join(PAIR, 'reference.txt'), '--format', 'json'])).out,
    ).candidate.sentences.filter((s: { role: string }) => s.role !== 'furniture');
    expect(lines(shown.out)).toEqual(compared.map((s: { text: string }) => s.text));
  });

  test('title first, captions in their place, neither credit nor furniture', async () => {
    const { out } = await runCli(['extract', join(PAIR, 'scraped.html')]);
    expect(lines(out)[0]).toBe('Crane Crumble Closes Port Merrow As Request Opens');
    expect(out).toContain('\nThe harbour wall on Wednesday morning.\n');
    expect(out).not.toMatch(/Coastal Digest|Source link|Leave a Reply/);
    expect(readFileSync(join(PAIR, 'scraped.html'), 'utf8')).toContain('Photo: Coastal Digest');
  });

  test('--explain says what is a caption', async () => {
    const { out } = await runCli(['extract', join(PAIR, 'scraped.html'), '--explain']);
    expect(out).toMatch(/^keep {2}caption +The harbour wall on Wednesday morning\.$/m);
    expect(out).toMatch(/^drop {2}caption +Photo: Coastal Digest\n +picture credit$/m);
  });
});
