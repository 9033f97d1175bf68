// Base forms and inflected forms of English words, as well as a cheap spinner does it: a closed list of irregular verbs,
// rules for the rest. Its mistakes ("harbored", "more good") are part of the material that it helps to make.

export type Form = 'base' | 's' | 'ed' | 'en' | 'ing' | 'er' | 'est';

const IRREGULAR =
  'be was been|begin began begun|break broke broken|bring brought brought|build built built|buy bought bought|catch caught caught|choose chose chosen|come came come|cut cut cut|deal dealt dealt|do did done|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feel felt felt|fight fought fought|find found found|fly flew flown|get got got|give gave given|go went gone|grow grew grown|have had had|hear heard heard|hit hit hit|hold held held|keep kept kept|know knew known|lead led led|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|pay paid paid|put put put|read read read|ride rode ridden|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|show showed shown|shut shut shut|sing sang sung|sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent|stand stood stood|steal stole stolen|strike struck struck|swim swam swum|take took taken|teach taught taught|tell told told|think thought thought|throw threw thrown|understand understood understood|wear wore worn|win won won|write wrote written'
    .split('|')
    .map((x) => x.split(' ') as [string, string, string]);
const BASE_OF = new Map<string, { base: string; form: Form }>();
for (const [base, past, participle] of IRREGULAR) {
  BASE_OF.set(participle, { base, form: 'en' });
  BASE_OF.set(past, { base, form: 'ed' });
}
const PAST = new Map(IRREGULAR.map(([base, past, participle]) => [base, [past, participle] as const]));
const VOWEL = /[aeiou]/;
const DOUBLES = /^(?:[^aeiou]*[aeiou][bdgmnprt]|.*(?:mit|fer|cur|pel|trol))$/;

/** Candidate base forms of a lower-case word with the form that it has, most likely first. */
export function basesOf(word: string): { base: string; form: Form }[] {
  const out: { base: string; form: Form }[] = [];
  const irregular = BASE_OF.get(word);
  if (irregular) out.push(irregular);
  out.push({ base: word, form: 'base' });
  const add = (stem: string, form: Form) => {
    if (stem.length < 2 || !VOWEL.test(stem)) return;
    if (/([bdgmnprt])\1$/.test(stem)) out.push({ base: stem.slice(0, -1), form });
    out.push({ base: stem, form }, { base: `${stem}e`, form });
  };
  if (word.endsWith('ies')) out.push({ base: `${word.slice(0, -3)}y`, form: 's' });
  else if (/(?:s|x|z|ch|sh)es$/.test(word)) out.push({ base: word.slice(0, -2), form: 's' });
  if (/[^su]s$/.test(word)) out.push({ base: word.slice(0, -1), form: 's' });
  if (word.endsWith('ied')) out.push({ base: `${word.slice(0, -3)}y`, form: 'ed' });
  else if (word.endsWith('ed')) add(word.slice(0, -2), 'ed');
  if (word.endsWith('ing')) add(word.slice(0, -3), 'ing');
  if (word.endsWith('iest')) out.push({ base: `${word.slice(0, -4)}y`, form: 'est' });
  else if (word.endsWith('est')) add(word.slice(0, -3), 'est');
  if (word.endsWith('ier')) out.push({ base: `${word.slice(0, -3)}y`, form: 'er' });
  return out;
}

/** The word, or the first word of a phrase for verbs and the last for nouns, put into `form`. */
export function inflected(base: string, form: Form, verb: boolean): string {
  if (form === 'base') return base;
  const words = base.split(' ');
  const at = verb ? 0 : words.length - 1;
  words[at] = inflectedWord(words[at]!, form);
  return words.join(' ');
}

function inflectedWord(w: string, form: Form): string {
  const past = PAST.get(w);
  if (past && form === 'ed') return past[0];
  if (past && form === 'en') return past[1];
  const y = /[^aeiou]y$/.test(w);
  if (form === 's') return y ? `${w.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(w) ? `${w}es` : `${w}s`;
  if (form === 'ing') {
    const stem = /[^eoy]e$/.test(w) ? w.slice(0, -1) : w;
    return `${DOUBLES.test(stem) && stem === w ? stem + stem.at(-1) : stem}ing`;
  }
  const tail = form === 'er' || form === 'est' ? form : 'ed';
  if (y) return `${w.slice(0, -1)}i${tail}`;
  if (w.endsWith('e')) return w + tail.slice(1);
  return (DOUBLES.test(w) ? w + w.at(-1) : w) + tail;
}
