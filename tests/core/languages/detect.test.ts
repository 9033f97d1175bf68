import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../src/core/languages/detect.ts';

describe('the language of a sentence', () => {
  test.each([
    ['de', 'Die Behörde sperrte den Hafen um 19.15 Uhr.'],
    ['de', 'Das Werk in Hollen beschäftigt rund 1.250 Menschen.'],
    ['fr', "L'entreprise annonce une perte de 3,5 millions d'euros."],
    ['fr', 'Plus de 200 personnes ne sont pas revenues.'],
    ['es', 'La empresa anunció pérdidas de 3,5 millones de euros.'],
    ['es', 'Las obras durarán tres semanas.'],
    ['pt', 'O porto foi fechado às 19h15 e a ministra não confirmou o acordo.'],
    ['it', 'Il porto è stato chiuso alle 19.15 dopo che la gru è caduta.'],
    ['nl', 'De haven werd om 19.15 uur gesloten en de minister wilde niet reageren.'],
    ['zh', '港口于晚上七点十五分关闭，部长没有证实协议。'],
    ['ja', '港は午後7時15分に閉鎖され、大臣は合意を確認しなかった。'],
    ['ar', 'أغلق الميناء في الساعة السابعة مساء ولم يؤكد الوزير الاتفاق.'],
    ['he', 'הנמל נסגר בשעה שבע בערב והשר לא אישר את ההסכם.'],
    ['ru', 'Порт закрыли в 19:15, министр не подтвердил соглашение.'],
  ])('%s: %s', (code, text) => {
    expect(detectLanguage(text).code).toBe(code);
  });

  test.each([
    'Man dies in die-cast accident on A1',
    'EU imposes new sanctions on Syrian regime',
    'A man drives a car.',
    'El Nino rains hit La Paz, San Jose',
    'Police: 3 dead, 5 hurt in Los Angeles',
    'Russia, China veto UN resolution on Syria',
    'Dough',
    '',
  ])('English stays English: %s', (text) => {
    expect(detectLanguage(text).code).toBe('en');
  });

  test('what the page declares settles a close call, and no more', () => {
    expect(detectLanguage('La mesa de Ana.', 'es').code).not.toBe('fr');
    expect(detectLanguage('The port was closed at seven and the ships had to wait outside.', 'de').code).toBe('en');
  });

  test('a long text of no known language is no English text', () => {
    expect(detectLanguage('lorem ipsum dolor amet consectetur '.repeat(10)).code).toBe('und');
  });
});
