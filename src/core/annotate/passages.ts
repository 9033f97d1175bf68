// Passages in another language than the rest of their text: a wire copy with a paragraph translated, a bilingual page.
//
//   The men were rescued on Wednesday.                              the text's own language
//   Drei Fischer sind am Mittwoch gerettet worden, nachdem sie …    German, although the text is English
//
// Tempting and wrong: to ask every sentence for its language: a short one, or a list of foreign names ("Juan de la Rosa"), has
// hardly a function word. So paragraphs are asked, of some length, without their names, and only those that hardly have function
// words of the text's own language. Linear.
import { type Detected, detectLanguage } from '../languages/detect.ts';
import { packOf } from '../languages/index.ts';
import { unmasked } from '../text/look-alikes.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { Document, Notice, Sentence } from '../types.ts';

/** Words that a paragraph needs, and share of its words that are function words of the text's language below which it is asked. */
const FEWEST_WORDS = 7;
const OWN_SHARE = 0.2;
/** Characters of a paragraph that tell its language. */
const SAMPLE = 600;
/** In a text of another language: share of English function words from which a paragraph is English. */
const ENGLISH_SHARE = 0.35;

/** "Juan de la Rosa y Vega": words of names that are function words elsewhere. */
const NAMES =
  /\p{Lu}[\p{L}'’-]*(?:\s+(?:de|la|las|los|del|da|do|dos|das|di|du|des|le|van|der|den|von|zu|y|e|et|al|el|bin|ibn)\b)+(?=\s+\p{Lu})/gu;

/** For each sentence the language of its passage, null where it is the text's own. */
export function passageLanguages(
  document: Document,
  sentences: readonly Sentence[],
  language: Detected,
): (Detected | null)[] {
  const known = new Map<number, Detected | null>();
  return sentences.map(({ paragraph, role }) => {
    if (role === 'furniture') return null;
    let found = known.get(paragraph);
    if (found === undefined) {
      const block = document.blocks[paragraph];
      found = block
        ? passageLanguage(
            unmasked(document.text.slice(block.start, Math.min(block.end, block.start + SAMPLE))),
            language,
          )
        : null;
      known.set(paragraph, found);
    }
    return found;
  });
}

function passageLanguage(text: string, language: Detected): Detected | null {
  if (language.code === 'und' || language.foreignScript) return null;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const share = (known: ReadonlySet<string>) => words.filter((w) => known.has(w)).length / words.length;
  const own = packOf(language.code)?.stopWords ?? STOP_WORDS;
  // A language without a list of its own says nothing of what is foreign to it.
  if (own.size === 0 || share(own) >= OWN_SHARE) return null;
  const found = detectLanguage(text.replace(NAMES, ''));
  if (found.code === language.code || found.code === 'und' || found.foreignScript) return null;
  return found.code === 'en' && share(STOP_WORDS) < ENGLISH_SHARE ? null : found;
}

/** Says which sentences they are, since little is compared of them. */
export function passageNotices(
  { name }: Document,
  sentences: readonly Sentence[],
  languages: readonly (Detected | null)[],
): Notice[] {
  const byName = new Map<string, number[]>();
  languages.forEach((l, i) => {
    if (l) byName.set(l.name, [...(byName.get(l.name) ?? []), sentences[i]!.id + 1]);
  });
  return [...byName].map(([language, ids]) => ({
    id: 'passage-in-another-language',
    message: `${name}: ${ids.length === 1 ? `sentence ${ids[0]} looks` : `sentences ${listed(ids)} look`} ${language} in a text of another language: a translation is not recognised; of these only what both texts have to the letter, such as figures and dates, is compared.`,
  }));
}

/** "2, 6 and 8"; many are cut. */
function listed(ids: readonly number[]): string {
  const shown = ids.slice(0, LISTED).map(String);
  if (ids.length > LISTED) return `${shown.join(', ')} and ${ids.length - LISTED} more`;
  return `${shown.slice(0, -1).join(', ')} and ${shown[shown.length - 1]}`;
}

const LISTED = 8;
