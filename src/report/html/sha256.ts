// SHA-256 (FIPS 180-4) for the page's content security policy: the page names the hashes of its own script and styles, so
// that nothing else can run. Reporters are pure and may run in a browser, where the platform's digest is asynchronous.
// Cost: about 1 ms for 20 kB, once a process.

const ROUNDS = 64;

/** First 32 bits of the fractional parts of the roots (1/2 or 1/3) of the first primes. */
function rootBits(count: number, power: number): Uint32Array {
  const out = new Uint32Array(count);
  for (let n = 2, i = 0; i < count; n++) {
    let prime = true;
    for (let d = 2; d * d <= n && prime; d++) prime = n % d !== 0;
    if (prime) out[i++] = (n ** power % 1) * 2 ** 32;
  }
  return out;
}

/** Base64 of the digest of a text. @throws RangeError on characters beyond ASCII: the page's own parts have none. */
export function sha256Base64(text: string): string {
  const k = rootBits(ROUNDS, 1 / 3);
  const h = rootBits(8, 1 / 2);
  const bytes = new Uint8Array((((text.length + 8) >> 6) + 1) << 6);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) throw new RangeError(`not ASCII at ${i}`);
    bytes[i] = code;
  }
  bytes[text.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 4, text.length * 8);
  const w = new Uint32Array(ROUNDS);
  const rotate = (x: number, n: number) => (x >>> n) | (x << (32 - n));
  for (let at = 0; at < bytes.length; at += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getUint32(at + 4 * i);
    for (let i = 16; i < ROUNDS; i++) {
      const a = w[i - 15]!;
      const b = w[i - 2]!;
      const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
      const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
      w[i] = w[i - 16]! + s0 + w[i - 7]! + s1;
    }
    let [a, b, c, d, e, f, g, last] = h as unknown as [number, number, number, number, number, number, number, number];
    for (let i = 0; i < ROUNDS; i++) {
      const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const t1 = (last + s1 + ((e & f) ^ (~e & g)) + k[i]! + w[i]!) | 0;
      const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      last = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    for (const [i, x] of [a, b, c, d, e, f, g, last].entries()) h[i] = h[i]! + x;
  }
  return base64(h);
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Of 32 bytes: ten groups of three and one of two. */
function base64(words: Uint32Array): string {
  const byte = (i: number) => (words[i >> 2]! >>> (24 - 8 * (i & 3))) & 255;
  let out = '';
  for (let i = 0; i < 30; i += 3) {
    const n = (byte(i) << 16) | (byte(i + 1) << 8) | byte(i + 2);
    out += DIGITS[n >> 18]! + DIGITS[(n >> 12) & 63]! + DIGITS[(n >> 6) & 63]! + DIGITS[n & 63]!;
  }
  const n = (byte(30) << 10) | (byte(31) << 2);
  return `${out}${DIGITS[n >> 12]}${DIGITS[(n >> 6) & 63]}${DIGITS[n & 63]}=`;
}
