import { assess } from './assess.ts';
import { type Dossier, parseDossier } from './dossier.ts';
import type { OfficeProfile } from './office.ts';
import { countingLeaves } from './part.ts';
import type { ServiceDefinition } from './services/index.ts';

/**
 * A complete, consistent dossier of an invented company, for trying things out.
 * @param today the day for which it is complete, `YYYY-MM-DD`
 */
export function sampleDossier(
  service: ServiceDefinition,
  office: OfficeProfile,
  today: string,
  attorney: boolean,
): Dossier {
  const dossier = parseDossier({
    format: 'siapberkas/dossier',
    version: 1,
    office: office.id,
    officeRevision: office.revision,
    service: service.id,
    answers: {
      legalForm: 'pt',
      handedInBy: attorney ? 'attorney' : 'signatory',
      ...(attorney ? { attorneyInDeed: true } : {}),
      oldMailboxOpen: true,
      exists: everyPaper,
    },
    company,
    account: { userId: 'CAHAYABATANGHARI', email: 'lama@cahayabatanghari.co.id' },
    request: {
      ...(service.change?.from === 'request.oldNpwp' ? { oldNpwp: '01.609.052.4-017.000' } : {}),
      ...(service.change?.to === 'request.newEmail' ? { newEmail: 'pengadaan@cahayabatanghari.co.id' } : {}),
    },
    signatory: { name: 'Siti Rahmawati', nik: '1505014705800003', position: 'Direktur' },
    ...(attorney ? { attorney: attorneyPerson } : {}),
    admin: { name: 'Rina Wulandari', nik: '1571016107940001', position: 'Staf Administrasi' },
    directors: [{ name: 'Siti Rahmawati', nik: '1505014705800003', position: 'Direktur' }],
    ...(office.kind === 'base' ? { addressee: { name: 'LPSE Kabupaten Batang Hari', town: 'Muara Bulian' } } : {}),
    letter: { number: '012/CB-DIR/XI/2026', place: 'Jambi' },
    ...(attorney ? { powerOfAttorney: { number: '013/CB-DIR/XI/2026' } } : {}),
  });
  return withEverythingPrepared(service, office, dossier, today);
}

/** Numbers are well-formed and belong to no one that we know. */
const company = {
  name: 'PT Cahaya Batanghari',
  address: 'Jalan Lintas Timur Nomor 12, Sengeti, Kabupaten Muaro Jambi, Jambi 36381',
  npwp: '01.312.166.0-091.000',
  nib: '1234567890123',
  phone: '0741 555 0123',
  email: 'kantor@cahayabatanghari.co.id',
  deed: { number: '15', date: '2015-03-02' },
  amendment: { number: '8', date: '2019-08-14' },
};

const attorneyPerson = {
  name: 'Andi Saputra',
  nik: '1571021203900002',
  position: 'Staf Administrasi',
  address: 'Jalan Kolonel Abunjani Nomor 7, Kota Jambi',
  phone: '0812 5550 1234',
};

const everyPaper = { 'akta-pendirian': true, 'akta-perubahan': true, attachments: true };

/** Ticks whatever the list asks for; of alternatives, the first. */
function withEverythingPrepared(
  service: ServiceDefinition,
  office: OfficeProfile,
  dossier: Dossier,
  today: string,
): Dossier {
  const leaves = assess(service, office, dossier, today).requirements.flatMap(({ part }) => countingLeaves(part));
  const prepared = leaves.map(({ key, item }) => {
    if (item.kind === 'object' || item.kind === 'facts') return [key, { done: true }] as const;
    const form = item.evidence === 'unstated' ? { original: 'shown' } : item.evidence;
    return [
      key,
      {
        ...('original' in form ? { original: true } : {}),
        ...('copies' in form && form.copies ? { copies: form.copies } : {}),
        ...('scan' in form ? { scan: true } : {}),
      },
    ] as const;
  });
  return { ...dossier, prepared: Object.fromEntries(prepared) };
}
