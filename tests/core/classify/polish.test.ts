// Light polish is editing, however many sentences it touches: slips put right, commas set, a phrase eased here and there.
// The same texts put through a thesaurus are spun. Written for this test; in no fit.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/core/index.ts';
import { loadEngine } from '../../../src/node/engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

interface Versions {
  readonly reference: string;
  readonly polished: string;
  readonly spun: string;
}

const TEXTS: Record<string, Versions> = {
  'a review of a bicycle light': {
    reference: `bought this light for my comute in november and it has been realy good so far. The battery lasts about nine hours on low, on full power its more like two. charging takes ages though, i leave it over night. The clamp is the weak bit, it slips when you go over cobbles and you have to push it back up. I wrote to the shop about it and they send me a rubber ring for free, which was nice of them. Since then no slipping. My only other complaint is the button wich is to small for gloves. In rain it had no problems, i rode two hours in a storm and it kept going. For the price you wont find anything better, the big brands want twice as much for the same thing. Would buy it again and have told everybody at work.`,
    polished: `I bought this light for my commute in November, and it has been really good so far. The battery lasts about nine hours on low; on full power, it's closer to two. Charging takes ages, though, so I leave it overnight. The clamp is the weak point: it slips when you go over cobbles, and you have to push it back up. I wrote to the shop about it, and they sent me a rubber ring for free, which was kind of them. Since then, there has been no slipping. My only other complaint is the button, which is too small for gloves. In the rain, it had no problems; I rode for two hours in a storm, and it kept going. For the price, you won't find anything better, as the big brands charge twice as much for the same thing. I would buy it again and have told everybody at work.`,
    spun: `purchased this lamp for my comute in november and it has been realy effective so far. The battery endures about nine hours on low, on complete power its more like two. charging consumes ages though, i depart it over night. The clamp is the feeble bit, it slides when you go over cobbles and you have to shove it back up. I composed to the store about it and they dispatch me a rubber band for gratis, which was pleasant of them. Since then no sliding. My only other grievance is the switch wich is to tiny for gloves. In rain it had no troubles, i drove two hours in a tempest and it maintained going. For the cost you wont discover anything superior, the large brands desire double as much for the identical thing. Would purchase it again and have informed everyone at labour.`,
  },
  'a letter to the members of a choir': {
    reference: `Dear all, just a quick note about the concert on the 14th because there was some confusion on sunday. We meet at six at the side door, not the main entrance as that will be locked. Please bring your own folders, black ones, the church does not have any. Parking is difficult so share cars if you can or take the number 12 bus. The organist is ill and Martha has agreed to play for us instead, she knows the pieces and only asked that we rehearse the Byrd one more time before. So please be on time. Afterwards there is soup in the hall, if somebody could bring bread that would be great. Tickets have sold better than last year, we are at about 180. I will send the seating plan on thursday. Any questions just call me, evenings are best.`,
    polished: `Dear all, Just a quick note about the concert on the 14th, as there was some confusion on Sunday. We will meet at six at the side door rather than the main entrance, which will be locked. Please bring your own black folders, as the church does not have any. Parking is difficult, so please share cars if you can, or take the number 12 bus. The organist is ill, and Martha has kindly agreed to play for us instead; she knows the pieces and has only asked that we rehearse the Byrd one more time beforehand. So please be on time. Afterwards, there will be soup in the hall; if somebody could bring bread, that would be great. Tickets have sold better than last year, and we are at about 180. I will send the seating plan on Thursday. If you have any questions, just call me; evenings are best.`,
    spun: `Dear all, just a speedy memo about the performance on the 14th because there was some bewilderment on sunday. We encounter at six at the flank door, not the primary entry as that will be bolted. Please carry your own binders, black ones, the chapel does not possess any. Parking is hard so divide autos if you can or grab the number 12 coach. The organist is unwell and Martha has consented to perform for us instead, she recognizes the fragments and only requested that we practise the Byrd one more period before. So please be on hour. Afterwards there is broth in the corridor, if somebody could carry loaf that would be excellent. Tickets have vended better than last year, we are at about 180. I will dispatch the seating scheme on thursday. Any queries just telephone me, evenings are finest.`,
  },
};

describe.each(Object.entries(TEXTS))('%s', (_name, { reference, polished, spun }) => {
  test('polished is edited', () => {
    const { label, spin } = engine.compare(polished, reference).verdict;
    expect(label).toBe('edited');
    expect(spin).toBeLessThan(0.5);
  });

  test('through a thesaurus is spun', () => {
    expect(engine.compare(spun, reference).verdict.label).toBe('spun');
  });
});
