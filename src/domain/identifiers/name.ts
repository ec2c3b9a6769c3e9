const forms = /^(PT|CV|UD|PO|FA|FIRMA|PERUM|PERUMDA|KOPERASI|YAYASAN)$/;

/**
 * A name as it counts for comparison: case, spaces, dots and the legal form before or behind it make no
 * difference ("PT. Cahaya Batang Hari" is "CAHAYA BATANGHARI, PT").
 */
export function nameKey(name: string): string {
  const words = name.normalize('NFC').toUpperCase().replace(/[.,]/g, ' ').split(/\s+/).filter(Boolean);
  // "P.T." falls apart into "P T".
  const joined =
    words[0] === 'P' && words[1] === 'T'
      ? ['PT', ...words.slice(2)]
      : words[0] === 'C' && words[1] === 'V'
        ? ['CV', ...words.slice(2)]
        : words;
  const bare = joined.filter((word, index) => !((index === 0 || index === joined.length - 1) && forms.test(word)));
  return (bare.length > 0 ? bare : joined).join('');
}

export const sameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);
