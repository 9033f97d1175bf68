// Words of which one thing is one only: a set a line, its members by "|", words that may stand for each other in one member.
//
//   a student found it   →  a professor found it      another one
//   a student found it   ↔  an undergraduate found it      one member
//
// Sets are as narrow as the place that their words fill: who sits in a court, what grows in a wood. Tempting and wrong: all persons,
// all buildings. A word that is a kind of another ("surgeon", "doctor"), or is said of the same one for another reason (an owner may be
// the driver), stands in no set with it. Of two words by "-". Compiled at first use.

const SETS = `
judge magistrate | juror jury | prosecutor | defendant accused | witness | bailiff
judge magistrate | lawyer solicitor barrister attorney
claimant plaintiff | defendant accused
pupil student schoolchild schoolboy schoolgirl undergraduate | teacher lecturer professor tutor instructor | caretaker janitor
doctor physician gp | nurse | dentist | midwife | pharmacist chemist | patient | vet veterinarian | paramedic | physiotherapist | psychologist psychiatrist
courier carrier | manufacturer producer | retailer shopkeeper
author writer novelist | translator | illustrator | publisher
composer | painter | sculptor | photographer | architect | novelist poet playwright
plumber | electrician | carpenter joiner | bricklayer | plasterer | roofer | gardener | locksmith
baker | butcher | grocer | fishmonger | florist | jeweller | tailor | cobbler shoemaker
farmer | fisherman | miner | shepherd | forester | beekeeper
biologist zoologist botanist | physicist | geologist | astronomer | historian | economist | archaeologist | mathematician | sociologist
goalkeeper keeper | defender | midfielder | striker forward
coach manager | referee umpire | captain | physio
driver motorist | passenger | pedestrian | cyclist | motorcyclist biker | pilot | stowaway
policeman policewoman detective | firefighter fireman | paramedic | soldier | sailor | coastguard | lifeguard
general | colonel | major | lieutenant | sergeant | corporal | admiral
army | navy | air-force
priest vicar parson | bishop | archbishop cardinal | pope | nun | monk friar | rabbi | imam | deacon
king | queen | prince duke | princess duchess | emperor | sultan
president | prime-minister premier | mayor | senator | ambassador | consul | attaché | chancellor
chairman chairwoman chairperson chair | chief-executive | treasurer
boy | girl
embassy | consulate | ministry | parliament | newspaper | university | hospital
cathedral | chapel | mosque | synagogue | monastery abbey | convent nunnery
school university | nursery kindergarten | library | hospital | prison jail | hotel | airport | cinema | museum | pharmacy | factory | barracks
supreme-court | high-court | crown-court | county-court | appeal-court
kitchen | bathroom | bedroom | cellar basement | attic loft | garage | greenhouse
newspaper | magazine | broadcaster
by-election | general-election | referendum
bus coach | tram | train | lorry truck | van | taxi cab | bicycle | motorbike motorcycle moped | ferry | aeroplane airplane airliner plane | helicopter | tractor
violin fiddle | piano | guitar | flute | drum | trumpet | cello | harp | clarinet
choir | orchestra
novel | poem | play | opera | symphony | song | film movie | painting | sculpture statue | memoir
letter | e-mail email | phone-call | telegram
telephone phone | doorbell | alarm | radio | television
football soccer | rugby | cricket | tennis | hockey | basketball | golf | rowing | boxing
oak | elm | ash | birch | beech | pine | spruce | willow | alder | poplar | maple | cedar | sycamore
wheat | barley | oats | rye | maize | rice
apple | pear | plum | cherry | peach | grape | olive | orange | lemon | strawberry | raspberry
butter | margarine | lard
milk | cream | cheese | yoghurt yogurt
beef | pork | lamb mutton | chicken poultry | venison
sugar | salt | flour | pepper
dog puppy | cat kitten | horse pony | cow cattle bull | sheep ewe | goat | pig sow | hen | duck | goose | rabbit | fox | wolf | bear | deer | otter | badger | hedgehog | squirrel | rat | mouse | bat | owl | eagle | beaver | donkey
salmon | trout | cod | herring | eel | mackerel | tuna | haddock
gold | silver | copper | bronze | iron | lead | tin | zinc
arm | leg | knee | ankle | shoulder | hip | wrist | elbow | neck | chest | back
heart | lung | liver | kidney | stomach | brain
river | lake | sea | canal
petrol | diesel | coal
gas | diesel | coal
snow | rain | fog | hail
flood | drought | earthquake | landslide | avalanche | hurricane cyclone typhoon | tornado | wildfire
measles | mumps | flu influenza | malaria | cholera | polio | tuberculosis
cancer | diabetes | asthma | stroke | dementia
bacterium | virus | fungus
gift donation | loan | sale | theft
sale | use | import | export | possession
profit | revenue turnover
wage salary | pension | bonus
promotion | relegation | expulsion
performance | recording
wedding | funeral | christening baptism
`;
/** Colours, materials and whose it is: these may be adjectives, as "lead" may not. */
const QUALITIES = `
red | blue | green | yellow | black | white | brown | purple | pink
gold | silver | copper | bronze | iron | tin | zinc
wooden | stone | brick | concrete | plastic
own | opposing rival
`;

/** A place in a set. */
export interface Member {
  readonly set: number;
  readonly member: number;
}

let compiled: ReadonlyMap<string, readonly Member[]> | undefined;

/** All sets by their words. */
export const exclusives = (): ReadonlyMap<string, readonly Member[]> => {
  compiled ??= compile();
  return compiled;
};

const linesOf = (sets: string) => sets.trim().split('\n');

/** May a word of the set be an adjective? */
export const isOfQualities = (set: number): boolean => set >= linesOf(SETS).length;

function compile(): Map<string, Member[]> {
  const out = new Map<string, Member[]>();
  [...linesOf(SETS), ...linesOf(QUALITIES)].forEach((line, set) => {
    line.split('|').forEach((words, member) => {
      for (const word of words.trim().split(' ')) out.set(word, [...(out.get(word) ?? []), { set, member }]);
    });
  });
  return out;
}
