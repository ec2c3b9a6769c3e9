import { escapeMarkup } from '../../escape.ts';

declare const markup: unique symbol;

/** Well-formed markup. Texts become part of it only here, so that each is escaped once. */
export type Xml = string & { readonly [markup]: true };

/** What is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export const nothing = '' as Xml;

/** Words between tags, without what XML forbids (`cleanText` takes it out). */
export const text = (words: string): Xml => escapeMarkup(words) as Xml;

/** Markup one after the other. */
export const joined = (parts: readonly Xml[]): Xml => parts.join('') as Xml;

/** An element with its attributes and its content in the order given. */
export const element = (name: string, attributes: Attributes, ...content: readonly Xml[]): Xml => {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) tag += ` ${key}="${typeof value === 'number' ? value : escapeMarkup(value)}"`;
  }
  const inner = content.join('');
  return `${tag}${inner === '' ? '/>' : `>${inner}</${name}>`}` as Xml;
};

/** An element without attributes around its content; nothing around nothing. */
export const around = (name: string, ...content: readonly Xml[]): Xml => {
  const inner = content.join('');
  return (inner === '' ? '' : `<${name}>${inner}</${name}>`) as Xml;
};

/** An element that says one value; nothing where there is none. */
export const valued = (name: string, value: string | number | undefined): Xml =>
  value === undefined ? nothing : element(name, { 'w:val': value });

/** A property that is on or off; nothing where that is left to the style. */
export const toggle = (name: string, on: boolean | undefined): Xml =>
  on === undefined ? nothing : element(name, on ? {} : { 'w:val': 'false' });
