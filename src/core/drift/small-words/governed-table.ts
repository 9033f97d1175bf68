// The tables of `governed.ts`: a line has base forms, ":", and groups of small words between "|". What stands in two groups says two things, what
// stands in one is the same. Lines of one word add up, and where one line calls two the same that another sets apart, they are the same: nobody
// is accused for what may be meant either way ("support of the unions").

/** By the word before the small word. */
export const GOVERNED = `
vote: for, in favour of | against | on
talk, speak, chat: to, with | about, of, on, over | for, on behalf of | against
negotiate: for, about, on, over | with | against
write: to | about, on, of, concerning | for | by
lecture, preach: on, about | to | against
look: for | after | at, into, over, through | like | to
call: for | off | at, on, upon
work: for | with, alongside | against | as | like
hear: from | of, about
ask: for | about, after | to | by
pay: for | to | in
play: for, with, alongside | against
fight, compete, battle, clash, struggle: for, on behalf of, over, about | with, against
fight, battle: for, alongside
run: for | into | over | from | on
run: up | through
stand: for, in | by, behind | against
come: from, out of | to, into | across | with | after, before
wait: for, on, until | with
apply: for, to
agree: with | to, on, upon, about
argue: for, in favour of | against | with | about, over
apologise, apologize: to | for, over, about | on behalf of
act: for, on behalf of | as, like | on, upon | against
appeal: for | against | to
turn: to, into | on, against | from
turn: on | over
take: over | on
return: to | from | for
escape: to | from | with
fall: off, from | through | into, on, upon | behind | for
think: of, about | for
care: for | about
live: with | near, by, beside | off, on | for
go: to, into | from, out of | with | through | for | without
send: to, for | from, by
hand: to | for | from | by
deliver: to | for | from, by
sell, lend: to | for, at | by
buy: from | for
lose: to, against | by
win: for | against | by
sue: for, over | on behalf of
testify: for, on behalf of | against | about, to
testify: to, before
campaign, lobby, march, demonstrate, rally: for, in favour of | against | with
leave: for | with | to | from
travel, sail: to | from | with | by
depart, head, sail, set: for, to, towards | from
arrive, land, appear, withdraw: in, at | from
borrow, inherit, steal: from | for | with
hire, recruit, sign, employ: by | for | from
move: to, into | from, out of
fly: to | from | over
lead: to | from | by
bring: to | from
die: of, from | for
deal: with | in
report: to | on, about
sign: for, with | off
sing: for, to, with | about, of
complain: to | about, of, over
lie: to | about
listen: to | for
letter, note, message, email, e-mail: to | from, by | about, on, concerning | for
report: on, about, into | by, from | for, to
attack, assault, raid, strike: on, upon, against, at | by, from
criticism, praise, condemnation: of | by, from
complaint: about, against, over | by, from | to
claim, charge, accusation, allegation, lawsuit: against, about | by, from
support, backing: for, of | from, among, of
help, aid: for, to | from, by
payment, donation, gift, loan, grant, delivery: to, for | from, by
invitation: to, for | from, by
victory, win, triumph: for, by, of | over, against
defeat: by, against, to | of
book, film, play, song, story, article, poem, novel: about, on, of | for | with
protest: against, over, about, at | by | for
demand: for | from, by
fear: of, about, over | for | among
threat: to, against | from, by
order: to, for | from, by
answer, reply: to, for | from, by
evidence, argument, case: for, in favour of | against
train, flight, ferry: to, into, for | from
road, route, path, track, distance, link, border, different: from, to, than
responsible: for | to
popular: with, among | in | for
tired: of | from
famous: for | in
angry: at, with | for
angry, happy, pleased, please, disappointed, disappoint, shocked, shock, surprised, surprise, worried, worry, concerned, concern: at, with, about, by, over
named, name, call, christen: after, for | by
compare, connect, relate, identical, link, tie, close, attach, similar: to, with
lean, press, rest, sanction, crackdown, war, ban: on, against
bet, rule, decide, focus, count: on | against
damage, harm, impact, tax, stick, hang, cling: to, on
accompany, cover, fill, surround, impress, hit, strike, replace, decorate, adorn, line, treat, pack, litter, satisfy, delight, power, draw: by, with, in
share, divide, trade, common: among, with, between
sympathy, patience, help: with, for
make, produce, build, recover: from, with, of
advantage: over, against
warn, warning: about, of, against, on
join, meet: with, in
arrest, murder, killing, shooting, assassination, dismissal, appointment, election, capture, rescue, takeover, abuse, portrait, photo, statue, biography: of | by
decision, ruling: by, of, from | on, about
response, reaction, appeal, offer: by, from, of | to
visit: by, from | to
effect, influence: of | on, over, upon
owe, lend, respond: to | for | with
explain: to | with
benefit: of | for, to
pressure: on | from, by | for
danger, risk: to | from, of
critical: of | to | for
engage, engaged: to | in
good: at | with | for
serve: under | as | with
drop, expel, deport, exclude: from | in
expand: into, in | from
walk, march, drive, stroll, cycle, ride: by, past | through, across
centre, center, base: on, around, upon, about
relation, treaty, link, border: with, between, to
reason, cause: for, of, behind
fire, shoot: at, on, upon, into, towards
drive, crash: into, against, at
distribute: to, among, between
criticism: of, against, towards
ban: on, against, of
merge: with, into
gap, difference: between, in, of
attitude: to, towards, about
law: on, against, about
know, known: to, by
success, skill: in, at, with
spokesman, spokeswoman, spokesperson, statement, representative: for, of, from
apply, accept, submit, enter, register, file, book: by, before, until, till
year, month, week, day, hour, minute, decade: until, till, before
`;

/** By the head behind it. */
export const BEFORE = `
river, lake, sea, coast, shore, canal, road, motorway, beach, harbour, waterfront: on, by, beside, along, at
left, right, side: on, to
world, country, globe, city, county, region, town, island: across, around, throughout, in, all over
custody, oath, arrest, pressure, way, rubble: in, under
agreement, deal, treaty, scheme, law, plan, programme, program, rule, leadership, contract, reign: under, in, through, by, during, with
plane, train, bus, coach, tram, ship, boat, ferry, foot, bicycle, bike, rail, carriage: on, by, in, inside, with
car, van, taxi, lorry, truck, helicopter: by, in, inside, with
fire, blast, flood, storm, crash: by, in
order, request, invitation, advice: on, at, by, under
christmas, easter, weekend: at, around, over, during, on
night: at, by, during, in
speed, pace, rate: at, with
wind, breeze, current, tide: on, by
loudspeaker, radio, phone, telephone, intercom, television: by, over, on, via, through
club, company, firm, team: at, with
eye, supervision, guidance: under, with
car, van, taxi, box, bag, drawer, envelope, suitcase, cupboard: in, inside | on | under
`;
