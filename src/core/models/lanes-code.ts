// The code of lanes.ts: a WebAssembly module, put together instruction by instruction, since JavaScript has none that work on
// several numbers at once. A text of it would need an assembler at build time for one function.
//
// `add(count, features, tree, end, groups)` writes `count` rows of the input as columns, so that one load brings a feature of
// several rows. Then it adds the leaves of the trees in memory [tree, end) to the sums, for groups of sixteen rows: six
// comparisons make six bits of each row's leaf number; a leaf's value, a halfword, is looked up in two tables of 64 bytes.

/** Rows of a group: bytes of a vector. */
export const GROUP = 16;

/** Where things lie in memory; all of it aligned to sixteen bytes. */
export interface Places {
  /** Sums, a word a row. */
  readonly sums: number;
  /** Numbers of the rows to lay, a word each. */
  readonly rows: number;
  /** The rows, a halfword a feature. */
  readonly input: number;
  /** The columns, a halfword a row. */
  readonly columns: number;
  readonly rowBytes: number;
  readonly columnBytes: number;
}

/** A tree: offsets of its features' columns (words), thresholds (halfwords), low bytes of its leaves, high bytes. */
export const TREE = { thresholds: 24, low: 48, high: 112, bytes: 176 };
/** Questions a tree, and its leaves. */
export const DEPTH = 6;
export const LEAVES = 1 << DEPTH;

type Code = readonly (number | Code)[];

export function codeOf(places: Places, pages: number): Uint8Array {
  const types = [[0x60, 5, I32, I32, I32, I32, I32, 0]];
  const exported = [
    [...name('memory'), 2, 0],
    [...name('add'), 0, 0],
  ];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector(types)),
    ...section(3, vector([[0]])),
    ...section(5, vector([[0, ...unsigned(pages)]])),
    ...section(7, vector(exported)),
    ...section(10, vector([body(8, 9, [lay(places), add(places)])])),
  ]);
}

// Locals: what is given, then words, then vectors.
const [COUNT, FEATURES, FIRST, END, GROUPS] = [0, 1, 2, 3, 4];
const [K, FROM, TO, LEFT, COLUMN, SUM, AT, PLACE] = [5, 6, 7, 8, 9, 10, 11, 12];
const [A, B, LOW, HIGH, S0, S1, S2, S3, T] = [13, 14, 15, 16, 17, 18, 19, 20, 21];

function lay({ rows, input, columns, rowBytes, columnBytes }: Places): Code {
  return repeat([
    // from = number of the k-th row · rowBytes; to = 2k
    [load32(rows, shifted(K, 2)), constant(rowBytes), MULTIPLY, set(FROM)],
    [shifted(K, 1), set(TO), get(FEATURES), set(LEFT)],
    repeat([
      [get(TO), get(FROM), 0x2e, 1, unsigned(input), 0x3b, 1, unsigned(columns)],
      [get(FROM), constant(2), ADD, set(FROM), get(TO), constant(columnBytes), ADD, set(TO)],
      [get(LEFT), constant(-1), ADD, tee(LEFT)],
    ]),
    [get(K), constant(1), ADD, tee(K), get(COUNT), LESS],
  ]);
}

function add({ sums, columns }: Places): Code {
  const all = [S0, S1, S2, S3];
  return repeat([
    all.map((s, k) => [get(SUM), loadVector(sums + 16 * k), set(s)]),
    [get(FIRST), set(AT)],
    repeat([
      // Minus the number of the leaf: an answer is minus one where it is yes.
      Array.from({ length: DEPTH }, (_, k) => question(DEPTH - 1 - k, k === 0, columns)),
      [get(A), NEGATE_16, get(B), NEGATE_16, NARROW, set(A)],
      [value(TREE.low, A), set(LOW), value(TREE.high, A), set(HIGH)],
      [get(LOW), get(HIGH), zipped(0), tee(A)],
      [EXTEND_LOW, get(S0), ADD_32, set(S0), get(A), EXTEND_HIGH, get(S1), ADD_32, set(S1)],
      [get(LOW), get(HIGH), zipped(8), tee(A)],
      [EXTEND_LOW, get(S2), ADD_32, set(S2), get(A), EXTEND_HIGH, get(S3), ADD_32, set(S3)],
      [get(AT), constant(TREE.bytes), ADD, tee(AT), get(END), LESS],
    ]),
    all.map((s, k) => [get(SUM), get(s), storeVector(sums + 16 * k)]),
    [get(SUM), constant(4 * GROUP), ADD, set(SUM), get(COLUMN), constant(2 * GROUP), ADD, set(COLUMN)],
    [get(GROUPS), constant(-1), ADD, tee(GROUPS)],
  ]);
}

/** Is the feature above the threshold? Of eight rows each, into A and B. */
function question(q: number, first: boolean, columns: number): Code {
  const half = (bits: number, offset: number): Code => [
    [get(PLACE), loadVector(columns + offset), get(T), GREATER_16],
    first ? set(bits) : [get(bits), get(bits), ADD_16, ADD_16, set(bits)],
  ];
  return [
    [load32(4 * q, get(AT)), get(COLUMN), ADD, set(PLACE)],
    [get(AT), simd(0x08), 1, unsigned(TREE.thresholds + 2 * q), set(T)],
    half(A, 0),
    half(B, 16),
  ];
}

/** Of the bytes numbered by `index`, 0 to 63, in the table of the tree. What lies outside of a vector's sixteen gives nought. */
function value(table: number, index: number): Code {
  const part = (k: number): Code => [
    [get(AT), loadVector(table + 16 * k), get(index)],
    k === 0 ? [] : [simd(0x0c), Array(16).fill(16 * k), SUBTRACT_8],
    SWIZZLE,
  ];
  return [part(0), part(1), OR, part(2), OR, part(3), OR];
}

/** Eight bytes of two vectors in turn: halfwords. */
const zipped = (from: number): Code => [
  simd(0x0d),
  Array.from({ length: 16 }, (_, k) => from + (k >> 1) + (k & 1 ? 16 : 0)),
];

// ---------------------------------------------------------------- the instructions

const I32 = 0x7f;
const V128 = 0x7b;
const [ADD, MULTIPLY, LESS] = [0x6a, 0x6c, 0x48];

function unsigned(n: number): number[] {
  return n < 128 ? [n] : [(n & 127) | 128, ...unsigned(n >>> 7)];
}

function signed(n: number): number[] {
  return n >= -64 && n < 64 ? [n & 127] : [(n & 127) | 128, ...signed(n >> 7)];
}

const simd = (code: number): Code => [0xfd, unsigned(code)];
const get = (local: number): Code => [0x20, local];
const set = (local: number): Code => [0x21, local];
const tee = (local: number): Code => [0x22, local];
const constant = (n: number): Code => [0x41, signed(n)];
const shifted = (local: number, by: number): Code => [get(local), constant(by), 0x74];
const load32 = (offset: number, at: Code): Code => [at, 0x28, 2, unsigned(offset)];
const loadVector = (offset: number): Code => [simd(0x00), 4, unsigned(offset)];
const storeVector = (offset: number): Code => [simd(0x0b), 4, unsigned(offset)];
/** Again while what `code` leaves is not nought. */
const repeat = (code: Code): Code => [0x03, 0x40, code, 0x0d, 0, 0x0b];

const [SWIZZLE, OR, SUBTRACT_8, NARROW] = [0x0e, 0x50, 0x71, 0x66].map(simd) as [Code, Code, Code, Code];
const [GREATER_16, NEGATE_16, ADD_16] = [0x31, 0x81, 0x8e].map(simd) as [Code, Code, Code];
const [EXTEND_LOW, EXTEND_HIGH, ADD_32] = [0xa7, 0xa8, 0xae].map(simd) as [Code, Code, Code];

const flat = (code: Code): number[] => code.flatMap((x) => (typeof x === 'number' ? x : flat(x)));
const name = (text: string): number[] => [text.length, ...Array.from(text, (c) => c.charCodeAt(0))];
const vector = (items: readonly (readonly number[])[]): number[] => [items.length, ...items.flat()];
const section = (id: number, bytes: readonly number[]): number[] => [id, ...unsigned(bytes.length), ...bytes];

function body(words: number, vectors: number, code: Code): number[] {
  const bytes = [2, words, I32, vectors, V128, ...flat(code), 0x0b];
  return [...unsigned(bytes.length), ...bytes];
}
