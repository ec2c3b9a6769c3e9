import { acceptedMark } from '../../../src/desk/line.ts';
import { type DeskRecord, parseRecord } from '../../../src/desk/record.ts';
import { type Checklist, checklistOf, type Examined } from '../../../src/desk/result.ts';
import type { Answers, Dossier } from '../../../src/domain/dossier.ts';
import { serviceOf } from '../../../src/domain/office.ts';
import type { ServiceId } from '../../../src/domain/services/index.ts';
import { deskDossier, deskOffice, deskToday } from './offices.ts';

/** The checklist of a file that was prepared at home, or of one that the desk starts from nothing. */
export const checklistAt = (
  office: string,
  service: ServiceId,
  dossier: Dossier | null = deskDossier(office, service),
  settled: { answers?: Answers; choices?: Record<string, string> } = {},
): Checklist =>
  checklistOf(
    serviceOf(deskOffice(office), service),
    deskOffice(office),
    dossier,
    { answers: {}, choices: {}, ...settled },
    deskToday,
  );

/** Every line taken and every point the same. */
export const allGood = ({ lines, points }: Checklist): Examined => ({
  lines,
  points,
  marks: Object.fromEntries(lines.map((line) => [line.key, acceptedMark(line)])),
  pointMarks: Object.fromEntries(points.map(({ id }) => [id, { same: true }])),
});

/** A record of a file that lies on the desk on the day of the tests. */
export const recordOf = (office: string, service: ServiceId, more: Partial<DeskRecord> = {}): DeskRecord =>
  parseRecord({
    format: 'siapberkas/desk-record',
    version: 1,
    id: 'berkas-0001',
    office,
    officeRevision: deskOffice(office).revision,
    service,
    at: `${deskToday}T09:41`,
    dossier: deskDossier(office, service),
    officer: { name: 'Rina Wulandari', nip: '19900101 201503 2 001' },
    ...more,
  });
