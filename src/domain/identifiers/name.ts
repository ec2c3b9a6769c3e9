const forms = /^(PT|CV|UD|PO|FA|FIRMA|PERUM|PERUMDA|KOPERASI|YAYASAN)$/;

/**
 * A name as it counts for comparison: case, spaces, dots and the legal form before or behind it make no
 * difference ("PT. Cahaya Batang Hari" is "CAHAYA BATANGHARI, PT").
 */
export function nameKey(name: string): string {
  const words = name
    .normalize('NFC')
    .toUpperCase()
    // "P.T.", "C. V." and "P T" are one word.
    .replace(/(?<!\p{L})(\p{L})[.\s]\s?(\p{L})(?!\p{L})\.?/gu, ' $1$2 ')
    .replace(/[.,]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  const bare = words.filter((word, index) => !((index === 0 || index === words.length - 1) && forms.test(word)));
  return (bare.length > 0 ? bare : words).join('');
}

export const sameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);
