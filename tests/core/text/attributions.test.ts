import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../src/core/annotate/index.ts';
import { loadLexicon } from '../../../src/core/lexicon/load.ts';
import { attributionsOf } from '../../../src/core/text/attributions.ts';
import { quotedSpans } from '../../../src/core/text/quotation-marks.ts';
import { readLexiconFile } from '../../../src/node/lexicon-file.ts';

const lexicon = loadLexicon(readLexiconFile());

function speakers(text: string): string[] {
  const { tokens } = annotateText(text, lexicon);
  return attributionsOf(tokens, quotedSpans(tokens)).map((a) =>
    text.slice(tokens[a.speaker.from]!.start, tokens[a.speaker.to - 1]!.end),
  );
}

describe('attributionsOf', () => {
  test.each([
    ['subject first', 'Kroy said the tables were final.', ['Kroy']],
    ['after a quotation', '“We stayed,” Kroy said.', ['Kroy']],
    ['a claim maintained', 'Kroy maintains that the tables were final.', ['Kroy']],
    ['trees maintained', 'The developer maintains the trees for ten years.', []],
    ['inverted', '“We stayed,” said Karl-Erik Brandt, the flight director.', ['Karl-Erik Brandt']],
    ['inverted, description first', '“We stayed,” said its finance director, Lukas Aaberg.', ['Lukas Aaberg']],
    ['apposition before the verb', 'The chairman, Dr. Samuel Okonjo, said the offer was low.', ['Dr. Samuel Okonjo']],
    ['apposition after the name', 'Kray, who founded the company, said it would grow.', ['Kray']],
    ['a day between', 'Kroy on Friday said he would resign.', ['Kroy']],
    ['according to', 'According to the nurse, the ward was full.', ['the nurse']],
    ['her account', 'By her own account she was patient.', ['her']],
    ['somebody’s count', 'It holds 40 prisoners by Teskar’s count.', ['Teskar']],
    ['an opinion of', 'In the opinion of doctors, it does harm.', ['doctors']],
    ['a plural owner', '“We won,” said the Kestrels’ coach, Anja Petrov.', ['the Kestrels’ coach']],
    ['a case that', 'The company’s case had been that the fee was fair.', ['The company']],
    ['a position that', 'The union’s position is that the cuts are unlawful.', ['The union']],
    ['a case that is none', 'The company’s case was lost.', []],
    ['an account at the bank', 'He opened an account by phone.', []],
    ['passive', 'Halvorsen was told by Brandt that the dam was weak.', ['Brandt']],
    ['a relative clause', 'The minister who launched the scheme says that it works.', ['The minister']],
    ['a clause about the saying', 'The claim that the minister made was false, Kroy said.', ['Kroy']],
    ['description', 'A spokesman for Larkspur said no data had been lost.', ['A spokesman for Larkspur']],
    ['broken marks', '“We stayed, ”Kroy told the deputies.', ['Kroy']],
    ['inside the quotation', '“They said no, and we left,” Kroy told deputies.', ['Kroy']],
    ['done to a thing', 'She answered a newspaper advertisement for a clerk.', []],
    ['added to the soup', 'The chef adds cream to the soup.', []],
    ['a call at a place', 'It calls at eleven islands.', []],
    ['asked for a thing', 'The insurer asked her for a list of the coins.', []],
    ['answered by a clause', 'She answered that the road was closed.', ['She']],
    ['added, without “that”', 'Kroy added the road was closed.', ['Kroy']],
    ['added, behind the claim', 'The road was closed, Kroy added on Monday.', ['Kroy']],
    ['written, amid the claim', 'The council, he wrote, had left it open.', ['he']],
    ['called something', 'The minister called the plan absurd.', ['The minister']],
    [
      'both with an apposition',
      'The prosecutor, Signe Moll, said the owner, Harald Thune, had moved it.',
      ['Signe Moll'],
    ],
    ['a noun is no verb', 'The firm had no say in the report.', []],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
