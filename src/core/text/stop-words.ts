// Function words: they carry little meaning on their own. Negations, modals and quantifiers are among them; the stages that
// care for those look at the words themselves.
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself
  they them their theirs themselves one oneself who whom whose which what whoever whatever whichever someone somebody something anyone anybody anything
  everyone everybody everything nobody nothing none each other another any some all both either neither no every own same
  of to in on at for from by with about against between into through during before after above below under over across along around behind beneath beside besides
  beyond despite down except inside like near off onto out outside past per since than throughout toward towards underneath unlike until till up upon via within without amid among amongst
  and or but nor yet so if because as while although though unless whether whereas when where why how once that lest
  be am is are was were been being 's 're 'm have has had having 've 'd do does did doing done will would 'll wo can could ca may might shall should sha must ought
  not n't never only just also too very even still again then there here now however therefore thus hence moreover meanwhile
  more most less least few fewer much many several further quite rather almost
  etc ' '' \`\` -lrb- -rrb- -lsb- -rsb-`
    .trim()
    .split(/\s+/),
);
