/** The pattern of the HTML standard for `type=email`, with at least one dot in the domain. */
const email =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$/;

export const isEmail = (text: string): boolean => text.length <= 254 && email.test(text.trim());

/** Two addresses for one mailbox: case does not count. */
export const sameEmail = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** A telephone number of Indonesia as people write it: 0… or +62…, 8 to 14 digits; two numbers may stand side by side. */
export function isPhone(text: string): boolean {
  return text.split(/[/,;]/).every((number) => {
    const digits = number.replace(/[\s().-]/g, '').replace(/(ext|pes)\w*$/i, '');
    return /^(\+?62|0)\d{7,13}$/.test(digits);
  });
}

/** NIB of OSS: 13 digits. */
export const isNib = (text: string): boolean => /^\d{13}$/.test(text.replace(/[\s.-]/g, ''));
