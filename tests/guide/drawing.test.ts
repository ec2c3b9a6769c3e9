// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readGuides, readOffices } from '../../src/catalog/node.ts';
import type { Flow } from '../../src/guide/flow.ts';
import {
  anchorOf,
  drawFlow,
  measures,
  outlineOf,
  type Placed,
  place,
  textWidth,
  wrap,
} from '../../src/guide/flow-picture.ts';
import { treeOf } from '../../src/guide/walk.ts';

const guides = readGuides();
const flows = guides.flows.map((flow) => [flow.id, flow] as const);
const parse = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');
const everyPlace = (placed: Placed): Placed[] => [placed, ...placed.children.flatMap(everyPlace)];
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}@_]+/gu) ?? [];

test.each(flows)(
  'the picture of “%s” is well-formed, bears a title and a description, and needs no style',
  (_id, flow) => {
    const document = parse(drawFlow(flow));
    const svg = document.documentElement;
    expect(document.querySelector('parsererror')).toBeNull();
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('lang')).toBe('id');
    const [title, description] = (svg.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id));
    expect(title?.textContent).toBe(flow.title.id);
    expect(description?.textContent).toMatch(/^Bagan alur .*: \d+ pertanyaan, \d+ hasil, \d+ jalan\./);
    expect(document.querySelectorAll('[style], style, script, foreignObject, image, a')).toHaveLength(0);
  },
);

test.each(flows)(
  'picture and outline of “%s” say every word of the flow, in the same order of numbers',
  (_id, flow) => {
    const document = parse(drawFlow(flow));
    const drawn = wordsIn([...document.querySelectorAll('text')].map((text) => text.textContent).join(' ')).sort();
    const told = wordsIn(outlineOf(flow)).sort();
    expect(drawn).toEqual(told);
    const said = Object.values(flow.nodes).map((node) => (node.kind === 'question' ? node.ask.id : node.say.id));
    expect(said.filter((text) => !outlineOf(flow).includes(text))).toEqual([]);
  },
);

test.each(flows)('in the picture of “%s” no box covers another, and all stand on the sheet', (_id, flow) => {
  const { root, width, height } = place(treeOf(flow));
  const boxes = everyPlace(root);
  const overlaps = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => one.x === other.x && one.y < other.y + other.box.height && other.y < one.y + one.box.height)
      .map((other) => `${one.branch.id} and ${other.branch.id}`),
  );
  expect(overlaps).toEqual([]);
  expect(boxes.filter(({ x, y, box }) => x + measures.box > width || y + box.height > height)).toEqual([]);
});

test.each(flows)('in the picture of “%s” the lines of two questions never meet', (_id, flow) => {
  const spans = everyPlace(place(treeOf(flow)).root)
    .filter(({ children }) => children.length > 0)
    .map(({ x, y, box, children, branch }) => {
      const ends = [anchorOf(box, y), ...children.map((child) => anchorOf(child.box, child.y))];
      return { lane: x, from: Math.min(...ends), to: Math.max(...ends), id: branch.id };
    });
  const meeting = spans.flatMap((one, index) =>
    spans
      .slice(index + 1)
      .filter((other) => one.lane === other.lane && one.from <= other.to && other.from <= one.to)
      .map((other) => `${one.id} and ${other.id}`),
  );
  expect(meeting).toEqual([]);
});

test.each(flows)('every line of text in “%s” fits its box', (_id, flow) => {
  const lines = everyPlace(place(treeOf(flow)).root).flatMap(({ box }) => [...box.answer, ...box.lines]);
  const wide = lines.filter(
    ({ text, bold }) => textWidth(text, measures.size, bold) > measures.box - 2 * measures.padding,
  );
  expect(wide.map(({ text }) => text)).toEqual([]);
});

test('signs that mean something in SVG are drawn as signs', () => {
  const flow = { ...(guides.flows[0] as Flow), title: { id: '<b>&"\'' } };
  expect(parse(drawFlow(flow)).querySelector('title')?.textContent).toBe('<b>&"\'');
});

test('a text breaks between words, and loses none', () => {
  const text = 'Helpdesk LPSE meneruskan masalah ke admin LPSE';
  expect(wrap(text, 120, 13).length).toBeGreaterThan(2);
  expect(wrap(text, 120, 13).join(' ')).toBe(text);
});

test('a node with two ways in is told once, and pointed to the second time', () => {
  const outline = outlineOf(guides.flows.find(({ id }) => id === 'tidak-bisa-login') as Flow);
  expect(outline).toContain('1. Pesan apa yang muncul di layar?');
  expect(outline.match(/Sudah melakukan aktivasi agregasi\?/g)).toHaveLength(1);
  expect(outline).toContain('(roaming): lanjut ke nomor 4.');
});

test('offices and guide are read from their folder also where a page is stood in for', () => {
  expect(typeof document).toBe('object');
  expect(readOffices().size).toBeGreaterThan(3);
  expect(guides.entries).toHaveLength(28);
});
