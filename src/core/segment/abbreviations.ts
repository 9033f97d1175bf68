// What a full stop after a known short form means. Classes, because each behaves in its own way:
//
//   title       never ends a sentence: a name follows            Dr. Solheim, Gen. Miller, St. Brannoc
//   inner       never ends a sentence: more must follow           e.g. this, Hollen vs. Vandeek
//   reference   goes on before a number or letter                 No. 5, p. 55, Fig. B
//   month       goes on before a day                              Nov. 30
//   weekday     goes on before a date                             Mon. Nov. 30
//   state       ends before a capital letter, when it follows a comma     in Fresno, Calif. Police …
//   clock       ends before a capital letter, but for zones and days      6 p.m. Monday
//   trailing    ends only before a word that opens sentences      Calder & Stein Inc. The …
//   open        an ordinary word before a capital, but may go on  bread, salt, etc. The …
//
// Keys keep the case in which the form is an abbreviation: "Sat. Nov. 5" but "the cat sat."

import { isDigit } from './characters.ts';

type AbbreviationClass =
  | 'title'
  | 'inner'
  | 'reference'
  | 'month'
  | 'weekday'
  | 'state'
  | 'clock'
  | 'trailing'
  | 'open';

const FORMS: Readonly<Record<AbbreviationClass, string>> = {
  title:
    'Mr Mrs Ms Mx Dr Drs Prof Profs Rev Revd Fr Hon Gen Col Sgt Capt Cpt Lt Cmdr Cdr Adm Maj Pvt Pte Cpl Brig Sen Sens ' +
    'Rep Reps Gov Govs Pres Amb Atty Insp Supt Det Messrs Mmes Mme Mlle St Ste Mt Ft Sr Sra Srta Ald Msgr Bp Abp Hr ' +
    'Lieut Comdr Pfc Spc Sfc Cmdre Maj-Gen Sec Treas Asst Assoc Dir mr mrs ms dr prof MR MRS MS DR PROF GEN SEN REP GOV CAPT ST',
  inner: 'eg ie vs v viz cf approx incl esp aka ca fl nee al-',
  reference:
    'No Nos no nos N° n° Nr nr p pp vol vols Vol Vols ch Ch chap Chap chs fig figs Fig Figs eq eqs Eq Eqs sec secs art arts Art ' +
    'para paras pt Pt ver Ver ext Ext tel Tel ed eds bk Bk ex Ex ser Ser tab Tab App app sect Sect Rt Hwy c b d',
  month: 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
  weekday: 'Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun',
  state:
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ont Ore Pa ' +
    'Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Que Sask Alta Man',
  clock: 'am pm AM PM',
  trailing:
    'Inc inc Ltd ltd Co co Corp corp Cos Bros bros LLC Plc plc PLC Jr jr Sr Esq Assn assn Dept dept Govt govt Univ Inst Intl Natl ' +
    'Ave ave Blvd blvd Rd rd st Ln Pl Sq Ctr Bldg bldg est Est al dept Mfg Mgr Ph PhD Supp Div div avg Fed',
  open: 'etc',
};

const CLASS_OF = new Map<string, AbbreviationClass>();
for (const [cls, forms] of Object.entries(FORMS))
  for (const form of forms.split(' ')) if (!CLASS_OF.has(form)) CLASS_OF.set(form, cls as AbbreviationClass);

/** Class of `word` (written without its last full stop; inner stops as in "p.m" are kept), or null. */
export function abbreviationClass(word: string): AbbreviationClass | null {
  const known = CLASS_OF.get(word);
  if (known) return known;
  if (!word.includes('.')) return null;
  const dense = word.replaceAll('.', '');
  switch (dense) {
    case 'am':
    case 'pm':
    case 'AM':
    case 'PM':
      return 'clock';
    case 'eg':
    case 'ie':
    case 'aka':
    case 'EG':
    case 'IE':
      return 'inner';
    default:
      return isLetterDotted(word) || dense === 'PhD' || dense === 'EdD' || dense === 'LittD' ? 'trailing' : null;
  }
}

/** "U.S", "E.U", "J.R.R": single letters with stops between them. */
function isLetterDotted(word: string): boolean {
  if (word.length > 15 || word.length % 2 === 0) return false;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (i % 2 === 1 ? unit !== 46 : unit < 65 || isDigit(unit)) return false;
  }
  return true;
}

const COMPANY = new Set(['Inc', 'Ltd', 'Co', 'Corp', 'Cos', 'Bros', 'LLC', 'Plc', 'PLC', 'plc', 'co', 'inc', 'ltd']);
const COURTESY = new Set(['Mr', 'Mrs', 'Ms', 'Mx', 'Dr', 'Prof', 'Messrs']);

/** Ends a company's name. */
export const isCompanySuffix = (word: string): boolean => COMPANY.has(word);

/** Opens a person's name and never follows a country or company ("U.S. Gen. Miller", but not "U.S. Mr. Miller"). */
export const isCourtesyTitle = (word: string): boolean => COURTESY.has(word);
