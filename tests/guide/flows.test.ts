import { expect, test } from 'vitest';
import { readGuides } from '../../src/catalog/node.ts';
import { type Flow, parseFlow } from '../../src/guide/flow.ts';
import { pathsOf, walk } from '../../src/guide/walk.ts';

const guides = readGuides();
const flows = guides.flows.map((flow) => [flow.id, flow] as const);
const entryIds = new Set(guides.entries.map(({ id }) => id));

test('there is a flow for every trouble that the issue names', () => {
  expect(guides.flows.map(({ id }) => id)).toEqual([
    'agregasi',
    'kode-galat',
    'lupa-user-id',
    'password-baru-tidak-masuk',
    'tidak-bisa-login',
    'tidak-sinkron',
    'ubah-npwp-email',
  ]);
});

test.each(flows)('every path of “%s” ends in an outcome, within seven questions', (_id, flow) => {
  const paths = pathsOf(flow);
  expect(paths.length).toBeGreaterThan(2);
  for (const path of paths) {
    expect(walk(flow, path.answers)).toMatchObject({ id: path.id, node: { kind: 'outcome' } });
    expect(path.answers.length).toBeLessThanOrEqual(7);
  }
});

test.each(flows)('every node of “%s” lies on a path that is walked', (_id, flow) => {
  const seen = new Set(
    pathsOf(flow).flatMap(({ answers, id }) => [...walk(flow, answers).turns.map((turn) => turn.id), id]),
  );
  expect(seen).toEqual(new Set(Object.keys(flow.nodes)));
});

test('a flow that leads on to another flow never comes back to itself', () => {
  const next = (flow: Flow): string[] =>
    pathsOf(flow).flatMap(({ outcome }) => outcome.links.flatMap((link) => (link.to === 'flow' ? [link.flow] : [])));
  const beyond = (id: string, way: readonly string[]): string[] => {
    const flow = guides.flows.find((one) => one.id === id);
    if (way.includes(id)) return [[...way, id].join(' → ')];
    return flow ? [...new Set(next(flow))].flatMap((other) => beyond(other, [...way, id])) : [];
  };
  expect(guides.flows.flatMap(({ id }) => beyond(id, []))).toEqual([]);
});

test('“Saya tidak bisa login” asks for the message, then roaming, then the activation page, as the helpdesk does', () => {
  const flow = guides.flows.find(({ id }) => id === 'tidak-bisa-login');
  const { turns, node } = walk(flow as Flow, [6, 0, 0, 1]);
  expect(turns.map(({ id }) => id)).toEqual(['pesan', 'di-mana', 'agregasi', 'halaman']);
  expect(node).toMatchObject({
    result: 'escalate',
    escalation: ['helpdesk-lpse', 'admin-lpse', 'helpdesk-lkpp'],
    entries: ['roaming-tanpa-pesan', 'gagal-login-lpse-lain'],
  });
});

test('answers that do not exist leave a person at the last question that does', () => {
  const flow = guides.flows.find(({ id }) => id === 'lupa-user-id') as Flow;
  expect(walk(flow, [0, 9]).id).toBe('kotak');
  expect(walk(flow, [9]).id).toBe('lpse');
  expect(walk(flow, [0, 0, 0, 0]).id).toBe('email');
});

test('outcomes that say what the sources say name the entries that say so', () => {
  const cited = new Set(guides.flows.flatMap((flow) => Object.values(flow.nodes).flatMap(({ entries }) => entries)));
  expect([...cited].filter((id) => !entryIds.has(id))).toEqual([]);
  // Registration and its own fast tenders aside, every entry that answers a trouble is reached by a flow.
  expect([...entryIds].filter((id) => !cited.has(id))).toEqual(['syarat-daftar-bombana', 'cara-daftar-bombana']);
});

const tiny = (nodes: Record<string, unknown>): unknown => ({
  format: 'siapberkas/guide-flow',
  version: 1,
  id: 'kecil',
  title: { id: 'Alur kecil' },
  start: 'a',
  nodes,
});
const question = (...to: string[]) => ({
  kind: 'question',
  ask: { id: 'Yang mana?' },
  answers: to.map((id, index) => ({ text: { id: `Jawaban ${index}` }, to: id })),
});
const done = { kind: 'outcome', result: 'done', say: { id: 'Selesai.' } };

test('a flow whose paths all end is accepted', () => {
  expect(pathsOf(parseFlow(tiny({ a: question('b', 'c'), b: done, c: done })))).toHaveLength(2);
});

test.each([
  ['an answer that leads nowhere', { a: question('b', 'x'), b: done }, 'there is no node "x"'],
  ['a node that no path reaches', { a: question('b', 'b'), b: done, c: done }, 'no path leads here'],
  ['a circle', { a: question('b', 'c'), b: question('a', 'c'), c: done }, 'leads back to "a"'],
  ['a start that is not there', { b: done }, 'there is no node "a"'],
  ['a hand-over to nobody', { a: { ...done, result: 'escalate' } }, 'who takes it over is not said'],
  ['a file to bring without its list', { a: { ...done, result: 'bring' } }, 'needs a link to the service'],
  ['something to do that is not said', { a: { ...done, result: 'do' } }, 'what to do is not said'],
  [
    'the same answer twice',
    {
      a: {
        kind: 'question',
        ask: { id: 'Mana?' },
        answers: [
          { text: { id: 'Ya' }, to: 'b' },
          { text: { id: 'Ya' }, to: 'b' },
        ],
      },
      b: done,
    },
    '"Ya" stands twice',
  ],
])('%s is refused', (_what, nodes, message) => {
  expect(() => parseFlow(tiny(nodes))).toThrow(message);
});
