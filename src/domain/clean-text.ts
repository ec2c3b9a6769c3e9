/** What XML 1.0 forbids: control characters, halves of pairs, non-characters. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Invisible characters that come with pasted text: soft hyphen, joiners, direction marks, variation selectors. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** Most texts are plain ASCII and need no cleaning. */
const plain = /^[ -~]*$/;

/**
 * A text as every letter writes it, and as it is checked for unprintable characters: NFC, white space as single spaces,
 * without forbidden or invisible characters, and with the non-breaking hyphen, which the font lacks, as a plain one.
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
