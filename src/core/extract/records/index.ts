// Files that hold a text among other things: mails, saved pages, JSON.
export { lineStartsOf } from '../finish.ts';
export { type FieldText, fieldText, fieldTexts, jsonKind } from './json.ts';
export { looksLikeMail, type MailText, readMail } from './mail.ts';
