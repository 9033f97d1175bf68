// Every pack, by one set of rules: a further language needs rows here and nothing else.
import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../src/core/annotate/index.ts';
import { plainFigure } from '../../../src/core/annotate/localise.ts';
import { numeralAt } from '../../../src/core/annotate/numerals.ts';
import { createEngine, extractPlain } from '../../../src/core/index.ts';
import { packOf } from '../../../src/core/languages/index.ts';
import { NO_LEXICON } from '../../../src/core/lexicon/none.ts';
import { segmentation } from '../../../src/core/segment/index.ts';

const engine = createEngine();

describe('number words', () => {
  test.each([
    ['de', 'siebzehn', 17],
    ['de', 'einundzwanzig', 21],
    ['de', 'zweihundertdreiundfünfzig', 253],
    ['de', 'zwölftausendfünfhundert', 12_500],
    ['de', 'dreieinhalb', 3.5],
    ['fr', 'soixante-quinze', 75],
    ['fr', 'quatre-vingt-dix-sept', 97],
    ['fr', 'vingt et un', 21],
    ['fr', 'deux cent trente', 230],
    ['fr', 'trois mille deux cents', 3_200],
    ['es', 'veintitrés', 23],
    ['es', 'treinta y uno', 31],
    ['es', 'doscientos trece', 213],
    ['es', 'ciento cinco mil', 105_000],
  ])('%s: %s', (code, words, value) => {
    const norms = words.split(' ');
    expect(numeralAt(norms, 0, packOf(code)!)).toEqual({ value, to: norms.length });
  });

  test.each([
    ['de', 'eine'],
    ['de', 'Achtung'.toLowerCase()],
    ['fr', 'une'],
    ['es', 'una'],
    ['es', 'y'],
  ])('%s: %s is none', (code, word) => {
    expect(numeralAt([word], 0, packOf(code)!)).toBeNull();
  });
});

test.each([
  ['1.234,5', '1,234.5'],
  ['3,5', '3.5'],
  ['1.250', '1,250'],
  ['19.15', '19.15'],
  ['03.10.2022', '03.10.2022'],
  ['-2,5', '-2.5'],
])('figure %s is %s', (written, plain) => {
  expect(plainFigure(written, packOf('de')!)).toBe(plain);
});

describe('values', () => {
  const valuesOf = (code: string, text: string) =>
    annotateText(text, NO_LEXICON, code).values.map((v) => {
      const d = v.date;
      return d
        ? `${v.kind} ${[d.year, d.month, d.day, d.weekday && `w${d.weekday}`, d.minute !== null ? `${d.minute}min` : null, d.relative].filter((x) => x !== null).join(' ')}`
        : `${v.kind} ${v.bound ?? ''}${v.lo}${v.hi === v.lo ? '' : `–${v.hi}`}${v.unit ? ` ${v.unit}` : ''}`;
    });
  test.each([
    ['es', 'Faltan millones y medio de votos.'],
    ['fr', 'Des millions et demi de voix.'],
  ])('%s: a half without a figure before it is no value: %s', (code, text) => {
    expect(valuesOf(code, text).filter((v) => v.includes('.5'))).toEqual([]);
  });

  test.each([
    ['de', 'Am 3. Oktober 2021 kamen mehr als 1.200 Gäste.', ['date 2021 10 3', 'number >1200']],
    ['de', 'Um 19.15 Uhr stieg der Preis um 3,5 Prozent.', ['time 1155min', 'percent 3.5 %']],
    ['de', 'Am Dienstagabend fehlten anderthalb Millionen Euro.', ['date w2 evening', 'money 1500000 EUR']],
    ['de', 'Höchstens 40 Tonnen in drei Wochen.', ['measure <=40000 kg', 'duration 1814400 s']],
    ['de', 'Im Jahr 2021 zählte man 2021 Menschen.', ['date 2021', 'number 2021']],
    ['fr', 'Le 1er octobre 2021, plus de 1 234 élèves.', ['date 2021 10 1', 'number >1234']],
    ['fr', 'À 19 h 15, le prix a augmenté de 3,5 pour cent.', ['time 1155min', 'percent 3.5 %']],
    [
      'fr',
      "Il manque deux millions et demi d'euros depuis la semaine dernière.",
      ['money 2500000 EUR', 'date last week'],
    ],
    ['fr', 'Au moins trois heures mardi soir.', ['duration >=10800 s', 'date w2 evening']],
    ['fr', 'Le sept mars, sept personnes.', ['date 3 7', 'number 7']],
    ['es', 'El 3 de octubre de 2021 vinieron más de 1.200 personas.', ['date 2021 10 3', 'number >1200']],
    ['es', 'A las 19.15 el precio subió un 3,5 por ciento.', ['time 1155min', 'percent 3.5 %']],
    ['es', 'Faltan tres mil millones de euros desde ayer.', ['money 3000000000 EUR', 'date yesterday']],
    ['es', 'Al menos tres horas el martes por la noche.', ['duration >=10800 s', 'date w2 evening']],
  ])('%s: %s', (code, text, values) => {
    expect(valuesOf(code, text)).toEqual(values);
  });
});

describe('sentences', () => {
  test.each([
    ['de', 'Am 3. Oktober kam Dr. Aldus, u. a. mit Hrn. Tesch. Beim 2. Spieltag fehlte er. Er schwieg.', 3],
    ['de', 'Rund 3 Mio. Euro fehlten. Niemand wusste das.', 2],
    ['fr', 'M. Dupré est venu avec Mme Aldric. Il est parti. Personne ne sait pourquoi.', 3],
    ['es', 'El Sr. Tejado dijo que no. La Dra. Alder calló. Nadie preguntó.', 3],
  ])('%s: %s', (code, text, count) => {
    expect(segmentation(extractPlain({ name: 't', raw: text }), packOf(code)).sentences).toHaveLength(count);
  });
  test.each([
    ['Chinese', '港口关闭了。部长没有证实协议！为什么？', 3],
    ['Japanese', '港は閉鎖された。大臣は確認しなかった。', 2],
    ['Arabic', 'أغلق الميناء. هل وافق الوزير؟ لم يوافق.', 3],
    ['Hebrew', 'הנמל נסגר. השר לא אישר. הכול שקט.', 3],
    ['Hindi', 'बंदरगाह बंद हो गया। मंत्री ने पुष्टि नहीं की।', 2],
  ])('%s', (_, text, count) => {
    expect(segmentation(extractPlain({ name: 't', raw: text })).sentences).toHaveLength(count);
  });
});

const ZH =
  '港口当局星期二宣布，起重机倒塌后港口将关闭三天。部长没有证实这项协议。二十三艘船只在港外等候。工人们已经领到全额工资回家。';
const ZH_SPUN =
  '港口管理局星期二宣布，吊车倒塌以后港口将关闭三天。部长没有确认这项协议。二十三艘船舶在港外等待。工人们已经拿到全额薪水回家。';
const AR =
  'أعلنت سلطة الميناء يوم الثلاثاء أن الميناء سيغلق ثلاثة أيام. لم يؤكد الوزير الاتفاق مع العمال. تنتظر ثلاث وعشرون سفينة خارج الميناء.';

describe('scripts without rules still compare', () => {
  test('Chinese, spun: sentences pair up one to one, in order, with words linked', () => {
    const report = engine.compare(ZH_SPUN, ZH);
    expect(report.pairs.map((p) => [p.candidate, p.reference])).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
      [[3], [3]],
    ]);
    for (const p of report.pairs) expect(p.similarity).toBeGreaterThan(0.4);
    expect(report.notices.map((n) => n.id)).toContain('not-english');
  });
  test('Arabic, one figure of a sentence changed: pairs, a notice on the direction', () => {
    const report = engine.compare(AR.replace('ثلاثة أيام', '5 أيام'), AR.replace('ثلاثة أيام', '3 أيام'));
    expect(report.pairs).toHaveLength(3);
    expect(report.findings.map((f) => f.kind)).toContain('number');
    expect(report.notices.map((n) => n.id)).toContain('right-to-left');
  });
  test('two languages: nothing pairs, and a notice says why', () => {
    const report = engine.compare(ZH, AR);
    expect(report.notices.map((n) => n.id)).toContain('languages-differ');
  });
});
