// Spanish.
import { cues, glossary, type LanguagePack, numerals, words } from '../types.ts';

const months = words(
  'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
);
const weekdays = words('lunes martes miércoles jueves viernes sábado domingo');

export const es: LanguagePack = {
  code: 'es',
  name: 'Spanish',
  stopWords: words(
    `el la los las lo un una unos unas de del al a y e o u pero sino ni que quien quienes cual cuales cuyo cuya como cuando donde porque si
    aunque mientras en con por para sin sobre entre hasta desde hacia según contra tras ante bajo durante es son era eran fue fueron ser sido
    está están estaba estaban estar ha han había habían haber hay he hemos será serán sería se me te nos os le les su sus mi mis tu tus
    nuestro nuestra este esta estos estas ese esa esos esas aquel aquella esto eso ello él ella ellos ellas yo usted ustedes no nunca más
    menos muy ya también tampoco así aún todavía siempre solo sólo todo toda todos todas otro otra otros otras mismo misma puede pueden
    debe deben tiene tienen`,
  ),
  decimal: ',',
  gloss: glossary(`
    half: mitad
    +half: y medio|y media
    one-third: un tercio
    two-thirds: dos tercios
    one-quarter: un cuarto|una cuarta parte|cuarta parte
    one-third: una tercera parte|tercera parte
    three-quarters: tres cuartos|tres cuartas partes
    12: una docena
    100: un centenar
    10: una decena
    20: una veintena
    dozens: decenas|docenas
    hundreds: cientos de|centenares
    thousands: miles|millares
    thousand: mil
    million: millón|millones|millón de|millones de
    trillion: billón|billones|billón de|billones de
    billion: millardo
    %: por ciento|%|por 100
    percentage points: puntos porcentuales|punto porcentual
    euros: euro|euros|eur|€
    dollars: dólar|dólares
    mxn: peso|pesos
    chf: francos suizos
    pounds sterling: libras esterlinas
    seconds: segundo|segundos
    minutes: minuto|minutos|min
    hours: hora|horas
    days: día|días
    day: jornada
    weeks: semanas
    week: semana
    months: meses
    month: mes
    years: años
    year: año
    decades: década|décadas
    km: kilómetro|kilómetros|km
    metres: metro|metros|m
    cm: centímetro|centímetros|cm
    mm: milímetro|milímetros|mm
    kg: kilogramo|kilogramos|kilo|kilos|kg
    grams: gramo|gramos|g
    tonnes: tonelada|toneladas
    litres: litro|litros|l
    hectares: hectárea|hectáreas|ha
    m²: metros cuadrados|metro cuadrado|m²
    km²: kilómetros cuadrados|kilómetro cuadrado|km²
    km/h: km/h|kilómetros por hora
    °c: grados celsius|°c
    degrees: grado|grados
    mw: megavatio|megavatios|mw
    kwh: kilovatio-hora|kwh|kilovatios-hora
    at least: al menos|por lo menos|como mínimo|un mínimo de|no menos de
    more than: más de|por encima de|superior a
    at most: como máximo|a lo sumo|como mucho|un máximo de|no más de
    up to: hasta
    less than: menos de|por debajo de|inferior a
    nearly: casi|cerca de|prácticamente
    about: unos|unas|alrededor de|aproximadamente|en torno a|cerca de unos
    january: enero
    february: febrero
    mar.: marzo
    april: abril
    may: mayo
    june: junio
    july: julio
    aug.: agosto
    september: septiembre|setiembre
    october: octubre
    november: noviembre
    december: diciembre
    monday: lunes
    tuesday: martes
    wednesday: miércoles
    thursday: jueves
    friday: viernes
    saturday: sábado
    sunday: domingo
    yesterday: ayer
    today: hoy
    tomorrow: mañana
    previous day: anteayer|día anterior
    next day: día siguiente
    last week: semana pasada|pasada semana
    last month: mes pasado|pasado mes
    last year: año pasado|pasado año
    next week: semana próxima|próxima semana|semana que viene
    next month: mes próximo|próximo mes|mes que viene
    next year: año próximo|próximo año|año que viene
    this week: esta semana
    this year: este año
    this month: este mes
    last: últimos|últimas
    next: próximos|próximas
    noon: mediodía
    midnight: medianoche
    morning: por la mañana
    afternoon: por la tarde
    evening: por la noche
    am: de la mañana|de la madrugada
    pm: de la tarde|de la noche
    in: en|desde
    1st: primer|primero|primera|1.º
    2nd: segunda|2.º
    3rd: tercer|tercero|tercera|3.º
    4th: cuarta|4.º
    5th: quinto|quinta
    6th: sexto|sexta
    7th: séptimo|séptima
    8th: octavo|octava
    9th: noveno|novena
    10th: décimo|décima
    between: entre
    and: y
    to: a
    or: o
    twice: dos veces|doble
    thrice: tres veces|triple
  `),
  numerals: {
    words: numerals(
      ['cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis', 0, 1],
      ['diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco', 17, 1],
      ['veintiséis veintisiete veintiocho veintinueve', 26, 1],
      ['veintiún', 21, 0],
      ['treinta cuarenta cincuenta sesenta setenta ochenta noventa cien', 30, 10],
      ['ciento', 100, 0],
      ['doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos', 200, 100],
      ['doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas', 200, 100],
      ['mil', 1000, 0],
      ['un', 1, 0],
      ['una', 1, 0],
    ),
    articles: words('un una uno'),
    joiners: words('y'),
    compound: false,
  },
  months,
  weekdays,
  clock: {
    after: words('h horas'),
    before: words('las'),
    certain: false,
    glued: new Map(),
  },
  negations: {
    ...cues(1, 'no|nunca|jamás|ningún|ninguna|ninguno|nada|nadie|ni|sin|tampoco|apenas|ya no|todavía no|aún no'),
    ...cues(
      0.5,
      'se niega a|se negó a|se negaron a|se niegan a|rechaza|rechazó|dejó de|dejaron de|en lugar de|en vez de',
    ),
    ...cues(
      0,
      'sin embargo|no solo|no sólo|no obstante|no menos de|no más de|sin duda|nada más|no solamente|sin precedentes|ni siquiera un',
    ),
  },
  halves: { words: words(''), particles: words('') },
  concord: {
    particles: words('no'),
    words: words('nadie nada ningún ninguna ninguno nunca jamás tampoco ni'),
  },
  terms: [
    { denied: ['no antes', 'no hasta'], plain: ['como pronto', 'como muy pronto', 'a partir'] },
    { denied: ['no después'], plain: ['a más tardar', 'como tarde', 'como muy tarde'] },
  ],
  opposites: [
    [
      'aumenta aumentó aumentan aumentaron aumentado aumento sube subió suben subieron subido subida crece creció crecen crecieron crecimiento incrementa incrementó incremento eleva elevó gana ganó más mayor mejora mejoró superior',
      'disminuye disminuyó disminuyen disminuyeron disminución baja bajó bajan bajaron bajado bajada cae cayó caen cayeron caída reduce redujo redujeron reducción desciende descendió descenso pierde perdió menos menor empeora empeoró inferior',
    ],
    [
      'permite permitió permiten permitieron autoriza autorizó autorizaron aprueba aprobó aprueban aprobaron aprobado apoya apoyó apoyan apoyaron acepta aceptó aceptaron confirma confirmó confirman confirmaron celebra celebró respalda respaldó admitió',
      'prohíbe prohibió prohíben prohibieron rechaza rechazó rechazan rechazaron rechazado veta vetó niega negó niegan negaron desmiente desmintió desmintieron critica criticó criticaron condena condenó',
    ],
    [
      'gana ganó ganan ganaron ganado victoria victorias éxito éxitos',
      'pierde perdió pierden perdieron perdido derrota derrotas fracaso fracasos',
    ],
    [
      'abre abrió abren abrieron abierto abierta abrirá reabrió reabrirá apertura empieza empezó comienza comenzó inicio',
      'cierra cerró cierran cerraron cerrado cerrada cerrará cierre termina terminó acaba acabó final',
    ],
    ['compra compró compran compraron comprado', 'vende vendió venden vendieron vendido'],
    ['antes', 'después'],
    ['con', 'sin'],
    ['culpable culpables', 'inocente inocentes absuelto absuelta'],
    ['seguro segura seguros', 'peligroso peligrosa inseguro'],
    ['público pública', 'privado privada secreto secreta'],
    ['fuerte fuertes', 'débil débiles'],
    ['primero primera', 'último última'],
    ['temprano pronto', 'tarde'],
    ['norte', 'sur'],
    ['izquierda', 'derecha'],
    ['voluntario voluntaria', 'obligatorio obligatoria'],
  ],
  negativePrefixes: ['in', 'im', 'i', 'des', 'anti'],
  abbreviations: words(
    'sr sra srta dr dra d dña prof lic ing ud uds vd vds pág págs núm n.º tel av avda ee eeuu aprox cap vol p.ej ej a.c d.c dpto gral hnos izq dcha máx mín',
  ),
  ordinalOpeners: words(''),
  elisions: words(''),
  capitalNouns: false,
};
