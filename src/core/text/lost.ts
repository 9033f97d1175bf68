/** Stands where decoding lost a character. */
export const LOST = '\ufffd';
