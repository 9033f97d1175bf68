// Words that tell what kind of name they stand in.

import { words } from '../languages/types.ts';

/** Titles before a person's name → normal form. */
export const HONORIFICS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'mr mr. mister': 'mr',
    'mrs mrs.': 'mrs',
    'ms ms.': 'ms',
    miss: 'miss',
    'dr dr. doctor': 'dr',
    'prof prof. professor': 'professor',
    sir: 'sir',
    lord: 'lord',
    lady: 'lady',
    dame: 'dame',
    'gen gen. general': 'general',
    'lt lt. lieutenant': 'lieutenant',
    'col col. colonel': 'colonel',
    'maj maj. major': 'major',
    'capt capt. captain': 'captain',
    'sgt sgt. sergeant': 'sergeant',
    'cpl cpl. corporal': 'corporal',
    'adm adm. admiral': 'admiral',
    'cmdr cmdr. commander': 'commander',
    'brig brig. brigadier': 'brigadier',
    marshal: 'marshal',
    'pvt pvt. private': 'private',
    'president pres. pres': 'president',
    'vice-president': 'vice-president',
    chancellor: 'chancellor',
    premier: 'premier',
    minister: 'minister',
    'senator sen sen.': 'senator',
    'representative rep rep.': 'representative',
    congressman: 'congressman',
    congresswoman: 'congresswoman',
    'governor gov gov.': 'governor',
    mayor: 'mayor',
    'councillor cllr cllr.': 'councillor',
    ambassador: 'ambassador',
    judge: 'judge',
    justice: 'justice',
    secretary: 'secretary',
    speaker: 'speaker',
    king: 'king',
    queen: 'queen',
    prince: 'prince',
    princess: 'princess',
    duke: 'duke',
    duchess: 'duchess',
    emperor: 'emperor',
    sheikh: 'sheikh',
    emir: 'emir',
    sultan: 'sultan',
    pope: 'pope',
    bishop: 'bishop',
    archbishop: 'archbishop',
    cardinal: 'cardinal',
    'father fr.': 'father',
    sister: 'sister',
    brother: 'brother',
    'reverend rev rev.': 'reverend',
    rabbi: 'rabbi',
    imam: 'imam',
    mullah: 'mullah',
    ayatollah: 'ayatollah',
    saint: 'saint',
    'detective det.': 'detective',
    'inspector insp.': 'inspector',
    'superintendent supt.': 'superintendent',
    sheriff: 'sheriff',
    constable: 'constable',
    officer: 'officer',
    chief: 'chief',
    coach: 'coach',
    director: 'director',
    chairman: 'chairman',
    chairwoman: 'chairwoman',
    chef: 'chef',
    nurse: 'nurse',
  }).flatMap(([forms, norm]) => forms.split(' ').map((f) => [f, norm] as const)),
);

/** Between the parts of a name: "Ludwig van Beethoven". */
export const PARTICLES = words(
  'de la le du di da dos das del della van von der den ter ten bin ibn bint al el y e zu af av',
);

/** A name that holds one of these is an organisation. */
export const ORGANISATION_WORDS = words(
  `inc inc. corp corp. corporation ltd ltd. llc plc co co. company gmbh ag group holdings bank university college school institute institution academy ministry department agency authority
   commission committee council board bureau office court union federation association society league party congress parliament senate assembly government administration army navy force forces police
   guard service services hospital clinic infirmary trust foundation fund museum gallery orchestra theatre theater church club team united city-council times post journal herald gazette tribune news press
   airlines airways motors industries systems technologies laboratories labs partners associates brothers sons cooperative co-operative collective alliance coalition network organisation organization
   command corps brigade division observatory laboratory centre center chamber treasury exchange watchdog regulator consortium syndicate tribunal registry inspectorate ombudsman secretariat directorate
   broadcasting airlines shipping lines logistics energy pharma pharmaceuticals therapeutics biotech foods brewery bakery studios pictures records publishing books media communications capital ventures`,
);

/** A name that ends in one of these is a place. */
export const PLACE_WORDS = words(
  `street road avenue lane square boulevard drive river lake sea ocean bay gulf island islands isle peninsula valley mountain mountains mount hill hills peak forest desert coast beach county province
   district region city town village airport station bridge park port harbour harbor canal creek falls glacier republic kingdom territory territories east west north south strait cape plateau
   quarter heights terrace gardens pier dock docks wharf quay ridge pass crater basin reef delta woods moor gorge canyon palace castle tower stadium arena`,
);

/** Heads that take "of": "University of Ghent", "Ministry of Health and Sport". */
export const OF_HEADS = words(
  `university bank ministry department house houses council institute church republic kingdom isle gulf bay city port court board office museum college school academy bureau association federation league
   union society centre center chamber commission authority order strait straits cape states state bill declaration treaty tower palace archbishop bishop duke duchess prince princess earl lord mayor governor faculty army knights`,
);

/** After "King's", "St. Brannoc's": the name goes on. */
export const AFTER_POSSESSIVE = words(
  'college hospital university school church court cathedral day park square bank bay head house inn island abbey infirmary club land point',
);

/** Verbs that report speech, as lemmas. */
export const SAY_VERBS = words(
  `say tell add write announce explain argue claim insist note warn state declare deny admit acknowledge concede confirm ask reply respond answer suggest recall remark comment predict promise vow pledge
   report stress emphasize emphasise caution complain joke observe conclude reveal describe call urge tweet post mention testify maintain contend assert allege estimate quip shout whisper cry exclaim continue
   counter retort muse lament boast echo explain recount relate repeat`,
);

/** Countries and bodies that go by letters → full name, so that both forms have one key. */
export const KEY_ALIASES: ReadonlyMap<string, string> = new Map([
  ['us', 'united states'],
  ['u.s.', 'united states'],
  ['u.s', 'united states'],
  ['usa', 'united states'],
  ['u.s.a.', 'united states'],
  ['united states of america', 'united states'],
  ['uk', 'united kingdom'],
  ['u.k.', 'united kingdom'],
  ['un', 'united nations'],
  ['u.n.', 'united nations'],
  ['eu', 'european union'],
  ['e.u.', 'european union'],
  ['uae', 'united arab emirates'],
  ['u.a.e.', 'united arab emirates'],
]);

export const PLACE_KEYS = words('us u.s. usa uk u.k. uae');
