// Which elements inside the article are no part of its text, by what they are and by the names that sites give them.
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
