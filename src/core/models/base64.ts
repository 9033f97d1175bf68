// Weights as base 64 → bytes. `core` compiles without the globals of Node and browsers, and `atob` would make a string of 300,000
// characters first; this is one pass.
/** In the order of what they stand for. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const VALUE = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) VALUE[ALPHABET.charCodeAt(i)] = i;

/** What the digit at `i` stands for, 0 to 63. */
export const digitAt = (text: string, i: number): number => VALUE[text.charCodeAt(i) & 127]!;

/** What the four digits from `i` on stand for, the first byte highest: for who reads here and there in a text too long to be turned into bytes. */
export function threeBytesAt(text: string, i: number): number {
  return (
    (VALUE[text.charCodeAt(i) & 127]! << 18) |
    (VALUE[text.charCodeAt(i + 1) & 127]! << 12) |
    (VALUE[text.charCodeAt(i + 2) & 127]! << 6) |
    VALUE[text.charCodeAt(i + 3) & 127]!
  );
}

/** @param text base 64 (RFC 4648), padded or not, without white space */
export function bytesOfBase64(text: string): Uint8Array {
  let length = text.length;
  while (length > 0 && text.charCodeAt(length - 1) === 61) length--;
  const bytes = new Uint8Array((length * 3) >> 2);
  const at = (i: number) => VALUE[text.charCodeAt(i) & 127]!;
  let to = 0;
  let i = 0;
  for (; i + 4 <= length; i += 4) {
    const held = threeBytesAt(text, i);
    bytes[to++] = held >> 16;
    bytes[to++] = held >> 8;
    bytes[to++] = held;
  }
  // Two or three digits are left: one byte, or two.
  if (i + 1 < length) bytes[to++] = (at(i) << 2) | (at(i + 1) >> 4);
  if (i + 2 < length) bytes[to] = (at(i + 1) << 4) | (at(i + 2) >> 2);
  return bytes;
}
