import { expect, test } from 'vitest';
import { cleanText } from '../../../src/domain/clean-text.ts';
import { renderDocx } from '../../../src/letters/docx/render-docx.ts';
import type { Letter } from '../../../src/letters/model.ts';
import { parsed } from '../../support/docx/dom.ts';
import { words } from '../../support/docx/letters.ts';
import { partsOf } from '../../support/docx/parts.ts';

const hostile: readonly string[] = [
  'ku\u0000rung \u0001\u0008\u000b\u000c\u001f\u007f\u0085\u009f tanda',
  'paruh \ud800 dan \udc00 dan \udbff! utuh \ud83d\ude00',
  'bukan \ufffe\uffff huruf',
  ']]> <![CDATA[ <!-- --> <?xml?> </w:t></w:r>',
  '&amp; &#0; &#x1; &lt; &nbsp; & &',
  `"kutip" 'tunggal' <w:br/> \\ / \``,
  'baris\nbaru\r\nlagi\u2028dan\u2029tab\t.',
];

/** The same words wherever a letter can have any. */
const everywhere = (said: string): Letter => ({
  id: 'ganjil',
  title: said,
  fileName: 'ganjil',
  draft: true,
  date: said,
  author: said,
  blocks: [
    { kind: 'letterhead', letterhead: { kind: 'typed', name: words(said), lines: [words(said)] } },
    {
      kind: 'letterhead',
      letterhead: { kind: 'image', format: 'png', bytes: new Uint8Array([1]), width: 1, height: 1, alternative: said },
    },
    { kind: 'date', spans: words(said) },
    { kind: 'rows', rows: [{ label: said, value: words(said) }] },
    { kind: 'addressee', lines: [words(said)] },
    { kind: 'title', text: words(said), number: words(said) },
    {
      kind: 'paragraph',
      spans: [
        { text: said, style: 'bold' },
        { text: said, blank: true },
      ],
    },
    { kind: 'list', items: [words(said)] },
    { kind: 'table', columns: [{ heading: said, share: 1 }], rows: [[words(said)]] },
    {
      kind: 'signatures',
      parties: [{ lead: said, company: words(said), companyStamp: true, name: words(said), position: words(said) }],
    },
    { kind: 'codes', caption: words(said), codes: [{ modules: [[true]], size: 20, alternative: said }] },
  ],
});

/** Signs that XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets). */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

test.each(hostile)('%j anywhere in a letter gives a Word file of well-formed parts that say it', async (said) => {
  const parts = partsOf(await renderDocx(everywhere(said), { paper: 'a4' }));
  const markup = Object.entries(parts).filter(([path]) => /\.(xml|rels)$/.test(path));
  expect(markup.length).toBeGreaterThan(10);
  for (const [path, xml] of markup) {
    expect(parsed(xml).getElementsByTagName('parsererror').length, path).toBe(0);
    expect(xml, path).not.toMatch(forbidden);
  }
  const document = parsed(parts['word/document.xml'] ?? '');
  const texts = [...document.getElementsByTagName('w:t')].map(({ textContent }) => textContent);
  expect(texts.filter((each) => each === cleanText(said))).toHaveLength(18);
  const alternatives = [...document.getElementsByTagName('wp:docPr')].map((each) => each.getAttribute('descr'));
  expect(alternatives).toEqual([cleanText(said), cleanText(said)]);
  const core = parsed(parts['docProps/core.xml'] ?? '');
  const properties = ['dc:title', 'dc:creator', 'cp:lastModifiedBy'].map((name) => core.getElementsByTagName(name)[0]);
  expect(properties.map((each) => each?.textContent)).toEqual([said, said, said].map(cleanText));
  expect(core.getElementsByTagName('dcterms:created')[0]?.textContent).toBe('1980-01-01T00:00:00Z');
});

test('What XML forbids is found', () => {
  expect('\u0001').toMatch(forbidden);
  expect('\ud800').toMatch(forbidden);
  expect(parsed('<a>\u0001</a>').getElementsByTagName('parsererror').length).toBeGreaterThan(0);
});
