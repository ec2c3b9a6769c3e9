/** What XML 1.0 forbids: control characters, halves of pairs, non-characters. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Signs without ink that come with pasted text: soft hyphen, joiners, direction marks, variation selectors. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** What most texts are, and what needs no cleaning. */
const plain = /^[ -~]*$/;

/**
 * A text as every letter writes it, and as it is checked for what cannot be printed: NFC, white space as single spaces,
 * nothing that a file cannot hold or that nobody sees; the hyphen that keeps words together, which the font lacks, as
 * the plain one.
 */
export const cleanText = (text: string): string =>
  plain.test(text)
    ? text
    : text
        .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
        .replace(/\u2011/g, '-')
        .replace(forbidden, '')
        .replace(invisible, '')
        .normalize('NFC');
