// Verbs and adjectives that let a denial through: said of them, or of what hangs on them, it is one statement.
//
//   she does not think that he came   ↔  she thinks that he did not come
//   she did not say that he came      →  she said that he did not come         saying does not
//
// Opinion, expectation, wish and advice (negative raising: Horn 1989, "A Natural History of Negation", ch. 5). A list of base forms.

export const RAISING: ReadonlySet<string> = new Set(
  'think believe suppose expect anticipate imagine reckon consider judge feel want wish hope seem appear intend plan mean tend happen likely unlikely inclined advise recommend suggest prefer opt look sound deem'.split(
    ' ',
  ),
);
