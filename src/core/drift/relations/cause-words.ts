// Words behind which stands what came first. What is asked of them is said where they are read.

/** These tie clauses and phrases. */
export const BECAUSE = 'because|because of|as a result of|due to|owing to|on account of|thanks to|caused by';
/** Verbs and nouns. */
export const CAUSED =
  'in response to|triggered by|sparked by|provoked by|prompted by|brought on by|set off by|brought about by|stem from|stems from|stemmed from|result from|results from|resulted from|arise from|arises from|arose from|follow from|follows from|followed from|is the result of|are the result of|was the result of|were the result of|consequence of';
