import type { DeskSettings } from '../../desk/record.ts';
import { type DeskRecord, parseRecord } from '../../desk/record.ts';
import { type Dossier, withoutPicture } from '../../domain/dossier.ts';
import { type OfficeProfile, serviceOf } from '../../domain/office.ts';
import type { ServiceId } from '../../domain/services/index.ts';
import type { Text } from '../../domain/text.ts';

/** The minute of a day by this device's clock, `YYYY-MM-DDTHH:MM`; its date may be wrong (`clock.tsx`). */
function momentOf(today: string, now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${today}T${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** The record of a file that was just laid on the desk. A picture of a letterhead is of no use here and stays out. */
export function newRecord(
  office: OfficeProfile,
  service: ServiceId,
  dossier: Dossier | null,
  { name, town, counter, officer }: DeskSettings,
  today: string,
): DeskRecord {
  return parseRecord({
    format: 'siapberkas/desk-record',
    version: 1,
    id: idOf(crypto.getRandomValues(new Uint8Array(12))),
    office: office.id,
    officeRevision: office.revision,
    service,
    title: serviceOf(office, service).own?.title,
    at: momentOf(today, new Date()),
    desk: { name, town, ...(counter && { counter }) },
    officer,
    dossier: dossier && withoutPicture(dossier),
  });
}

const idOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whether the desk has noted anything of a file yet. */
export const isTicked = ({ marks, points }: DeskRecord): boolean =>
  Object.keys(marks).length > 0 || Object.keys(points).length > 0;

/** What a file's service is called, as it was when the file was laid on the desk. */
export const titled = ({ title }: Pick<DeskRecord, 'title'>): { readonly title: Text } | undefined =>
  title && { title };
