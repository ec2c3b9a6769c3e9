import { expect, test } from 'vitest';
import { readTemplates } from '../../../src/catalog/node.ts';
import type { Dossier } from '../../../src/domain/dossier.ts';
import { factPaths } from '../../../src/domain/facts.ts';
import { parseOffice } from '../../../src/domain/parse-office.ts';
import { serviceIds } from '../../../src/domain/services/index.ts';
import { composeLetters } from '../../../src/letters/compose/letters.ts';
import type { Template, TemplateNode, TemplateText } from '../../../src/letters/template.ts';
import { change, dossierOf, offices, reportOf, today } from '../../support/kernel/dossiers.ts';
import { citation, document, entry, letter, list, rawProfile } from '../../support/kernel/profiles.ts';

const templates = readTemplates();
const facts: ReadonlySet<string> = new Set(factPaths);

/** The facts without which a template has a blank; what a condition guards is left to the letters themselves. */
const neededBy = ({ nodes }: Template): string[] => nodes.flatMap(fieldsOf);

function fieldsOf(node: TemplateNode): string[] {
  const placeOf = (field: string): string => field.replace('signer.', 'signatory.');
  const from = (text: TemplateText): string[] =>
    text.flatMap((piece) =>
      'field' in piece && !piece.optional && facts.has(placeOf(piece.field)) ? [placeOf(piece.field)] : [],
    );
  switch (node.kind) {
    case 'paragraph':
      return from(node.text);
    case 'rows':
      return node.rows.flatMap(({ value }) => from(value));
    case 'list':
      return node.items.flatMap(from);
    case 'title':
      return from(node.text);
    default:
      return [];
  }
}

const published = [...offices.values()].flatMap((office) =>
  serviceIds.flatMap((service) => (office.services[service].published ? [[office.id, service] as const] : [])),
);

test.each(published)('%s %s asks for every fact that its letters state', (office, service) => {
  for (const attorney of [false, true]) {
    const report = reportOf({ office, service, attorney });
    const asked = new Set<string>(report.facts.map(({ path }) => path));
    for (const { kind, message } of report.letters) {
      const name = kind === 'application' ? `${message ? 'email' : 'application'}-${service}` : kind;
      const template = templates.get(name);
      if (!template) continue;
      expect({ name, unasked: neededBy(template).filter((field) => !asked.has(field)) }).toEqual({ name, unasked: [] });
    }
  }
});

test.each(published)('%s %s: a single fact left open makes a draft of its letters', (office, service) => {
  for (const { path } of reportOf({ office, service, attorney: true }).facts) {
    const open = (dossier: Dossier): Dossier => {
      const copy = structuredClone(dossier) as unknown as Record<string, unknown>;
      const keys = path.split('.');
      const last = keys.pop() ?? '';
      let branch = copy;
      for (const key of keys) branch = branch[key] as Record<string, unknown>;
      branch[last] = ' ';
      return copy as unknown as Dossier;
    };
    const report = reportOf({ office, service, attorney: true, with: open });
    expect({ path, ready: report.ready, draft: report.draft }).toEqual({ path, ready: false, draft: true });
  }
});

test.each(['counter', 'ticket', 'email', 'upload', 'video', 'whatsapp', 'phone'] as const)(
  'at an office that is reached by %s no final letter of any service has a blank',
  (kind) => {
    const asked = [entry('surat', letter('application')), entry('ktp', document('ktp'))];
    for (const requirements of [asked, asked.slice(1)]) {
      const one = list(requirements, { channels: [{ kind, address: 'a@b.id', citation }] });
      const office = parseOffice(rawProfile(Object.fromEntries(serviceIds.map((service) => [service, one]))));
      for (const service of serviceIds) {
        for (const attorney of [false, true]) {
          const dossier = dossierOf({ office, service, attorney });
          const report = reportOf({ office, service, attorney });
          const { facts: given } = report;
          const bare = { ...dossier, company: {}, account: {}, signatory: {}, attorney: {}, letter: {}, request: {} };
          const onlyAsked = given.reduce<typeof dossier>((filled, { path }) => {
            const [section = '', key = ''] = path.split('.');
            const from = (dossier as unknown as Record<string, Record<string, string>>)[section]?.[key] ?? '';
            return change({ [section]: { [key]: from } })(filled);
          }, bare);
          const letters = composeLetters(
            { office, report: reportOf({ office, service, attorney, with: () => onlyAsked }), today },
            templates,
          );
          for (const composed of letters) {
            expect(composed.letter.draft).toBe(false);
            expect(JSON.stringify([service, composed.letter.blocks])).not.toContain('"blank":true');
          }
        }
      }
    }
  },
);

test('a checklist of nothing but the vendor’s own additions cites no source, and leaves no blank for one', () => {
  const office = offices.get('bombana');
  if (!office) throw new Error('bombana is not shipped');
  const extra = { id: 'foto', text: 'Pasfoto', copies: 2 };
  const prepared = { 'tambahan--foto': { copies: 2 } };
  const one = { office, with: (dossier: Dossier) => ({ ...dossier, additions: [extra], prepared }) };
  const report = reportOf(one);
  expect(report.ready).toBe(true);
  const letters = composeLetters({ office, report, today }, templates);
  expect(letters.map(({ kind }) => kind)).toEqual(['checklist']);
  expect(JSON.stringify(letters)).not.toContain('"blank":true');
});
