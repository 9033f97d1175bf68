// Which elements inside the article are no part of its text, by what they are and by the names that sites give them.
//
//   <article> … <aside>, <figure>, <form>                          apart, whatever their names
//   <article> … <div class="related-links"><p>prose</p></div>      apart, by the name
//   <article> … <div class="callout"><p>prose</p></div>            within: no name of a box
//
// Tempting and wrong: these names anywhere on the page; "main-with-sidebar" holds everything. So only elements below the article's own
// are asked, and the answer drops nothing by itself: it says what may be taken back, or was lost. The elements around a
// block, a dozen or so.
import type { Page } from './page.ts';

/** Elements of the article that are no part of its text. */
const APART = /^(?:nav|aside|footer|header|form|button|figure|dialog)$/;
/** Names of boxes that are no part of the article they stand in. */
export const BOX =
  /\b(?:nav|tags?|toc|ads?|dfp|gpt|pager|toolbar|tools|modal|dialog|pop-?up|references|reflist|bibliography|navbox)\b|table-of-contents|comment|share|sharing|social|relat|recirc|sidebar|newsletter|paywall|regwall|subscri|sign-?up|promo|widget|cookie|menu|byline|author|meta|advert|sponsor|recommend|popular|trending|teaser|breadcrumb|pagination|categor|carousel|read-?(?:more|next)|more-|product-?(?:card|box|widget|offer)/;

/** Does the block stand inside the element `home`, and in nothing there that is no part of the text? −1: in the page. */
export function isWithin({ nodes, blocks }: Page, home: number, i: number): boolean {
  for (let at = blocks[i]!.node; at >= 0; at = nodes[at]!.parent) {
    if (at === home) return true;
    const { tag, hint } = nodes[at]!;
    if (APART.test(tag) || (hint && BOX.test(hint))) return false;
  }
  return home < 0;
}
