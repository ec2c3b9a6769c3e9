import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readTemplates } from '../../../src/catalog/node.ts';
import type { Dossier } from '../../../src/domain/dossier.ts';
import type { OfficeProfile } from '../../../src/domain/office.ts';
import { parseOffice } from '../../../src/domain/parse-office.ts';
import type { ServiceId } from '../../../src/domain/services/index.ts';
import { compose } from '../../../src/letters/compose/compose.ts';
import { composeSet } from '../../../src/letters/compose/letters.ts';
import { messageLetter } from '../../../src/letters/message.ts';
import type { Letter } from '../../../src/letters/model.ts';
import { renderText } from '../../../src/letters/render-text.ts';
import { change, dossierOf, officeCalled, reportOf, today } from '../../support/kernel/dossiers.ts';
import { document, entry, letter, list, rawProfile } from '../../support/kernel/profiles.ts';

const folder = resolve(import.meta.dirname, '../../golden/letters');
const templates = readTemplates();

interface Golden {
  readonly office: string | OfficeProfile;
  readonly service: ServiceId;
  readonly attorney?: boolean;
  readonly with?: (dossier: Dossier) => Dossier;
  /** The template, where it is not the golden's own name. */
  readonly template?: string;
}

/** A vendor who is a person, without a company. */
const individual = change({
  answers: { legalForm: 'individual', exists: {} },
  company: { name: 'Siti Rahmawati', npwp: '1505014705800003', deed: {}, amendment: {} },
  signatory: { position: '' },
  letter: { number: '' },
});

/** An office with a service of its own, at which a sheet shows everything that a list can say. */
const withOwnService = parseOffice(
  rawProfile(
    {},
    {
      ownServices: {
        'layanan-sertifikat-elektronik': {
          title: { id: 'Penerbitan Sertifikat Elektronik' },
          purpose: { id: 'Untuk menandatangani penawaran.' },
          facts: ['account.userId', 'company.nib'],
          hasAccount: true,
          ...list([
            entry('surat', letter('application', { marks: { letterhead: true, companyStamp: true } })),
            entry('kuasa', letter('power-of-attorney', { when: { is: 'represented' } })),
            entry('ktp', document('ktp', { role: 'signatory' })),
          ]),
        },
      },
    },
  ),
);

/** One letter for each template, and a few in which a branch of a template shows. The name is that of the file. */
const goldens: Readonly<Record<string, Golden>> = {
  'application-reset-password': { office: 'muaro-jambi', service: 'reset-password', attorney: true },
  'application-npwp-change': { office: 'bombana', service: 'npwp-change' },
  'application-email-change': { office: 'nasional', service: 'email-change' },
  'application-registration': { office: 'bombana', service: 'registration' },
  'application-user-id-lookup': { office: 'bombana', service: 'user-id-lookup', attorney: true },
  'application-aggregation': {
    office: 'bombana',
    service: 'aggregation',
    with: change({ request: { reason: 'karena kami hendak mengikuti tender di kabupaten lain.' } }),
  },
  'power-of-attorney': { office: 'muaro-jambi', service: 'reset-password', attorney: true },
  'email-user-id-lookup': { office: 'muaro-jambi', service: 'user-id-lookup' },
  message: { office: 'kota-bandung', service: 'registration', attorney: true },
  checklist: { office: 'muaro-jambi', service: 'reset-password', attorney: true },
  cover: { office: 'nasional', service: 'email-change' },
  'registration-form': { office: 'bombana', service: 'registration' },
  'participation-form': { office: 'bombana', service: 'registration' },
  'admin-appointment': { office: 'bulungan', service: 'registration' },
  'application-general': { office: withOwnService, service: 'layanan-sertifikat-elektronik', attorney: true },
  'owner-statement': { office: 'nasional', service: 'registration' },
  'employment-statement': { office: 'nasional', service: 'registration', attorney: true },
  'individual-reset-password': {
    office: 'muaro-jambi',
    service: 'reset-password',
    template: 'application-reset-password',
    with: individual,
  },
  'individual-checklist': {
    office: 'muaro-jambi',
    service: 'reset-password',
    attorney: true,
    template: 'checklist',
    with: individual,
  },
  'draft-reset-password': {
    office: 'muaro-jambi',
    service: 'reset-password',
    attorney: true,
    template: 'application-reset-password',
    with: (dossier) => ({ ...dossier, account: {}, attorney: {}, letter: {}, prepared: {} }),
  },
};

function letterOf(name: string, { template = name, ...one }: Golden): Letter {
  const input = {
    office: typeof one.office === 'string' ? officeCalled(one.office) : one.office,
    dossier: dossierOf(one),
    report: reportOf(one),
    today,
  };
  const sent = template === 'message' && templates.get(template);
  const letter = sent
    ? compose(sent, input, { letter: messageLetter(input.report) })
    : composeSet(input, templates).find(({ id }) => id === template);
  if (!letter) throw new Error(`${one.office} ${one.service} has no letter from "${template}"`);
  return letter;
}

test.each(Object.entries(goldens))('%s reads as it was reviewed', async (name, golden) => {
  const letter = letterOf(name, golden);
  expect(letter.draft).toBe(name.startsWith('draft-'));
  await expect(renderText(letter)).toMatchFileSnapshot(resolve(folder, `${name}.txt`));
});

test('every template has a letter that was reviewed, and every reviewed letter its test', () => {
  const ofTheDesk = /^(receipt|return-slip|official-record)$/;
  expect([...templates.keys()].filter((id) => !Object.hasOwn(goldens, id) && !ofTheDesk.test(id))).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(
    Object.keys(goldens)
      .map((name) => `${name}.txt`)
      .sort(),
  );
});

test('a text for an e-mail knows where it goes and what it is about', () => {
  const { email } = letterOf('email-user-id-lookup', { office: 'muaro-jambi', service: 'user-id-lookup' });
  expect(email).toEqual({ to: 'office@ukpbj.muarojambikab.go.id', subject: 'Permohonan Informasi User ID Penyedia' });
  expect(letterOf('cover', { office: 'nasional', service: 'email-change' }).email).toBeUndefined();
});
