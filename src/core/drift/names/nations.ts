// Countries and their people where no ending tells: "France" and "French", "the Netherlands" and "Dutch", "U.S." and
// "American". Those that an ending tells (India, Indian) are known by `sameWord` in name.ts. Table only; keys as in `Name`.

const NATIONS: readonly string[] = [
  'united states|us|u.s.|usa|america|american|americans',
  'united kingdom|uk|u.k.|britain|great britain|british|briton|britons',
  'european union|eu|e.u.',
  'united arab emirates|uae|emirati|emiratis',
  'afghanistan|afghan|afghans',
  'argentina|argentine|argentines|argentinian|argentinians',
  'bangladesh|bangladeshi|bangladeshis',
  'czech republic|czechia|czech|czechs',
  'denmark|danish|dane|danes',
  'england|english|englishman|englishmen',
  'finland|finnish|finn|finns',
  'france|french|frenchman|frenchmen',
  'germany|german|germans',
  'greece|greek|greeks',
  'iceland|icelandic|icelander|icelanders',
  'ireland|irish|irishman|irishmen',
  'kazakhstan|kazakh|kazakhs',
  'netherlands|holland|dutch',
  'new zealand|new zealander|new zealanders',
  'norway|norwegian|norwegians',
  'peru|peruvian|peruvians',
  'philippines|philippine|filipino|filipinos',
  'poland|polish|pole|poles',
  'portugal|portuguese',
  'saudi arabia|saudi|saudis|saudi arabian',
  'scotland|scottish|scots|scot',
  'slovakia|slovak|slovaks',
  'spain|spanish|spaniard|spaniards',
  'sweden|swedish|swede|swedes',
  'switzerland|swiss',
  'tajikistan|tajik|tajiks',
  'thailand|thai|thais',
  'turkey|turkish|turk|turks',
  'turkmenistan|turkmen',
  'uzbekistan|uzbek|uzbeks',
  'wales|welsh|welshman|welshmen',
];
const NATION_OF: ReadonlyMap<string, number> = new Map(
  NATIONS.flatMap((line, i) => line.split('|').map((w) => [w, i] as const)),
);

/** Do both stand for one country or its people? Names in lower case. */
export function sameNation(a: string, b: string): boolean {
  const nation = NATION_OF.get(a);
  return nation !== undefined && nation === NATION_OF.get(b);
}
