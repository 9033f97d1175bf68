import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { captionKind, extractPlain, furnitureReason } from '../../../src/core/extract/index.ts';
import { LIMITS } from '../../../src/core/options.ts';

const read = (raw: string) => {
  const d = extractPlain({ name: 't', raw });
  return { ...d, lines: d.blocks.map((b) => `${b.furniture ? '-' : '+'}${b.kind} ${d.text.slice(b.start, b.end)}`) };
};

describe('plain text', () => {
  test('of more than the limit the beginning is read, with a notice, also of a string that was no file', () => {
    const { text, notices } = extractPlain({ name: 't', raw: 'x'.repeat(LIMITS.documentChars + 1) });
    expect(text).toHaveLength(LIMITS.documentChars);
    expect(notices).toEqual([{ id: 'text-cut', message: 't: only the first 12,000,000 characters were read' }]);
  });

  test('title, byline, paragraphs, captions, furniture', () => {
    const d = read(
      [
        'Crane falls at Port Lund',
        'By Ada Lund',
        'A crane fell at the port on Monday, and nobody was hurt. It had stood for years.',
        'Photo: The wreck of the crane. (Port Picture Desk)',
        'Workers leave the sheds on Monday © Gazette',
        '“We ran,” said Karl Voss. Source link',
        'Share this: Facebook | Email | Print',
        'Leave a Reply',
        'Your email address will not be published. Required fields are marked *',
        'Name *',
        'Post Comment',
        '© 2024 Port Gazette. All rights reserved.',
      ].join('\n\n'),
    );
    expect(d.title).toBe('Crane falls at Port Lund');
    expect(d.metadata.byline).toBe('Ada Lund');
    expect(d.lines.map((l) => l.slice(0, 22))).toEqual([
      '+title Crane falls at ',
      '-paragraph By Ada Lund',
      '+paragraph A crane fel',
      '-caption Photo: The wr',
      '+caption Workers leave',
      '-caption © Gazette',
      '+paragraph “We ran,” s',
      '-paragraph Source link',
      '-paragraph Share this:',
      '-paragraph Leave a Rep',
      '-paragraph Your email ',
      '-paragraph Name *',
      '-paragraph Post Commen',
      '-paragraph © 2024 Port',
    ]);
  });

  test('what follows “Related posts” belongs to it until prose returns', () => {
    const d = read(
      'Crane falls\n\nIt fell on Monday at the old port, and nobody saw it.\n\nRelated posts\n\nRates held for a third month\n\nThe port will open again on Friday, the council said in a note.',
    );
    expect(d.blocks.map((b) => b.furniture)).toEqual([false, false, true, true, false]);
  });

  test('the title below a menu of many lines, and networks below a share line', () => {
    const d = read(
      [
        'Skip to main content',
        'Home',
        'News',
        'Sport',
        'Business',
        'Advertisement',
        'Crane falls at Port Lund',
        'By Ada Lund',
        'Image caption, The wreck of the crane',
        'A crane fell at the port on Monday, and nobody was hurt. It had stood for years.',
        'Share this:',
        'Facebook',
        'WhatsApp',
      ].join('\n'),
    );
    expect(d.title).toBe('Crane falls at Port Lund');
    expect(d.lines.filter((l) => l.startsWith('+'))).toEqual([
      '+title Crane falls at Port Lund',
      '+caption The wreck of the crane',
      '+paragraph A crane fell at the port on Monday, and nobody was hurt. It had stood for years.',
    ]);
  });

  test('hard-wrapped mail, one paragraph a line, and lists', () => {
    const mail =
      'The crane fell at the port on Monday, and nobody was hurt when it\nhit the quay, the harbour master said in a note to the council on\nTuesday.';
    expect(read(mail).blocks).toHaveLength(1);
    const long = `${'The crane fell at the old port on Monday. '.repeat(4).trim()}\n${'Nobody was hurt when it hit the quay. '.repeat(4).trim()}`;
    expect(read(long).blocks).toHaveLength(2);
    const name =
      'The novel that everybody in the town had read by the time was one that\nJ. K. Lund had written before she left the port for good, they said.';
    expect(read(name).blocks).toHaveLength(1);
    expect(read('A. Cranes that fell\nB. Cranes that stood').blocks).toHaveLength(2);
    expect(read('You need:\n- flour\n- water\n- salt').blocks).toHaveLength(4);
  });
});

describe('furniture by wording', () => {
  test.each([
    'Source link',
    'Share on Facebook Share on Reddit Share by email',
    'Get the evening headlines by email.',
    'Spotted a mistake? Write to us',
    'Republish this article',
    'Health | Local',
    'Was this page helpful?',
    'Share this: Facebook | Email | Print',
    'Tweet this',
    'Facebook Twitter Pinterest',
    'Subscribe to our newsletter',
    'ADVERTISEMENT',
    'Read more: Port to close in May',
    'Related articles',
    '© 2024 Port Gazette',
    'All rights reserved.',
    'Posted in News',
    'Tags: port, crane',
    'Leave a Reply',
    'We use cookies to give you the best experience on our site.',
    'Enjoying this story? Sign up for our free port newsletter.',
    'Reading time: 3 minutes',
    '5 min read',
    'The post Crane falls appeared first on Port Gazette.',
    'Get the morning bulletin in your inbox.',
    'Home » News » Port',
    '12 Comments',
    'You may also like',
    'Originally published at portgazette.example',
    'Follow us on Twitter',
    'Log in to comment',
    'March 3, 2024',
    '3 hours ago',
    'Listen to this article',
    'This story was originally published by the Lund Wire and is republished with permission.',
    'We may earn a commission from links on this page.',
    '(Reporting by Ada Lund in Fell; Additional reporting by J. Voss; Editing by Bert Lyle)',
    'Reporting and writing by Ada Lund',
    '- ENDS -',
    'Save',
    'Jump to Recipe · Print Recipe',
    'View this email in your browser',
    'This article is more than 3 years old',
    'A version of this article appears in print on March 4, 2025, Section A, Page 12.',
    'Ada Lund contributed reporting from Fell.',
    'You have 2 free articles left this month',
    'Already a subscriber? Log in',
    'This story has been published from a wire agency feed without modifications to the text.',
    'Disclaimer: the views expressed are those of the author.',
    'For more news like this, follow us on X',
    'ALSO READ | Port to close in May',
    '#crane #harbour',
    'Story continues',
    ', opens new tab',
    '- 3 -',
    'Sorry, this video cannot be played in your browser.',
    'By Kim Soto • 4 min read • Updated 3 hours ago',
    'Ada Lund · 15 October 2025 · 3 min read',
  ])('%s', (line) => expect(furnitureReason(line)).not.toBeNull());

  test.each([
    'Share prices fell 3 percent on Monday.',
    'He got the figures by email.',
    'Have a cup of tea ready, she says.',
    'Crane falls in port | Port Gazette',
    'Seen from the quay, the crane looked small.',
    'Report: crane was 30 years old',
    'She told readers to subscribe to nothing.',
    'Sources said the crane was old.',
    'The source of the river is in Lund.',
    'Follow the recipe closely, she says.',
    'Cookies need 12 minutes in the oven.',
    'The comment drew a sharp reply from Voss.',
    'Print media is dying, he wrote.',
    'Read more books, he told the class.',
    'The photo shows a crane.',
    'Top judge sworn in as interim president',
    'In March 2024 the port closed.',
    'Related parties held 40 percent.',
    'Advertisement revenue fell by a third, the company said.',
    'He signed up for the newsletter in May and never read it.',
    'Email was her only link to home.',
    'Serves 4 · Preparation 15 minutes · Cooking 50 minutes',
    'Makes 12 | 45 minutes | Easy',
    'Rovers 3 | Athletic 2 | Attendance 8,412',
    'Reporting by Ada Lund found that 12 cranes had never been tested.',
    'Writing by hand helps children to learn.',
    'It ends.',
    'Save the recipe for a cold day.',
    'This video was played in court.',
    'View the crane from the quay.',
    'This article is about the crane.',
    'The storm contributed to the fall of the crane.',
    'You have two days left.',
    'For more than a year he followed the ships.',
    'Thank you for reading it to her.',
    '#1 was the crane.',
    '-3',
    'All rights reserved for members were withdrawn by the council after a long debate in which neither side would give way, the minutes of the meeting in March show, and the members who had held them since the port was founded did not learn of it until the summer.',
  ])('not: %s', (line) => expect(furnitureReason(line)).toBeNull());

  test('captions', () => {
    expect(captionKind('Photo: The wreck of the crane')).toBe('credit');
    expect(captionKind('Workers leave the sheds on Monday © Gazette')).toBe('caption');
    expect(captionKind('REUTERS/Ada Lund')).toBe('credit');
    expect(captionKind('Item 1 of 3 The crane in the basin, May 2, 2025.')).toBe('caption');
    expect(captionKind('The crane fell on Monday.')).toBeNull();
    expect(captionKind('Reuters/Ipsos polls showed that the crane was popular.')).toBeNull();
  });

  test('work is bounded on hostile lines', () => {
    for (const unit of ['share ', 'a | ', '(', 'facebook,', 'sign up ', '. ', 'we use ', '1 min '])
      expect(() => furnitureReason(unit.repeat(590 / unit.length))).not.toThrow();
  });
});

const FAMILIES = new URL('../../../corpus/families/', import.meta.url);

describe.skipIf(!existsSync(FAMILIES))('labelled families', () => {
  test('furniture: every labelled sentence found, no article sentence called so', () => {
    const missed: string[] = [];
    const wrong: string[] = [];
    for (const f of readdirSync(FAMILIES).filter((x) => x.endsWith('.json'))) {
      const family = JSON.parse(readFileSync(new URL(f, FAMILIES), 'utf8'));
      for (const x of [family.reference, ...Object.values(family.variants)] as {
        sentences: { text: string; label?: string }[];
      }[])
        for (const s of x.sentences) {
          const found = furnitureReason(s.text) !== null || captionKind(s.text) !== null;
          if (s.label === 'furniture' && !found) missed.push(s.text);
          if (s.label !== 'furniture' && found) wrong.push(s.text);
        }
    }
    expect(wrong).toEqual([]);
    expect(missed.length).toBeLessThanOrEqual(2);
  });
});

describe('print and scans', () => {
  test('an indent opens a paragraph where there are no blank lines; in a list further lines hang', () => {
    const indented = [
      '   There was a lamplighter in Senn who could not see in the dark. He had',
      'found the work because nobody else had asked for it.',
      '   “How do you manage when it snows?” a boy once asked him.',
      '   “The steps are the same,” he said. “Only the noise is less.”',
      '   When gas came, they gave him a watch. He wore it on the wrong arm, and',
      'it was always right.',
    ];
    expect(read(indented.join('\n')).blocks).toHaveLength(4);
    // The first paragraph below a heading stands flush in print.
    expect(read(indented.join('\n').slice(3)).blocks).toHaveLength(4);
    const hanging = ['Lund, Per: Bridges of the north and the people who built', '   them. Verland 1981.'];
    expect(read(hanging.join('\n')).blocks).toHaveLength(1);
  });

  test('words cut at the ends of lines are whole, those with a hyphen keep it, and positions lead back', () => {
    const raw = [
      'On the fourth of February the river rose by eleven feet with-',
      'in three hours. The watchman rang the bell un-',
      'til the rope broke, and most of the towns-',
      'people reached the hill. Nine were drowned, the well-',
      'known clockmaker and the ferry-man among them, and the ferry-',
      'man’s wife.',
    ].join('\n');
    const d = read(raw);
    expect(d.text.replaceAll('\n', ' ')).toBe(
      'On the fourth of February the river rose by eleven feet within three hours. The watchman rang the bell until the rope broke, and most of the townspeople reached the hill. Nine were drowned, the well-known clockmaker and the ferry-man among them, and the ferry-man’s wife.',
    );
    expect(d.blocks).toHaveLength(1);
    for (const r of d.offsets)
      expect(raw.slice(r.source, r.source + r.length)).toBe(d.text.slice(r.text, r.text + r.length));
  });

  test('a hyphen or two at the end of a line are those of a wrapped mail', () => {
    const raw = 'The plan covers the next twenty-\nfive years, and the long-\nterm costs are not in it.';
    expect(read(raw).text).toBe(raw);
  });
});

test('facts that a scraper writes above the text', () => {
  const d = read(
    'Title: The ferry\nURL: https://ferry.example/1\nDate: 2025-03-02\n\nThe ferry\n\nIt leaves at 5.40 instead of 6.10 from Monday on.',
  );
  expect(d.title).toBe('The ferry');
  expect(d.metadata).toMatchObject({ published: '2025-03-02', canonical: 'https://ferry.example/1' });
  expect(d.lines.slice(-2)).toEqual([
    '+title The ferry',
    '+paragraph It leaves at 5.40 instead of 6.10 from Monday on.',
  ]);
  expect(read('Chair: Ada Lund\nDate: 2 March\n\nThe meeting began late, and it ended early.').lines[0]).toMatch(/^\+/);
});

test.each([
  ['By Ada Lund', 'Ada Lund'],
  ['BY ADA LUND', 'ADA LUND'],
  ['Words by Maria de la Cruz, Port Gazette', 'Maria de la Cruz'],
  ['By noon the road was open', null],
  ['By the sack.', null],
  ['By Monday it was over.', null],
])('a byline names people: %s', (line, byline) => {
  expect(read(`The road to Fell\n\n${line}\n\nIt had been shut for a week, the office said.`).metadata.byline).toBe(
    byline,
  );
});

test('a greeting is no title, a page number no text', () => {
  expect(read('Hello Per,\n\nthe ferry does still sail.').title).toBeNull();
  expect(furnitureReason('Page 3 of 12')).toBe('page number');
  expect(furnitureReason('Page 3 of the report was missing.')).toBeNull();
});
