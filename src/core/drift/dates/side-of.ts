// Which side of a time a word before it speaks of: up to it ("by May", "until May"), or from it on ("after May", "since May").

const UP_TO = /^(?:by|until|till|before|through)$/;
const FROM_ON = /^(?:from|after|since|starting|beginning)$/;

/** −1 up to it, 1 from it on, 0 neither. */
export const sideOfTime = (word: string): -1 | 0 | 1 => (UP_TO.test(word) ? -1 : FROM_ON.test(word) ? 1 : 0);
