// Units of measure, money and time: what they measure and by which factor they reduce to one base unit, so that "1.5 tonnes"
// and "1,500 kg" are the same value. Factors are exact definitions (SI, international yard and pound) where such exist;
// a month counts 30.44 days and a year 365.25.
import type { ValueKind } from '../types.ts';

export interface Unit {
  readonly kind: ValueKind;
  /** Base unit of the dimension. */
  readonly base: string;
  readonly factor: number;
  /** Added after the factor: degrees Fahrenheit only. */
  readonly shift: number;
}

const table = new Map<string, Unit>();
const add = (kind: ValueKind, base: string, rows: Record<string, number>) => {
  for (const [names, factor] of Object.entries(rows))
    for (const name of names.split(' ')) table.set(name.replaceAll('_', ' '), { kind, base, factor, shift: 0 });
};
const DAY = 86_400;

add('percent', '%', { '% percent pct per_cent percentage': 1 });
add('percent', 'percentage point', {
  'percentage_point percentage_points ppt ppts pp': 1,
  'basis_point basis_points bps bp': 0.01,
});
add('money', 'USD', { '$ us$ usd dollar dollars buck bucks us_dollar us_dollars': 1, 'cent cents': 0.01 });
add('money', 'GBP', { '£ gbp sterling pounds_sterling': 1, 'pence p penny': 0.01 });
add('money', 'EUR', { '€ eur euro euros': 1 });
add('money', 'JPY', { '¥ jpy yen': 1 });
add('money', 'INR', { '₹ inr rupee rupees rs rs.': 1 });
add('money', 'CNY', { 'cny rmb yuan renminbi': 1 });
add('money', 'AUD', { 'a$ au$ aud australian_dollars': 1 });
add('money', 'CAD', { 'c$ ca$ cad canadian_dollars': 1 });
add('money', 'HKD', { 'hk$ hkd': 1 });
add('money', 'NZD', { 'nz$ nzd': 1 });
add('money', 'SGD', { 's$ sgd': 1 });
add('money', 'CHF', { 'chf francs franc': 1 });
add('money', 'RUB', { '₽ rub rouble roubles ruble rubles': 1 });
add('money', 'KRW', { '₩ krw won_currency': 1 });
add('money', 'SEK', { 'kronor krona krone kroner crowns': 1 });
add('money', 'MXN', { 'peso pesos': 1 });
add('duration', 's', {
  'second seconds sec secs s': 1,
  'millisecond milliseconds ms': 1e-3,
  'minute minutes min mins': 60,
  'hour hours hr hrs': 3600,
  'day days': DAY,
  'night nights': DAY,
  'week weeks': 7 * DAY,
  'fortnight fortnights': 14 * DAY,
  'month months': 30.44 * DAY,
  'year years yr yrs year-old year-olds': 365.25 * DAY,
  'decade decades': 3652.5 * DAY,
  'century centuries': 36_525 * DAY,
  'month-old week-old day-old': 0,
});
table.set('month-old', table.get('month')!);
table.set('week-old', table.get('week')!);
table.set('day-old', table.get('day')!);
add('measure', 'm', {
  'metre metres meter meters m': 1,
  'kilometre kilometres kilometer kilometers km kms': 1000,
  'centimetre centimetres centimeter centimeters cm': 0.01,
  'millimetre millimetres millimeter millimeters mm': 1e-3,
  'micrometre micrometres micrometer micrometers micron microns µm μm um': 1e-6,
  'nanometre nanometres nanometer nanometers nm': 1e-9,
  'mile miles mi': 1609.344,
  'nautical_mile nautical_miles': 1852,
  'foot feet ft': 0.3048,
  'inch inches': 0.0254,
  'yard yards yd yds': 0.9144,
  'light-year light-years': 9.4607304725808e15,
  'storey storeys story-high': 3,
});
table.delete('storey');
table.delete('storeys');
table.delete('story-high');
add('measure', 'kg', {
  'kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs': 1,
  'gram grams gramme grammes g': 1e-3,
  'milligram milligrams mg': 1e-6,
  'microgram micrograms µg μg mcg': 1e-9,
  'tonne tonnes metric_ton metric_tons t': 1000,
  'kilotonne kilotonnes': 1e6,
  'ton tons': 1000,
  'lb lbs': 0.45359237,
  'ounce ounces oz': 0.028349523125,
  stone: 6.35029318,
});
add('measure', 'm²', {
  'square_metre square_metres square_meter square_meters sq_m sq._m square_m m² m2': 1,
  'square_kilometre square_kilometres square_kilometer square_kilometers sq_km square_km km² km2': 1e6,
  'square_mile square_miles sq_mi': 2_589_988.110336,
  'square_foot square_feet sq_ft': 0.09290304,
  'hectare hectares ha': 1e4,
  'acre acres': 4046.8564224,
});
add('measure', 'l', {
  'litre litres liter liters l': 1,
  'millilitre millilitres milliliter milliliters ml': 1e-3,
  'centilitre centilitres cl': 0.01,
  'cubic_metre cubic_metres cubic_meter cubic_meters cu_m cu._m m³ m3': 1000,
  'gallon gallons': 3.785411784,
  'pint pints': 0.473176473,
  'barrel barrels': 158.987294928,
  'cup cups': 0.24,
  'tablespoon tablespoons tbsp': 0.015,
  'teaspoon teaspoons tsp': 0.005,
});
add('measure', 'm/s', {
  'km/h kmh kph k.p.h. km/hr kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour': 1 / 3.6,
  'mph m.p.h. miles_per_hour miles_an_hour mi/h': 0.44704,
  'm/s metres_per_second meters_per_second metres_a_second': 1,
  'km/s kilometres_per_second kilometers_per_second kilometres_a_second': 1000,
  'knot knots': 1852 / 3600,
});
add('measure', '°C', { '°c celsius centigrade degrees_celsius degree_celsius degrees_centigrade degrees_c': 1 });
for (const name of ['°f', 'fahrenheit', 'degrees fahrenheit', 'degree fahrenheit', 'degrees f'])
  table.set(name, { kind: 'measure', base: '°C', factor: 5 / 9, shift: -160 / 9 });
add('measure', '°', { '° degree degrees': 1 });
add('measure', 'W', {
  'watt watts w': 1,
  'kilowatt kilowatts kw': 1e3,
  'megawatt megawatts mw': 1e6,
  'gigawatt gigawatts gw': 1e9,
  'terawatt terawatts tw': 1e12,
  'horsepower hp': 745.7,
});
add('measure', 'J', {
  'joule joules j': 1,
  'kilowatt-hour kilowatt-hours kwh': 3.6e6,
  'megawatt-hour megawatt-hours mwh': 3.6e9,
  'gigawatt-hour gigawatt-hours gwh': 3.6e12,
  'terawatt-hours twh': 3.6e15,
  'calorie calories kcal kilocalories': 4184,
});
add('measure', 'B', {
  'byte bytes': 1,
  'kilobyte kilobytes kb': 1e3,
  'megabyte megabytes mb': 1e6,
  'gigabyte gigabytes gb': 1e9,
  'terabyte terabytes tb': 1e12,
  'petabyte petabytes pb': 1e15,
});
add('measure', 'Hz', { 'hertz hz': 1, 'kilohertz khz': 1e3, 'megahertz mhz': 1e6, 'gigahertz ghz': 1e9 });
add('measure', 'V', { 'volt volts v': 1, 'kilovolt kilovolts kv': 1e3 });
add('measure', 'Pa', {
  'pascal pascals pa': 1,
  'hpa hectopascals millibar millibars mbar': 100,
  'bar bars': 1e5,
  psi: 6894.757,
});
add('number', 'times', { 'times fold -fold': 1 });
table.delete('p');

export const unitOf = (name: string): Unit | undefined => table.get(name);

/** "pounds" is money or weight; see `unitAt`. */
const POUND: Unit = { kind: 'measure', base: 'kg', factor: 0.45359237, shift: 0 };
const STERLING: Unit = { kind: 'money', base: 'GBP', factor: 1, shift: 0 };

interface UnitFound {
  readonly unit: Unit;
  readonly to: number;
}

/** Longest unit name that starts at token `i` (up to three words), or null. `norms` are the tokens' normal forms. */
export function unitAt(norms: readonly string[], i: number): UnitFound | null {
  const one = norms[i];
  if (one === undefined) return null;
  if (one === 'pounds' || one === 'pound') {
    const heavy =
      norms[i + 1] === 'of' ||
      /^(?:weigh|heav|light|lost|gain)/.test(norms[i - 2] ?? '') ||
      /^(?:heav|light)/.test(norms[i + 1] ?? '');
    return { unit: heavy ? POUND : STERLING, to: i + 1 };
  }
  const two = norms[i + 1];
  // "sq. ft."
  if (two === '.' && (one === 'sq' || one === 'cu')) {
    const pointed = table.get(`${one} ${norms[i + 2]}`);
    if (pointed) return { unit: pointed, to: i + 3 };
  }
  if (two !== undefined && STARTS.has(one)) {
    const three = norms[i + 2];
    const long = three === undefined ? undefined : table.get(`${one} ${two} ${three}`);
    if (long) return { unit: long, to: i + 3 };
    const pair = table.get(`${one} ${two}`);
    if (pair) return { unit: pair, to: i + 2 };
  }
  const unit = table.get(one);
  return unit ? { unit, to: i + 1 } : null;
}

/** First words of unit names of several words. */
const STARTS = new Set([...table.keys()].filter((k) => k.includes(' ')).map((k) => k.slice(0, k.indexOf(' '))));
