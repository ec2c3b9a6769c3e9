/** The same tree of keys with other words: what a translation must be. */
export type Words<Base> = { readonly [Key in keyof Base]: Base[Key] extends string ? string : Words<Base[Key]> };

export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];
