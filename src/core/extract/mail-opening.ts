// What stands above an article that was sent on by mail: a note of the sender, and the head of the mail that is passed on.
//
//   Is this one of ours?                            note
//   ---------- Forwarded message ---------          head: mark, then labelled lines in any order
//   From: Coast Mirror <news@coast.example>         author
//   Date: Sun, Mar 15, 2026                         date
//   Subject: Fwd: Ferry operator fined              title
//
// Programs mark it in their own way ("-----Original Message-----", "Begin forwarded message:", a rule of underscores, nothing), but all
// write at least three labelled lines, one of them the author. Tempting and wrong: to look for the marks, which are of every language
// and program. A reply that quotes the article ("On 14 March Per Aas wrote:", then lines with ">") opens in the same way. Linear.

export interface MailOpening {
  /** Where the head begins, and where the article does. */
  readonly head: number;
  readonly end: number;
  readonly subject: string | null;
  readonly author: string | null;
  readonly date: string | null;
}

type Field = 'author' | 'date' | 'subject' | 'other';

const LABELS: ReadonlyMap<string, Field> = new Map(
  (
    [
      ['author', 'from von de da van'],
      ['date', 'date sent datum gesendet envoyé fecha enviado data'],
      ['subject', 'subject betreff objet asunto oggetto onderwerp'],
      ['other', 'to cc bcc reply-to an kopie à para cco a aan'],
    ] as const
  ).flatMap(([field, labels]) => labels.split(' ').map((l) => [l, field] as const)),
);
/** "*From:* Coast Mirror": some programs set the labels in bold. */
const LABELLED = /^[ \t]*\*{0,2}([\p{L}-]{1,10})\*{0,2} ?:\*{0,2}[ \t]+(\S.*)$/u;
/** "---------- Forwarded message ---------", "Begin forwarded message:", "______" */
const MARK = /^[ \t]*(?:[-_=*]{2,}[ \t]*[^\n]{0,60}?[-_=*]{2,}|[-_]{8,}|\p{L}[^\n.!?]{4,50}:)[ \t]*$/u;
const FEWEST_FIELDS = 3;
/** A note is shorter than an article. */
const NOTE_WORDS = 80;
/** Heads of mails in a chain, and lines that are looked at. */
const MOST_HEADS = 10;
const HEAD_LINES = 20;

/** The opening of a text that is a mail passed on; null when it opens in no such way. */
export function mailOpening(text: string): MailOpening | null {
  let found: MailOpening | null = null;
  let at = 0;
  for (let n = 0; n < MOST_HEADS; n++) {
    const next = headFrom(text, at);
    if (!next) break;
    found = next;
    at = next.end;
  }
  return found;
}

/** The first head behind `from`, when there is no more than a note before it. */
function headFrom(text: string, from: number): MailOpening | null {
  let words = 0;
  let mark = -1;
  for (let at = from; at < text.length; ) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const head = LABELLED.test(line) ? headAt(text, at) : null;
    if (head) return { ...head, head: mark >= 0 ? mark : at };
    if (line.trim()) {
      mark = MARK.test(line) ? at : -1;
      words += line.trim().split(/\s+/).length;
      if (words > NOTE_WORDS) return null;
    }
    at = end + 1;
  }
  return null;
}

/** Labelled lines from `start` on, up to a blank line; longer ones go on in the next. */
function headAt(text: string, start: number): Omit<MailOpening, 'head'> | null {
  const said = new Map<Field, string>();
  let fields = 0;
  let at = start;
  for (let n = 0; n < HEAD_LINES && at < text.length; n++) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    if (!line.trim()) break;
    const m = LABELLED.exec(line);
    const field = m && LABELS.get(m[1]!.toLowerCase());
    if (m && field) {
      fields++;
      if (!said.has(field)) said.set(field, m[2]!.trim());
    } else if (fields >= FEWEST_FIELDS && said.has('author') && said.has('subject')) break;
    else if (fields === 0 || m) return null;
    at = end + 1;
  }
  if (fields < FEWEST_FIELDS || !said.has('author')) return null;
  return {
    end: Math.min(at, text.length),
    author: nameIn(said.get('author')!),
    date: said.get('date') ?? null,
    subject: said.has('subject') ? bareSubject(said.get('subject')!) : null,
  };
}

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

/** `"Coast Mirror" <news@coast.example>`, "Coast Mirror [mailto:…]" → Coast Mirror; an address alone names nobody. */
function nameIn(from: string): string | null {
  const name = from
    .replace(/[<[].*$/, '')
    .replace(/^["'“]|["'”]\s*$/g, '')
    .trim();
  return name && !name.includes('@') ? name : null;
}

/** "Fwd: Re: Ferry operator fined" → Ferry operator fined */
export const bareSubject = (subject: string): string =>
  subject.replace(/^(?:(?:re|aw|sv|rv|fwd?|wg|tr|rif|vs|i)(?:\[\d+\])?\s*:\s*)+/i, '').trim();
