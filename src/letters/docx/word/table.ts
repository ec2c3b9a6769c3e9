import { type Border, border } from './paragraph.ts';
import { around, element, nothing, toggle, valued, type Xml } from './xml.ts';

/** Room inside cells, twips. */
export interface CellRoom {
  readonly x: number;
  readonly y: number;
}

/** A table of fixed widths, by the names of ECMA-376 part 1, 17.4. */
export interface TableProperties {
  readonly tblStyle?: string;
  /** The rules around and between all its cells, if not those of its style. */
  readonly tblBorders?: Border;
  readonly tblCellMar: CellRoom;
  /** Whether its style sets the first row apart. */
  readonly firstRow?: true;
  /** Widths of its columns, twips. */
  readonly tblGrid: readonly number[];
}

export interface RowProperties {
  readonly tblHeader?: true;
  /** Twips. */
  readonly trHeight?: { readonly val: number; readonly hRule: 'exact' | 'atLeast' };
}

/** A table of at least a row. */
export const tbl = (properties: TableProperties, rows: readonly Xml[]): Xml => {
  const columns = properties.tblGrid.map((width) => element('w:gridCol', { 'w:w': width }));
  return around('w:tbl', tblPr(properties), around('w:tblGrid', ...columns), ...rows);
};

/** Whether markup begins with a table. */
export const isTable = (xml: Xml): boolean => xml.startsWith('<w:tbl>');

/** A row that is never split between pages. */
export const tr = ({ tblHeader, trHeight }: RowProperties, cells: readonly Xml[]): Xml => {
  const height = trHeight ? element('w:trHeight', { 'w:val': trHeight.val, 'w:hRule': trHeight.hRule }) : nothing;
  return around(
    'w:tr',
    around('w:trPr', toggle('w:cantSplit', true), height, toggle('w:tblHeader', tblHeader)),
    ...cells,
  );
};

/** A cell, its width in twips; its content ends with a paragraph. */
export const tc = (width: number, content: Xml, vAlign?: 'center'): Xml =>
  around('w:tc', around('w:tcPr', inTwips('tcW', width), valued('w:vAlign', vAlign)), content);

const tblPr = ({ tblStyle, tblBorders, tblCellMar, firstRow, tblGrid }: TableProperties): Xml => {
  const width = tblGrid.reduce((sum, each) => sum + each, 0);
  return around(
    'w:tblPr',
    valued('w:tblStyle', tblStyle),
    inTwips('tblW', width),
    tblBorders ? around('w:tblBorders', ...sides.map((side) => border(side, tblBorders))) : nothing,
    element('w:tblLayout', { 'w:type': 'fixed' }),
    roomOf(tblCellMar),
    firstRow ? look : nothing,
  );
};

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

const look = element('w:tblLook', { 'w:firstRow': 'true', 'w:noHBand': 'true', 'w:noVBand': 'true' });

const roomOf = ({ x, y }: CellRoom): Xml =>
  around('w:tblCellMar', inTwips('top', y), inTwips('left', x), inTwips('bottom', y), inTwips('right', x));

const inTwips = (name: string, width: number): Xml => element(`w:${name}`, { 'w:type': 'dxa', 'w:w': width });
