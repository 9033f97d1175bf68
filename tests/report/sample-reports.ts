// The reports that every reporter is shown: a rich one, an empty one, a faithful copy, and hostile ones.
import { buildReport } from './build-report.ts';

/** Every kind of finding, label and shape of pair, furniture on both sides, notices. */
export const RICH = buildReport({
  candidateName: 'scraped/tern-island.html',
  referenceName: 'archive/tern-island.txt',
  verdict: {
    label: 'spun',
    confidence: 0.982,
    spin: 0.9964,
    similarity: 0.83,
    coverage: { candidate: 0.94, reference: 0.91 },
    copied: 0.12,
    wordedAnew: false,
    evidence: [
      {
        id: 'slot-substitution',
        value: 0.71,
        effect: 2.9,
        message: '71% of the changed words were swapped in place, one for one, with the word order untouched',
        sentences: null,
      },
      {
        id: 'wrong-sense',
        value: 0.34,
        effect: 1.6,
        message: 'A third of the swapped words are synonyms of another sense, such as “shoes” for “boots”',
        sentences: null,
      },
      {
        id: 'order',
        value: 0.98,
        effect: 1.1,
        message: 'All but one of the sentences stand in the order of the reference',
        sentences: null,
      },
      {
        id: 'term-inconsistency',
        value: 0.4,
        effect: 0.5,
        message: '“Ferry” is called three different things',
        sentences: null,
      },
      {
        id: 'immutables',
        value: 0.9,
        effect: -0.8,
        message: 'Two of the five quotations were left word for word',
        sentences: null,
      },
      { id: 'punctuation', value: 0.5, effect: 0.2, message: 'The punctuation skeleton is the same', sentences: null },
    ],
  },
  findings: [
    {
      kind: 'spin',
      severity: 'major',
      confidence: 0.98,
      message: 'Seventeen of nineteen sentences were rewritten word by word in the order of the reference',
    },
    {
      kind: 'provenance',
      severity: 'info',
      confidence: 0.7,
      message: 'The page names another site as the source, and no author',
    },
  ],
  pieces: [
    {
      pair: 'Ferry [grounds|floors] off Tern Island, [hundreds|thousands] taken ashore',
      title: true,
      findings: [
        {
          kind: 'quantity',
          reference: 'hundreds',
          candidate: 'thousands',
          confidence: 0.93,
          message: '“hundreds” became “thousands”: ten times more people',
        },
      ],
    },
    { candidate: 'Share this story on every network', furniture: true },
    {
      pair: 'The passenger ferry Aldona ran aground on a sandbank off Tern Island late on Tuesday, and everyone aboard was brought ashore by dawn.',
      label: 'copied',
      similarity: 1,
    },
    { pair: 'Nobody was badly hurt.', label: 'copied', similarity: 1 },
    { pair: 'The hull was not breached.', label: 'copied', similarity: 1 },
    {
      pair: 'The harbour office [said|told|synonym] that [412|214|none] people had been [on board|on plank], among them [31 children|31 youngsters], and that the [crossing|intersection|synonym] [may|will|none] be closed [for two days|for two days].',
      similarity: 0.81,
      findings: [
        {
          kind: 'number',
          reference: '412',
          candidate: '214',
          confidence: 0.99,
          message: '412 people became 214: about half',
        },
        {
          kind: 'modality',
          reference: 'may',
          candidate: 'will',
          confidence: 0.88,
          message: '“may be closed” became “will be closed”: a possibility is now a certainty',
        },
        {
          kind: 'predicate',
          severity: 'minor',
          reference: 'on board',
          candidate: 'on plank',
          confidence: 0.74,
          message: '“on board” became “on plank”, which does not mean being on a ship',
        },
      ],
    },
    {
      pair: '“We [felt a thud|sensed a bang] and then [nothing|none],” said Ines Okafor, [a nurse|a medical attendant|hypernym] from Saltmere[, who was travelling with her two sons|].',
      similarity: 0.77,
      findings: [
        {
          kind: 'quotation',
          reference: 'We felt a thud and then nothing,',
          candidate: 'We sensed a bang and then none,',
          confidence: 0.97,
          message: 'The words inside the quotation marks are not what Ines Okafor said',
        },
        {
          kind: 'omission',
          severity: 'minor',
          reference: 'who was travelling with her two sons',
          confidence: 0.66,
          message: 'The candidate leaves out that she was travelling with her two sons',
        },
      ],
    },
    {
      pair: 'The coastguard [|promptly] [sent|dispatched] two lifeboats from Saltmere,⟨c⟩ [and|The] a helicopter [stood by|stood adjacent] at the [airfield|landing field] until [2:40 a.m.|2.40 p.m.|number-format]',
      similarity: 0.85,
      findings: [
        {
          kind: 'date',
          reference: '2:40 a.m.',
          candidate: '2.40 p.m.',
          confidence: 0.95,
          message: '2:40 in the morning became 2:40 in the afternoon',
        },
      ],
    },
    {
      pair: '[Captain|Chief] Marek Dovale was [questioned|interrogated] by [the|] harbour [police|constabulary]. ⟨r⟩ [He|who] was not [arrested|detained][.|, the police said.]',
      label: 'rewritten',
      similarity: 0.62,
      findings: [
        {
          kind: 'name',
          severity: 'minor',
          reference: 'Captain Marek Dovale',
          candidate: 'Chief Marek Dovale',
          confidence: 0.81,
          message: 'The title “Captain” became “Chief”',
        },
        {
          kind: 'attribution',
          candidate: 'the police said',
          confidence: 0.78,
          message: 'The statement is now put into the mouth of the police; the reference states it itself',
        },
      ],
    },
    {
      pair: '[1>On Wednesday] the Orrin Line[|,] which [operates|works] the ferry, [rejected|accepted|antonym] [claims|statements] that the crew had been short of sleep [>1 on Wednesday].',
      similarity: 0.8,
      findings: [
        {
          kind: 'negation',
          reference: 'rejected',
          candidate: 'accepted',
          confidence: 0.96,
          message: '“rejected” became its opposite, “accepted”',
        },
      ],
    },
    {
      pair: 'The Orrin Line [sued|was sued by] the harbour board in 2019 [after|before|none] a pier collapsed.',
      label: 'edited',
      similarity: 0.9,
      moved: true,
      at: 14.5,
      findings: [
        {
          kind: 'role',
          reference: 'sued the harbour board',
          candidate: 'was sued by the harbour board',
          confidence: 0.9,
          message: 'Who sued whom is swapped: the Orrin Line is now the one that was sued',
        },
        {
          kind: 'relation',
          reference: 'after a pier collapsed',
          candidate: 'before a pier collapsed',
          confidence: 0.87,
          message: '“after” became “before”: the order of events is reversed',
        },
      ],
    },
    {
      pair: 'Divers [will inspect|are going to examine] the hull on Thursday[| at the expense of the state].',
      similarity: 0.84,
      findings: [
        {
          kind: 'addition',
          candidate: 'at the expense of the state',
          confidence: 0.83,
          message: 'The reference does not say who pays',
        },
      ],
    },
    {
      pair: 'The sandbank [has shifted|did the shifting of the has] [about 60 metres|close to sixty meters|number-format] since the last survey.',
      similarity: 0.7,
      findings: [
        {
          kind: 'garbled',
          severity: 'minor',
          reference: 'has shifted',
          candidate: 'did the shifting of the has',
          confidence: 0.8,
          message: 'No longer readable as a statement',
        },
      ],
    },
    {
      reference: 'The survey is carried out every four years and was due in the spring.',
      findings: [
        {
          kind: 'omission',
          severity: 'minor',
          reference: 'was due in the spring',
          confidence: 0.6,
          message: 'The candidate leaves out that the survey was overdue',
        },
      ],
    },
    { pair: 'Trains to Saltmere are running.', label: 'copied', similarity: 1 },
    {
      candidate: 'Experts call the island the most d\u0430ngerous in the country.',
      findings: [
        {
          kind: 'evasion',
          candidate: 'd\u0430ngerous',
          confidence: 0.99,
          message: 'One letter of “dangerous” is Cyrillic: search and plagiarism checks do not find the word',
        },
      ],
    },
    { pair: 'The crossing carries some 2,000 people a day in summer.', label: 'copied', similarity: 1 },
    { reference: 'Newsletter: the coast in five minutes, every Friday.', furniture: true },
    { candidate: 'Source link', furniture: true },
    { candidate: 'Leave a reply', furniture: true },
    { candidate: 'Your email address will not be published.', furniture: true },
  ],
  notices: [
    { id: 'encoding-repaired', message: 'scraped/tern-island.html: decoded as Windows-1252, as its bytes suggest' },
    { id: 'date-missing', message: 'The page states no date, so that “on Tuesday” could not be resolved.' },
  ],
});

/** Two empty texts: nothing to say, and nothing may break. */
export const EMPTY = buildReport({
  pieces: [],
  verdict: {
    label: 'insufficient',
    confidence: 0,
    spin: 0,
    similarity: 0,
    coverage: { candidate: 0, reference: 0 },
    copied: 0,
  },
});

/** The same text twice. */
export const VERBATIM = buildReport({
  pieces: [
    { pair: 'Harbour reopens after storm', title: true, label: 'copied', similarity: 1 },
    { pair: 'The harbour of Saltmere opened again on Monday.', label: 'copied', similarity: 1 },
    { pair: 'Six ships were waiting outside.', label: 'copied', similarity: 1 },
  ],
  verdict: {
    label: 'verbatim',
    confidence: 0.999,
    spin: 0.001,
    similarity: 1,
    coverage: { candidate: 1, reference: 1 },
    copied: 1,
  },
});

const LONG_WORD = 'ab'.repeat(50_000);

/** Texts that try to get out of the report: markup, escapes, bidi and zero-width characters, endless words. */
export const HOSTILE = buildReport({
  candidateName: '<img src=x onerror=alert(1)>\u001b]0;owned\u0007.html',
  referenceName: '"; ::error file=x::owned -->]]>.txt',
  findings: [
    {
      kind: 'evasion',
      severity: 'info',
      message: '</script><script>alert("m")</script> \u202egnp.exe ::warning::x %0A | `code` ]]> --> <b>',
    },
  ],
  pieces: [
    {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of another tool, as text
      pair: '<script>alert(1)</script> &lt;b&gt; [</style|</textarea]> "quoted" \'single\' `tick` ${evil} {{evil}}',
      title: true,
    },
    {
      pair: '\u001b[31mred\u001b[0m \u009b2J [\u202eabc\u202c|\u2066def\u2069] zero\u200bwidth \ufeff\u0000\u0007 \ud800 lone',
    },
    {
      pair: 'a [b|c]\r\nnew line | table | cell \\| `x` **bold** [link](javascript:alert(1)) <!-- c --> ]]> <![CDATA[ x',
    },
    {
      pair: `[${LONG_WORD}|short] end`,
      findings: [{ kind: 'garbled', candidate: 'short', reference: LONG_WORD, message: `a word ${LONG_WORD}` }],
    },
    { candidate: '\u2028line\u2029separators\u0085next \u{e0041}\u{e0042}tags 👩‍👩‍👧 می‌خواهم 漢字テスト' },
  ],
  notices: [{ id: 'n', message: '::set-output name=x::y\n<script>\u001b[2J</script>' }],
  verdict: {
    evidence: [{ id: 'e', value: 1, effect: 1, message: '<img src=x>\u001b[1m | `', sentences: null }],
  },
});

const swap = (reference: string, candidate: string, confidence: number) =>
  ({
    kind: 'predicate',
    severity: 'minor',
    confidence,
    reference,
    candidate,
    message: `‘${reference}’ became ‘${candidate}’`,
  }) as const;

/** Doubtful swaps beside a grave finding, edits that touch, and a reference that has much that the candidate lacks. */
export const SWAPPED = buildReport({
  pieces: [
    {
      pair: 'The [old|elderly|synonym] [crew|band|synonym] of [forty|fourteen] [left|deserted|synonym] the ship.',
      label: 'spun',
      findings: [
        swap('crew', 'band', 0.3),
        {
          kind: 'number',
          severity: 'major',
          confidence: 0.9,
          reference: 'forty',
          candidate: 'fourteen',
          message: '‘forty’ became ‘fourteen’',
        },
        swap('old', 'elderly', 0.4),
        swap('left', 'deserted', 0.2),
      ],
    },
    { pair: 'She [knew|did|none][|n’t know] that it would [|not|none] [|sail|synonym] again.', label: 'edited' },
    ...Array.from({ length: 20 }, (_, i) => ({
      reference: `The captain said on day ${i + 1} that he knew nothing.`,
      ...(i === 15
        ? {
            findings: [
              { kind: 'omission', severity: 'minor', reference: 'nothing', message: 'a denial was left out' },
            ] as const,
          }
        : {}),
    })),
  ],
});
