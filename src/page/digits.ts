/** Arabic, Persian, Hindi and Bengali digits, in this order; each row is ten code points from its zero on. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g;
/** Two digits of any of these scripts: what every date holds. */
const TWO_DIGITS = /[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]{2}/;

/** Whether a text holds a number of two digits or more. */
export function hasNumber(text: string): boolean {
  return TWO_DIGITS.test(text);
}

/** A text with its digits as Europe writes them, of the same length. */
export function latinDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    return String((code < 0x900 ? code : code - 6) & 0xf);
  });
}
