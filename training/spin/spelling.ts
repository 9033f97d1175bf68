// British and American spelling, by rule and by list: a house-style change that is no spinning.
const PAIRS =
  'colour color|harbour harbor|labour labor|neighbour neighbor|favour favor|honour honor|behaviour behavior|rumour rumor|flavour flavor|centre center|metre meter|litre liter|theatre theater|kilometre kilometer|defence defense|licence license|offence offense|programme program|tyre tire|grey gray|travelled traveled|travelling traveling|cancelled canceled|modelling modeling|labelled labeled|fuelled fueled|aluminium aluminum|analyse analyze|organise organize|organisation organization|recognise recognize|realise realize|specialise specialize|emphasise emphasize|apologise apologize|criticise criticize|minimise minimize|maximise maximize|summarise summarize|catalogue catalog|dialogue dialog|jewellery jewelry|plough plow|mould mold|sceptical skeptical|towards toward|whilst while|amongst among|learnt learned|burnt burned|spelt spelled'
    .split('|')
    .map((x) => x.split(' ') as [string, string]);
const AMERICAN = new Map(PAIRS);
const BRITISH = new Map(PAIRS.map(([b, a]) => [a, b]));

/** The text in the other spelling: American where it has British forms, else British. */
export function houseSpelling(text: string): string {
  const to = /\b\p{L}+(?:our|tre|ise|isation|yse)s?\b/u.test(text) ? AMERICAN : BRITISH;
  return text.replace(/\p{L}+/gu, (word) => {
    const lower = word.toLowerCase();
    const plural = lower.endsWith('s') ? to.get(lower.slice(0, -1)) : undefined;
    const other = to.get(lower) ?? (plural && `${plural}s`);
    if (!other) return word;
    return word === lower ? other : other[0]!.toUpperCase() + other.slice(1);
  });
}
