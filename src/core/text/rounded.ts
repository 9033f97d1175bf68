/** Four decimals: beyond that a figure is noise, and platforms differ in the last bits. */
export const rounded = (x: number): number => Math.round(x * 1e4) / 1e4;
