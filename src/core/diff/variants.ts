// Words and phrases that are two ways to write one thing and that no rule of spelling relates. Acronyms whose initials do so need
// no line here; their short forms of two letters, and those of common nouns, do.

/** Ways to write one thing, in normal form; words of a phrase apart by a space. */
const GROUPS: readonly string[] = [
  'us|u.s.|usa|u.s.a.|united states|united states of america',
  'uk|u.k.|united kingdom',
  'eu|e.u.|european union',
  'un|u.n.|united nations',
  'ceo|chief executive|chief executive officer',
  'cfo|chief financial officer',
  'coo|chief operating officer',
  'pm|prime minister',
  'mp|member of parliament',
  'mps|members of parliament',
  'ai|artificial intelligence',
  'tv|television',
  'gdp|gross domestic product',
  'gnp|gross national product',
  'nobody|no one|no-one',
  'everybody|everyone',
  'somebody|someone',
  'anybody|anyone',
  'grey|gray',
  'sceptical|skeptical',
  'sceptic|skeptic',
  'sceptics|skeptics',
  'scepticism|skepticism',
  'aluminium|aluminum',
  'jewellery|jewelry',
  'plough|plow',
  'mould|mold',
  'kerb|curb',
  'pyjamas|pajamas',
  'ageing|aging',
  'judgement|judgment',
  'acknowledgement|acknowledgment',
  'enquiry|inquiry',
  'enquiries|inquiries',
  'whilst|while',
  'amongst|among',
  'towards|toward',
  'afterwards|afterward',
  'learnt|learned',
  'burnt|burned',
  'spelt|spelled',
  'dreamt|dreamed',
  'okay|ok',
  'under way|underway',
  'on board|aboard',
  'on shore|ashore',
];

interface Variant {
  readonly group: number;
  readonly words: readonly string[];
  /** Only in capitals: "us" and "US". */
  readonly capitals: boolean;
}

/** Variants by their first word, longest first. */
export const VARIANTS: ReadonlyMap<string, readonly Variant[]> = byFirstWord();

function byFirstWord(): Map<string, Variant[]> {
  const all = new Map<string, Variant[]>();
  GROUPS.forEach((line, group) => {
    for (const form of line.split('|')) {
      const words = form.split(' ');
      const capitals = /^[a-z]{2,3}$/.test(form) && form !== 'tv' && form !== 'ok';
      const list = all.get(words[0]!) ?? [];
      list.push({ group, words, capitals });
      all.set(words[0]!, list);
    }
  });
  for (const list of all.values()) list.sort((a, b) => b.words.length - a.words.length);
  return all;
}
