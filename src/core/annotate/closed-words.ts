// Words of the closed classes, with their usual tag: few, very frequent, and the anchors of tagging.
import type { Tag } from '../types.ts';

const CLASSES: Partial<Record<Tag, string>> = {
  DET: 'a an the this these those every each some any no all both either neither another half such',
  PRON: `i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs
    themselves oneself who whom whose which what whoever whatever whichever someone somebody something anyone anybody anything everyone everybody everything nobody nothing none that`,
  ADP: `of to in on at for from by with about against between into through during before after above below under over across along around behind beneath beside besides beyond despite
    down except inside like near off onto out outside past per since than throughout toward towards underneath unlike until till up upon via within without amid among amongst as`,
  CONJ: 'and or but nor yet so if because while although though unless whether whereas lest once',
  AUX: "be am is are was were been being 's 're 'm have has had having 've 'd do does did will would 'll wo can could ca may might shall should sha must ought",
  PART: "not n't '",
  ADV: 'never only just also too very even still again then there here now however therefore thus hence moreover meanwhile when where why how ever always often already soon later ago almost quite rather perhaps maybe',
  INTJ: 'oh yes yeah hello ah well please',
};

export const CLOSED: ReadonlyMap<string, Tag> = new Map(
  Object.entries(CLASSES).flatMap(([tag, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((w) => [w, tag as Tag] as const),
  ),
);
