// A mail, or a page that a browser saved as MHTML, which is a mail in form: the text, and what its head says about it.
import type { Container, Stated } from '../../types.ts';
import { FormatError } from '../format-error.ts';
import { bareSubject } from '../mail-opening.ts';

export interface MailText {
  readonly container: Extract<Container, 'mail' | 'mhtml'>;
  readonly format: 'html' | 'text';
  readonly raw: string;
  readonly stated: Stated;
}

const HEADER_LINE =
  /^(?:From .*\r?\n)?(?:[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]?[^\r\n]{0,2000}\r?\n(?:[ \t]+[^\r\n]{0,2000}\r?\n)*){2,}/;

/** Does the file open with the head of a mail? `head` is its first few thousand bytes as Latin-1. */
export function looksLikeMail(head: string): boolean {
  const lines = HEADER_LINE.exec(head)?.[0];
  if (!lines) return false;
  const has = (name: string): boolean => new RegExp(`^${name}:`, 'im').test(lines);
  return has('MIME-Version') || has('Message-ID') || (has('From') && has('Subject') && has('Date'));
}

/** @throws FormatError when there is no text in it */
export async function readMail(bytes: Uint8Array): Promise<MailText> {
  const { default: PostalMime } = await import('postal-mime');
  let mail: Awaited<ReturnType<typeof PostalMime.parse>>;
  try {
    mail = await PostalMime.parse(withFixedLines(bytes), { rfc822Attachments: true });
  } catch (cause) {
    throw new FormatError('is a damaged mail or MHTML file', { cause });
  }
  const header = (name: string): string | null => mail.headers.find((h) => h.key === name)?.value ?? null;
  const location = header('snapshot-content-location') ?? header('content-location');
  const multipart = /^multipart\/related/i.test(header('content-type') ?? '');
  const saved = location !== null || (multipart && !mail.from?.address);
  const html = mail.html?.trim() ? firstPage(mail.html) : null;
  const text = mail.text?.trim() ? mail.text : null;
  // A mail says the same in both; its plain text is the cleaner one. A saved page is its HTML.
  const format = (saved || text === null) && html !== null ? 'html' : 'text';
  const raw = format === 'html' ? html : text;
  if (raw === null)
    throw new FormatError('is a mail without text', {
      hint: 'its content may be an attachment: save that and give it',
    });
  return {
    container: saved ? 'mhtml' : 'mail',
    format,
    raw: withoutControls(raw).replace(/\r\n?/g, '\n'),
    stated: saved
      ? { canonical: location, title: mail.subject ?? null }
      : {
          title: mail.subject ? bareSubject(mail.subject) : null,
          byline: mail.from?.name || null,
          published: mail.date ?? null,
        },
  };
}

/**
 * The mail with format=flowed called fixed, in the same length: the plain-text reader joins such lines itself, and, other than the mail
 * parser, those of quotations too. With DelSp the breaks fall inside words, which only the parser mends.
 */
function withFixedLines(bytes: Uint8Array): Uint8Array {
  const head = String.fromCharCode(...bytes.subarray(0, 16_000));
  if (/delsp\s*=\s*"?yes/i.test(head)) return bytes;
  const out = Uint8Array.from(bytes);
  for (const m of head.matchAll(/format\s*=\s*"?(?=flowed)/gi)) {
    for (let i = 0; i < 6; i++) out[m.index + m[0].length + i] = 'fixed '.charCodeAt(i);
  }
  return out;
}

/** Frames of a saved page follow it as pages of their own: mostly advertisements. */
function firstPage(html: string): string {
  const starts = /<!doctype html|<html[\s>]/gi;
  const first = starts.exec(html);
  if (!first) return html;
  starts.lastIndex = /^<!doctype/i.test(first[0]) ? html.search(/<html[\s>]/i) + 5 : starts.lastIndex;
  const second = starts.exec(html);
  return second ? html.slice(0, second.index) : html;
}

/** windows-1252 as some decoders give it: curly quotation marks as control characters, which no text means. */
function withoutControls(text: string): string {
  return /[\u0080-\u009f]/.test(text)
    ? text.replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? c)
    : text;
}

const WINDOWS_1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];
