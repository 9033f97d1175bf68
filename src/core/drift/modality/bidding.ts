// Verbs by which somebody bids another do something, by how binding it is:
//
//   ordered them to stop      an order         told them to stop       an order too, but "told them that …" only reports
//   asked them to stop        a request        warned them to stop     advice, but "warned them of …" is none
//   advised them to stop      advice           obliged them to stop    they do stop: compelled, not bidden
//
// Tempting and wrong: one list for all who ask. Whoever is bidden may still refuse, whoever is compelled cannot; and a verb of saying
// bids by its "to" alone. By base forms; nouns ("a plea") and remarks (", he urged") are the matter of `hedge-kept.ts`. Constant.

export const ORDERING = 'order command instruct';
export const REQUESTING = 'request ask urge beg beseech implore';
export const ADVISING = 'advise recommend encourage';
export const INVITING = 'invite';

/** By these whoever is bidden does it. */
export const COMPELLING = 'compel oblige';

/** These bid before "to" alone. */
export const ORDERING_TO = 'direct tell';
export const ADVISING_TO = 'warn';
