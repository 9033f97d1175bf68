// German.
import { cues, glossary, type LanguagePack, numerals, words } from '../types.ts';

const months = words('januar jänner februar märz april mai juni juli august september oktober november dezember');
const weekdays = words('montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag');

export const de: LanguagePack = {
  code: 'de',
  name: 'German',
  stopWords: words(
    `der die das den dem des ein eine einen einem einer eines und oder aber denn doch sondern ich du er sie es wir ihr mich mir dich dir
    ihn ihm uns euch ihnen sich mein dein sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere dieser diese
    dieses diesen diesem jener jene jenes welcher welche welches wer was wie wo wann warum dass daß ob wenn weil als bis damit obwohl
    während nachdem bevor in im ins an am auf aus bei beim mit nach von vom zu zum zur für durch gegen ohne um unter über vor hinter
    zwischen neben seit wegen trotz ist sind war waren bin bist sei wäre wären sein gewesen hat haben hatte hatten habe hätte hätten wird
    werden wurde wurden worden würde würden kann können konnte konnten muss müssen musste soll sollen sollte sollten will wollen wollte
    darf dürfen durfte mag möchte nicht nie kein keine keinen keinem keiner auch nur noch schon sehr so da dann hier dort nun jetzt
    wieder immer mehr man alle alles allen andere anderen`,
  ),
  decimal: ',',
  gloss: glossary(`
    half: hälfte
    one-third: ein drittel
    two-thirds: zwei drittel
    one-quarter: ein viertel
    three-quarters: drei viertel|dreiviertel
    dozens: dutzende|dutzenden
    hundreds: hunderte|hunderten
    thousands: tausende|tausenden
    dozen: dutzend
    thousand: tausend|tsd
    million: million|millionen|mio
    billion: milliarde|milliarden|mrd
    trillion: billion|billionen
    %: prozent|vh|%
    percentage points: prozentpunkte|prozentpunkten|prozentpunkt
    euros: euro|euros|eur|€
    dollars: dollar|us-dollar
    chf: franken|schweizer franken
    pounds sterling: pfund sterling
    seconds: sekunde|sekunden
    minutes: minute|minuten
    hours: stunde|stunden
    days: tag|tage|tagen|tages
    weeks: wochen
    week: woche
    months: monate|monaten
    month: monat|monats
    years: jahre|jahren
    year: jahr|jahres
    decades: jahrzehnt|jahrzehnte|jahrzehnten
    km: kilometer|kilometern|km
    metres: meter|metern|m
    cm: zentimeter|zentimetern|cm
    mm: millimeter|millimetern|mm
    kg: kilogramm|kilo|kg
    grams: gramm|g
    tonnes: tonne|tonnen|t
    litres: liter|litern|l
    hectares: hektar|ha
    m²: quadratmeter|quadratmetern|m²
    km²: quadratkilometer|quadratkilometern|km²
    km/h: km/h|stundenkilometer|stundenkilometern
    °c: grad celsius|°c
    degrees: grad
    mw: megawatt|mw
    kwh: kilowattstunde|kilowattstunden|kwh
    at least: mindestens|wenigstens|zumindest|nicht weniger als|ab
    more than: mehr als|über|gut|größer als
    at most: höchstens|maximal|nicht mehr als
    up to: bis zu
    less than: weniger als|unter|kleiner als
    nearly: fast|beinahe|nahezu|knapp|annähernd
    about: etwa|rund|ungefähr|circa|ca|zirka|gegen|schätzungsweise
    january: januar|jänner
    february: februar
    mar.: märz
    april: april
    may: mai
    june: juni
    july: juli
    aug.: august
    september: september
    october: oktober
    november: november
    december: dezember
    monday: montag|montags
    tuesday: dienstag|dienstags
    wednesday: mittwoch|mittwochs
    thursday: donnerstag|donnerstags
    friday: freitag|freitags
    saturday: samstag|sonnabend|samstags
    sunday: sonntag|sonntags
    yesterday: gestern
    today: heute
    previous day: vorgestern
    last year: voriges jahr|vorjahr
    last: letzte|letzten|letzter|letztes|letztem|vergangene|vergangenen|vergangener|vergangenes|vorige|vorigen|voriger
    next: nächste|nächsten|nächster|nächstes|nächstem|kommende|kommenden|kommender|kommendes
    morning: früh
    evening: abend
    weekend: wochenende
    noon: mittags
    midnight: mitternacht
    in: im jahr|im jahre|im|in|seit|bis|ab jahr
    1st: erste|ersten|erster|erstes
    2nd: zweite|zweiten|zweiter|zweites
    3rd: dritte|dritten|dritter|drittes
    4th: vierte|vierten|vierter|viertes
    5th: fünfte|fünften|fünfter|fünftes
    6th: sechste|sechsten|sechster
    7th: siebte|siebten|siebter
    8th: achte|achten|achter
    9th: neunte|neunten|neunter
    10th: zehnte|zehnten|zehnter
    between: zwischen
    and: und
    to: bis
    or: oder
    twice: doppelt|zweimal|doppelte
    thrice: dreimal
    tomorrow: morgen
  `),
  numerals: {
    words: numerals(
      ['null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf', 0, 1],
      ['dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn', 13, 1],
      ['zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert', 20, 10],
      ['zwo', 2, 0],
      ['dreissig', 30, 0],
      ['tausend', 1000, 0],
      ['anderthalb', 1.5, 0],
      ['eineinhalb zweieinhalb dreieinhalb viereinhalb fünfeinhalb sechseinhalb siebeneinhalb achteinhalb', 1.5, 1],
    ),
    articles: words('ein eine einen einer einem eins'),
    joiners: words('und'),
    compound: true,
  },
  months,
  weekdays,
  clock: {
    after: words('uhr'),
    before: words(''),
    certain: true,
    glued: new Map([
      ['früh', 'morning'],
      ['morgen', 'morning'],
      ['vormittag', 'morning'],
      ['mittag', 'afternoon'],
      ['nachmittag', 'afternoon'],
      ['abend', 'evening'],
      ['nacht', 'night'],
    ]),
  },
  negations: {
    ...cues(
      1,
      'nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|niemand|niemanden|niemandem|nichts|weder|ohne|nirgends|nirgendwo|keinesfalls|keineswegs|kaum|nicht mehr|noch nicht|noch nie',
    ),
    ...cues(
      0.5,
      'weigert sich|weigerte sich|weigerten sich|lehnt es ab|lehnte es ab|verzichtet auf|verzichtete auf|verzichten auf|statt|anstatt|anstelle',
    ),
    ...cues(
      0,
      'nicht nur|nicht zuletzt|nicht weniger als|nicht mehr als|ohne zweifel|ohnehin|nichts als|nichts anderes als|kein zweifel|keine frage',
    ),
  },
  halves: { words: words(''), particles: words('') },
  concord: { particles: words(''), words: words('') },
  terms: [
    { denied: ['nicht vor', 'nicht bis'], plain: ['frühestens', 'erst', 'nicht früher als', 'ab'] },
    { denied: ['nicht nach', 'nicht später als'], plain: ['spätestens', 'bis'] },
  ],
  opposites: [
    [
      'steigt stieg steigen stiegen gestiegen anstieg zunahme zunimmt zunahm zugenommen wächst wuchs wuchsen wachsen gewachsen wachstum erhöht erhöhte erhöhten erhöhen erhöhung klettert kletterte mehr höher besser zugelegt verdoppelt größer verstärkt',
      'sinkt sank sinken sanken gesunken rückgang abnahme abnimmt abnahm abgenommen schrumpft schrumpfte schrumpften schrumpfen geschrumpft fällt fiel fielen fallen gefallen senkt senkte senkten senken gesenkt senkung weniger niedriger schlechter verloren halbiert kleiner geschwächt',
    ],
    [
      'erlaubt erlaubte erlauben genehmigt genehmigte genehmigen genehmigten zugestimmt stimmte billigt billigte gebilligt befürwortet befürwortete unterstützt unterstützte unterstützen angenommen nimmt nahm begrüßt begrüßte zustimmung bestätigt bestätigte bestätigen bestätigten',
      'verboten verbietet verbot verbieten abgelehnt lehnt lehnte untersagt untersagte ablehnt ablehnte kritisiert kritisierte ablehnung bestreitet bestritt bestritten dementiert dementierte dementieren dementierten verurteilt',
    ],
    [
      'gewinnt gewann gewannen gewinnen gewonnen sieg siege erfolg gewinn gewinne erfolgreich',
      'verliert verlor verloren verlieren niederlage niederlagen misserfolg verlust verluste erfolglos',
    ],
    [
      'öffnet öffnete öffnen geöffnet eröffnet eröffnete beginnt begann beginnen begonnen startet startete',
      'schließt schloss schließen geschlossen schlossen endet endete enden beendet stoppt stoppte gestoppt',
    ],
    ['kauft kaufte kaufen gekauft', 'verkauft verkaufte verkaufen'],
    ['vor', 'nach'],
    ['mit', 'ohne'],
    ['schuldig', 'unschuldig freigesprochen'],
    ['sicher', 'gefährlich unsicher'],
    ['öffentlich', 'privat geheim'],
    ['früh früher frühestens', 'spät später spätestens'],
    ['stark stärker', 'schwach schwächer'],
    ['links', 'rechts'],
    ['norden', 'süden'],
    ['osten', 'westen'],
    ['freiwillig', 'verpflichtend vorgeschrieben'],
  ],
  negativePrefixes: ['un', 'in', 'miss', 'nicht-'],
  abbreviations: words(
    'bzw ca z.t d.h z.b u.a usw evtl ggf inkl exkl vgl nr dr prof hr fr hrn st abs mio mrd tsd jh jhd bspw sog geb gest zzgl s.o i.d.r v.chr n.chr z d u o.ä i a b h',
  ),
  ordinalOpeners: words(
    'der die das den dem des am im zum zur beim vom jeder jeden ihr ihrem ihren sein seinem seinen',
  ),
  elisions: words(''),
  capitalNouns: true,
};
