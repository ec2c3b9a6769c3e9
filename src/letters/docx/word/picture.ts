import { run } from './run.ts';
import { around, element, type Xml } from './xml.ts';

/** The namespaces of pictures, for the document's root. */
export const pictureNamespaces =
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

/** A picture that stands in the line as a letter would. */
export interface Picture {
  /** A number that no other picture of the document has. */
  readonly id: number;
  /** The relationship that leads to its file. */
  readonly relationship: string;
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly name: string;
  /** Read aloud in its place. */
  readonly descr: string;
}

/** English Metric Units in a point. */
const emu = 12_700;

/** A picture in the line, after ECMA-376 part 1, 20.4.2.8 and 20.2. */
export const picture = ({ id, relationship, width, height, name, descr }: Picture): Xml => {
  const size = { cx: Math.round(width * emu), cy: Math.round(height * emu) };
  const named = { id, name, descr };
  const drawn = around(
    'pic:pic',
    around('pic:nvPicPr', element('pic:cNvPr', named), around('pic:cNvPicPr', locks('a:picLocks'))),
    around('pic:blipFill', element('a:blip', { 'r:embed': relationship }), filled),
    around('pic:spPr', around('a:xfrm', element('a:off', { x: 0, y: 0 }), element('a:ext', size)), rectangle),
  );
  const inline = element(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', size),
    element('wp:docPr', named),
    around('wp:cNvGraphicFramePr', locks('a:graphicFrameLocks')),
    around('a:graphic', element('a:graphicData', { uri: pictureUri }, drawn)),
  );
  return run(around('w:drawing', inline));
};

const pictureUri = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

const locks = (name: string): Xml => element(name, { noChangeAspect: 1 });

const filled = around('a:stretch', element('a:fillRect', {}));

const rectangle = element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {}));
