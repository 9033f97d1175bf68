// French.
import { cues, glossary, type LanguagePack, numerals, words } from '../types.ts';

const months = words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre');
const weekdays = words('lundi mardi mercredi jeudi vendredi samedi dimanche');

export const fr: LanguagePack = {
  code: 'fr',
  name: 'French',
  stopWords: words(
    `le la les un une des du de d' l' au aux et ou mais donc car ni que qu' qui quoi dont où je j' tu il elle on nous vous ils elles me m' te
    t' se s' lui leur leurs y en ce cet cette ces c' mon ma mes ton ta tes son sa ses notre nos votre vos à dans par pour sur sous avec sans
    entre vers chez contre depuis pendant avant après lors lorsque quand comme si parce puisque tandis est sont était étaient être été suis
    es sommes êtes soit serait seront sera a as ai ont avait avaient avoir eu aura auront aurait fait faire fut furent ne n' pas plus moins
    très aussi ainsi alors encore déjà toujours jamais bien tout toute tous toutes même mêmes autre autres peut peuvent doit doivent ceux
    celle celles celui cela ça`,
  ),
  decimal: ',',
  gloss: glossary(`
    half: moitié|demi
    +half: et demi|et demie
    one-third: un tiers
    two-thirds: deux tiers
    one-quarter: un quart
    three-quarters: trois quarts
    12: une douzaine|douzaine
    10: une dizaine
    15: une quinzaine
    20: une vingtaine
    30: une trentaine
    50: une cinquantaine
    100: une centaine
    dozens: dizaines|des dizaines
    hundreds: centaines
    thousands: milliers
    thousand: mille
    million: million|millions|million de|millions de|million d'|millions d'|m
    billion: milliard|milliards|milliard de|milliards de|milliards d'|milliard d'|mds|md
    %: pour cent|%|p. 100
    percentage points: points de pourcentage|point de pourcentage
    euros: euro|euros|eur|€
    dollars: dollar|dollars
    chf: francs suisses|franc suisse
    pounds sterling: livres sterling
    seconds: seconde|secondes
    minutes: minute|minutes|min
    hours: heure|heures|h
    days: jour|jours
    day: journée
    weeks: semaines
    week: semaine
    months: mois
    years: an|ans|années
    year: année
    decades: décennie|décennies
    km: kilomètre|kilomètres|km
    metres: mètre|mètres|m
    cm: centimètre|centimètres|cm
    mm: millimètre|millimètres|mm
    kg: kilogramme|kilogrammes|kilo|kilos|kg
    grams: gramme|grammes|g
    tonnes: tonne|tonnes
    litres: litre|litres|l
    hectares: hectare|hectares|ha
    m²: mètres carrés|mètre carré|m²
    km²: kilomètres carrés|kilomètre carré|km²
    km/h: km/h|kilomètres à l' heure|kilomètres-heure
    °c: degrés celsius|°c
    degrees: degré|degrés
    mw: mégawatt|mégawatts|mw
    kwh: kilowattheure|kilowattheures|kwh
    at least: au moins|au minimum|minimum|pas moins de|pas moins d'
    more than: plus de|plus d'|supérieur à|au-delà de
    at most: au plus|au maximum|tout au plus
    up to: jusqu' à|jusqu'à|jusqu' au
    less than: moins de|moins d'|inférieur à
    nearly: presque|quasiment|près de|près d'
    about: environ|quelque|à peu près|approximativement|autour de
    january: janvier
    february: février
    mar.: mars
    april: avril
    may: mai
    june: juin
    july: juillet
    aug.: août
    september: septembre
    october: octobre
    november: novembre
    december: décembre
    monday: lundi
    tuesday: mardi
    wednesday: mercredi
    thursday: jeudi
    friday: vendredi
    saturday: samedi
    sunday: dimanche
    morning: matin
    afternoon: après-midi
    evening: soir
    night: nuit
    yesterday: hier
    today: aujourd'hui
    tomorrow: demain
    previous day: avant-hier|la veille
    next day: lendemain
    last week: semaine dernière|semaine passée
    last month: mois dernier|mois passé
    last year: an dernier|année dernière|an passé|année passée
    last weekend: week-end dernier
    next week: semaine prochaine
    next month: mois prochain
    next year: an prochain|année prochaine
    this week: cette semaine
    this year: cette année
    this month: ce mois-ci|ce mois
    last: derniers|dernières
    next: prochains|prochaines
    noon: midi
    midnight: minuit
    am: du matin
    pm: de l' après-midi|du soir
    in: en|depuis|dès|fin|début
    1: 1er
    1st: premier|première|1re|1ère
    2nd: deuxième|second|seconde place|2e|2ème
    3rd: troisième|3e|3ème
    4th: quatrième|4e|4ème
    5th: cinquième|5e|5ème
    6th: sixième|6e
    7th: septième|7e
    8th: huitième|8e
    9th: neuvième|9e
    10th: dixième|10e
    between: entre
    and: et
    to: à
    or: ou
    twice: deux fois|double
    thrice: trois fois|triple
  `),
  numerals: {
    words: numerals(
      ['zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 0, 1],
      ['vingt trente quarante cinquante soixante septante huitante nonante cent', 20, 10],
      ['quatre-vingt quatre-vingts octante', 80, 0],
      ['cents', 100, 0],
      ['mille', 1000, 0],
      ['une', 1, 0],
    ),
    articles: words('un une'),
    joiners: words('et'),
    compound: false,
  },
  months,
  weekdays,
  clock: {
    after: words('h heure heures'),
    before: words('à vers dès avant après jusqu'),
    certain: false,
    glued: new Map(),
  },
  negations: {
    ...cues(1, 'pas|jamais|aucun|aucune|aucunement|rien|ni|sans|guère|nullement|non|nulle part'),
    ...cues(
      0.5,
      "refuse de|refuse d'|refusait de|a refusé de|a refusé d'|ont refusé de|ont refusé d'|renonce à|a renoncé à|ont renoncé à|au lieu de|au lieu d'|plutôt que",
    ),
    ...cues(
      0,
      "pas seulement|non seulement|pas moins de|pas moins d'|sans doute|sans précédent|rien que|non loin|sans-abri|sans plus attendre|pas encore fini",
    ),
  },
  halves: { words: words('plus personne point'), particles: words("ne n'") },
  concord: { particles: words('pas'), words: words('aucun aucune ni') },
  terms: [
    { denied: ['pas avant', 'jamais avant'], plain: ['au plus tôt', 'à partir'] },
    { denied: ['pas après'], plain: ['au plus tard', 'avant'] },
  ],
  opposites: [
    [
      'augmente augmentent augmenté augmentée augmentait augmentation hausse monte monté grimpe grimpé progresse progressé progression croît croissance accroît accru relève relevé élevé gagné plus supérieur double amélioré amélioration',
      'baisse baissent baissé baissait diminue diminué diminution recule reculé recul chute chuté réduit réduction décroît abaisse abaissé perdu moins inférieur dégradé dégradation',
    ],
    [
      'adopte adopté adoptée adoptent autorise autorisé autorisée autorisent approuve approuvé approuvée approuvent accepte accepté acceptée acceptent soutient soutenu soutiennent confirme confirmé confirmée confirment salue salué favorable admis',
      'interdit interdite interdisent rejette rejeté rejetée rejettent refuse refusé refusée refusent combat dément démenti démentie démentent nie nié critique critiqué condamne condamné défavorable contesté',
    ],
    [
      'gagne gagné gagnée gagnent remporte remporté victoire victoires succès',
      'perd perdu perdue perdent défaite défaites échec échecs',
    ],
    [
      'ouvre ouvert ouverte ouvrent rouvre rouvert ouvrira ouverture commence commencé commencent débute débuté début',
      'ferme fermé fermée ferment fermera fermeture termine terminé terminent fin cesse cessé',
    ],
    ['achète acheté achetée achètent', 'vend vendu vendue vendent'],
    ['avant', 'après'],
    ['avec', 'sans'],
    ['coupable coupables', 'innocent innocente acquitté acquittée'],
    ['sûr sûre sûrs', 'dangereux dangereuse'],
    ['public publique', 'privé privée secret secrète'],
    ['fort forte forts', 'faible faibles'],
    ['premier première', 'dernier dernière'],
    ['tôt', 'tard'],
    ['nord', 'sud'],
    ['gauche', 'droite'],
    ['volontaire facultatif facultative', 'obligatoire'],
  ],
  negativePrefixes: ['in', 'im', 'il', 'ir', 'dé', 'non-', 'mal'],
  abbreviations: words('m mm mme mlle dr pr me st ste av bd p pp chap fig ex etc cf env éd vol no n° j.-c p.ex apr'),
  ordinalOpeners: words(''),
  elisions: words("l' d' j' m' t' s' c' n' qu' jusqu' lorsqu' puisqu' quoiqu' presqu'"),
  capitalNouns: false,
};
