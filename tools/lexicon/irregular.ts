// Irregular English inflection, our own table: "base form form …". Verbs list every past and participle that the rules of
// morphology.ts do not yield; nouns their plurals; adjectives and adverbs comparative and superlative.

/** Verbs. A form that is also a base of its own ("lay", "ground") is listed where the inflected reading is the usual one. */
export const VERBS = `
abide abode|arise arose arisen|awake awoke awoken|backslide backslid|be am is are was were been being 's 're 'm|bear bore borne|beat beaten|become became|befall befell befallen
beget begot begat begotten|begin began begun|behold beheld|bend bent|bereave bereft|beseech besought|beset|bespeak bespoke bespoken
bestride bestrode bestridden|bet|betake betook betaken|bid bade bidden|bind bound|bite bit bitten|bleed bled|blow blew blown
break broke broken|breed bred|bring brought|broadcast|browbeat browbeaten|build built|burn burnt|burst|bust|buy bought|cast|catch caught|chide chid chidden
choose chose chosen|cleave clove cloven cleft|cling clung|come came|cost|creep crept|cut|deal dealt|dig dug|dive dove|do did done does
draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled
fling flung|fly flew flown|forbear forbore forborne|forbid forbade forbidden|forecast|foresee foresaw foreseen|foretell foretold|forego forewent foregone
forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|forswear forswore forsworn|freeze froze frozen
get got gotten|gild gilt|gird girt|give gave given|go went gone goes|grind|grow grew grown|hang hung|have has had 've|hear heard|heave hove|hew hewn|hide hid hidden|hit
hold held|hurt|inlay inlaid|input|inset|interweave interwove interwoven|keep kept|kneel knelt|knit|know knew known|lade laden|lay laid|lead led|lean leant|leap leapt|learn learnt
leave left|lend lent|let|lie lain lying|light lit|lose lost|make made|mean meant|meet met|miscast|misdeal misdealt|mishear misheard|mislay mislaid|mislead misled
misread|misspell misspelt|misspend misspent|mistake mistook mistaken|misunderstand misunderstood|mow mown|offset|outbid|outdo outdid outdone outdoes|outfight outfought
outgrow outgrew outgrown|output|outrun outran|outsell outsold|outshine outshone|outspend outspent|overbear overbore overborne|overcome overcame|overdo overdid overdone overdoes
overdraw overdrew overdrawn|overeat overate overeaten|overfeed overfed|overhang overhung|overhear overheard|overlay overlaid|overlie overlay overlain|overpay overpaid
override overrode overridden|overrun overran|oversee oversaw overseen|overshoot overshot|oversleep overslept|overspend overspent|overtake overtook overtaken
overthrow overthrew overthrown|overwrite overwrote overwritten|partake partook partaken|pay paid|plead pled|prepay prepaid|prove proven|put|quit|read|rebind rebound
rebuild rebuilt|recast|redo redid redone redoes|redraw redrew redrawn|regrow regrew regrown|relay|remake remade|rend|repay repaid|rerun reran|resell resold|reset|resit resat
rethink rethought|retake retook retaken|retell retold|rewind rewound|rewrite rewrote rewritten|rid|ride rode ridden|ring rang rung|rise rose risen|run ran|saw sawn
say said|see saw seen|seek sought|sell sold|send sent|set|sew sewn|shake shook shaken|shave shaven|shear shorn|shed|shine shone|shit shat|shoe shod|shoot shot
show shown|shred|shrink shrank shrunk shrunken|shrive shrove shriven|shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|slink slunk|slit
smell smelt|smite smote smitten|sow sown|speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt|spin spun|spit spat|split|spoil spoilt|spread
spring sprang sprung|stand stood|stave stove|steal stole stolen|stick stuck|sting stung|stink stank stunk|strew strewn|stride strode stridden|strike struck stricken|string strung
strive strove striven|sublet|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told
think thought|thrive throve thriven|throw threw thrown|thrust|tread trod trodden|unbind unbound|unbend unbent|undercut|undergo underwent undergone undergoes|underlie underlay underlain
underpay underpaid|undersell undersold|understand understood|undertake undertook undertaken|underwrite underwrote underwritten|undo undid undone undoes|unfreeze unfroze unfrozen
unlearn unlearnt|unwind unwound|uphold upheld|upset|wake woke woken|waylay waylaid|wear wore worn|weave wove woven|wed|weep wept|wet|whet|win won|wind wound
withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written|typeset|unsay unsaid|inbreed inbred|crossbreed crossbred|handwrite handwritten
proofread|spotlight spotlit|daydream daydreamt|outride outrode outridden|outwear outwore outworn|hamstring hamstrung|test-drive test-drove test-driven|deepfreeze deepfroze deepfrozen
highlight|mimic mimicked mimicking|panic panicked panicking|picnic picnicked picnicking|traffic trafficked trafficking|frolic frolicked frolicking|politic politicked politicking|bivouac bivouacked bivouacking
die dying|tie tying|vie vying|untie untying|belie belying|dye dyeing|singe singeing|binge bingeing|tinge tingeing|eye eyeing|hoe hoeing|canoe canoeing|shoe shoeing|age ageing|swinge swingeing
will would 'll 'd wo|can could ca|shall should sha|may might|gas gassed gassing gasses|bus bussed bussing bused busing|quiz quizzed quizzing quizzes|ski skied skiing skis|taxi taxied taxiing taxis|bias biased biasing|focus focused focusing focussed focussing
channel channelled channelling|program programmed programming programs|worship worshipped worshipping|kidnap kidnapped kidnapping|handicap handicapped|zigzag zigzagged zigzagging|equip equipped equipping|format formatted formatting|combat combatted combatting|benefit benefitted benefitting`;

export const NOUNS = `
man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen|die dice|penny pence
wife wives|life lives|knife knives|leaf leaves|loaf loaves|half halves|calf calves|elf elves|self selves|shelf shelves|wolf wolves|thief thieves|sheaf sheaves|scarf scarves|hoof hooves|wharf wharves|dwarf dwarves|midwife midwives|housewife housewives|penknife penknives|bookshelf bookshelves|werewolf werewolves|cloverleaf cloverleaves|afterlife afterlives|turf turves|beef beeves
analysis analyses|axis axes|basis bases|crisis crises|diagnosis diagnoses|emphasis emphases|hypothesis hypotheses|oasis oases|parenthesis parentheses|synopsis synopses|synthesis syntheses|thesis theses|antithesis antitheses|neurosis neuroses|prognosis prognoses|psychosis psychoses|metamorphosis metamorphoses|nemesis nemeses|testis testes|ellipsis ellipses|paralysis paralyses|catharsis catharses|genesis geneses|photosynthesis photosyntheses|prosthesis prostheses|metastasis metastases|symbiosis symbioses
phenomenon phenomena|criterion criteria|automaton automata|polyhedron polyhedra|ganglion ganglia|taxon taxa|mitochondrion mitochondria
bacterium bacteria|curriculum curricula|datum data|erratum errata|medium media|memorandum memoranda|millennium millennia|moratorium moratoria|ovum ova|referendum referenda|stratum strata|symposium symposia|aquarium aquaria|spectrum spectra|addendum addenda|candelabrum candelabra|gymnasium gymnasia|honorarium honoraria|maximum maxima|minimum minima|optimum optima|podium podia|quantum quanta|rostrum rostra|sanatorium sanatoria|serum sera|stadium stadia|equilibrium equilibria|cranium crania|compendium compendia|consortium consortia|crematorium crematoria|emporium emporia|momentum momenta|planetarium planetaria|auditorium auditoria|desideratum desiderata|effluvium effluvia|forum fora|sternum sterna|vacuum vacua|atrium atria
alumnus alumni|bacillus bacilli|cactus cacti|focus foci|fungus fungi|nucleus nuclei|radius radii|stimulus stimuli|syllabus syllabi|terminus termini|thesaurus thesauri|hippopotamus hippopotami|locus loci|magus magi|abacus abaci|bronchus bronchi|calculus calculi|colossus colossi|esophagus esophagi|humerus humeri|incubus incubi|sarcophagus sarcophagi|streptococcus streptococci|staphylococcus staphylococci|uterus uteri|villus villi|genius genii|modulus moduli|torus tori|nimbus nimbi|octopus octopi|cumulus cumuli|oesophagus oesophagi|thrombus thrombi|rhombus rhombi
alumna alumnae|alga algae|antenna antennae|formula formulae|larva larvae|nebula nebulae|vertebra vertebrae|supernova supernovae|amoeba amoebae|persona personae|minutia minutiae|aorta aortae|lacuna lacunae|papilla papillae|patella patellae|pupa pupae|scapula scapulae|tibia tibiae|trachea tracheae|vita vitae|placenta placentae|novella novelle
appendix appendices|index indices|matrix matrices|vertex vertices|vortex vortices|apex apices|codex codices|cortex cortices|helix helices|radix radices|cervix cervices|calyx calyces|larynx larynges|pharynx pharynges|phalanx phalanges
corpus corpora|genus genera|opus opera|viscus viscera|stigma stigmata|schema schemata|stoma stomata|dogma dogmata|lemma lemmata
beau beaux|bureau bureaux|chateau chateaux|château châteaux|plateau plateaux|tableau tableaux|gateau gateaux|portmanteau portmanteaux|trousseau trousseaux
virtuoso virtuosi|libretto libretti|tempo tempi|concerto concerti|graffito graffiti|paparazzo paparazzi|mafioso mafiosi|soprano soprani|solo soli|bandit banditti|spaghetto spaghetti
cherub cherubim|seraph seraphim|kibbutz kibbutzim|brother brethren|kibbutznik kibbutzniks|mujahid mujahideen|fedayee fedayeen
passerby passersby|passer-by passers-by|runner-up runners-up|mother-in-law mothers-in-law|father-in-law fathers-in-law|son-in-law sons-in-law|daughter-in-law daughters-in-law|brother-in-law brothers-in-law|sister-in-law sisters-in-law|hanger-on hangers-on|looker-on lookers-on|onlooker onlookers|attorney-general attorneys-general|court-martial courts-martial|aide-de-camp aides-de-camp
policeman policemen|policewoman policewomen|fireman firemen|chairman chairmen|chairwoman chairwomen|spokesman spokesmen|spokeswoman spokeswomen|spokesperson spokespeople|salesperson salespeople|chairperson chairpersons|businessman businessmen|businesswoman businesswomen|businessperson businesspeople|congressman congressmen|congresswoman congresswomen|gunman gunmen|fisherman fishermen|grandchild grandchildren|stepchild stepchildren|schoolchild schoolchildren|godchild godchildren|forefoot forefeet|dormouse dormice|eyetooth eyeteeth|mongoose mongooses|craftsperson craftspeople|layperson laypeople|townsperson townspeople|tribesperson tribespeople
sheep|deer|fish|series|species|aircraft|spacecraft|hovercraft|salmon|trout|offspring|moose|swine|bison|shrimp|cod|squid|headquarters|crossroads|means|barracks|gallows|corps|chassis|rendezvous|sweepstakes|watercraft|gas gases|bus buses|quiz quizzes|biz bizzes|iris irises|lens lenses|atlas atlases|bias biases|virus viruses|campus campuses|census censuses|chorus choruses|circus circuses|bonus bonuses|status statuses|surplus surpluses`;

export const ADJECTIVES = `
good better best|bad worse worst|far farther farthest further furthest|old elder eldest|ill worse worst|well better best`;

export const ADVERBS = `
well better best|badly worse worst|far farther farthest further furthest|soon sooner soonest|fast faster fastest|hard harder hardest|long longer longest|early earlier earliest|late later latest|near nearer nearest|high higher highest|low lower lowest|deep deeper deepest|close closer closest|quick quicker quickest|slow slower slowest|loud louder loudest|often oftener oftenest|tight tighter tightest|wide wider widest`;

/** Plural-looking nouns with a meaning of their own: never taken back to the singular. */
export const PLURAL_ONLY = new Set(
  `news series species means headquarters barracks crossroads arms goods customs clothes politics economics physics mathematics ethics athletics
  electronics statistics gymnastics premises proceeds proceedings remains riches savings earnings surroundings belongings whereabouts thanks odds
  gas bus lens bias basis axis crisis thesis analysis emphasis diagnosis hypothesis oasis iris virus bonus census campus status focus radius genius corps chassis
  united states nations glasses spectacles trousers pants jeans shorts scissors binoculars pajamas pyjamas tights mechanics dynamics tactics logistics analytics acoustics
  robotics genetics mosquitos alas always perhaps besides sometimes amends innings outskirts shenanigans kudos pathos ethos chaos cosmos
  measles mumps rabies diabetes rickets aids billiards darts dominoes cards alms annals congress princess business press class process access address
  loss boss mass pass glass grass dress cross stress mess guess success witness wellness fitness illness happiness this us his its ours yours hers theirs is was has does as
  plus minus versus pus bus thus yes gross less unless express progress distress mattress actress waitress hostess empress goddess fortress
  canvas christmas texas kansas arkansas paris athens naples wales brussels cyprus honduras maldives netherlands philippines bahamas
  jones james charles williams davis thomas lewis adams evans edwards roberts phillips rogers morris myers harris davies hughes andrews matthews reynolds stevens
  marcus lucas nicholas douglas chris dennis louis curtis travis ross moses jesus hermes zeus venus mars uranus lotus lupus octopus platypus walrus tennis pelvis penis
  mantis clitoris apparatus nexus prospectus consensus hiatus impetus cactus fungus nucleus citrus chorus circus corpus discus rhombus stimulus surplus syllabus
  veritas caritas atlas pancreas asbestos cannabis metropolis acropolis tuberculosis osteoporosis sclerosis cirrhosis psychosis neurosis fibrosis sepsis arthritis hepatitis
  bronchitis meningitis dermatitis polis pathos molasses hives afters`.split(/\s+/),
);

/** Looks like a comparative or superlative and is none, or has a life of its own. */
export const NOT_COMPARED = new Set(
  `former latter later latest upper inner outer utter other proper super sober bitter tender clever eager meager meagre slender sinister
  lesser least less more most further elder eldest foremost honest modest earnest forest harvest interest invest rest test west east best guest
  never ever over under after either neither rather hither whither together dearest nearest rudest corner minor major better best
  ester caster chester tester fester jester mister sister master faster number lumber timber amber member water deter meter liter litter letter
  ranger stranger danger manger hanger anger finger linger ginger singer hunger bilker cooler cleaner drier dryer fuller thinner trier
  weaver waver sheer queer beer peer deer career pioneer kosher silver gander slander`.split(/\s+/),
);

export interface IrregularRow {
  readonly base: string;
  readonly forms: readonly string[];
}

export function rowsOf(table: string): IrregularRow[] {
  return table
    .split(/[|\n]/)
    .map((r) => r.trim())
    .filter(Boolean)
    .map((r) => {
      const [base, ...forms] = r.split(/\s+/);
      return { base: base!, forms };
    });
}
