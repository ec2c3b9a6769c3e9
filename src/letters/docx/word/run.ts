import { around, element, nothing, text, toggle, valued, type Xml } from './xml.ts';

/** What a run has beyond its paragraph, by the names of ECMA-376 part 1, 17.3.2; `sz` in half points. */
export interface RunProperties {
  readonly rStyle?: string;
  readonly b?: true;
  readonly i?: true;
  readonly color?: string;
  readonly sz?: number;
  readonly u?: 'single' | 'none';
}

/** Words in one look. */
export const r = (words: string, properties?: RunProperties): Xml =>
  run(element('w:t', { 'xml:space': 'preserve' }, text(words)), properties);

/** A run around anything else than words. */
export const run = (content: Xml, properties?: RunProperties): Xml =>
  around('w:r', properties ? rPr(properties) : nothing, content);

const rPr = ({ rStyle, b, i, color, sz, u }: RunProperties): Xml =>
  around(
    'w:rPr',
    valued('w:rStyle', rStyle),
    toggle('w:b', b),
    toggle('w:bCs', b),
    toggle('w:i', i),
    toggle('w:iCs', i),
    valued('w:color', color),
    valued('w:sz', sz),
    valued('w:szCs', sz),
    valued('w:u', u),
  );
