import { nameKey } from '../domain/identifiers/name.ts';
import { serviceNames } from '../letters/terms.ts';
import type { Filed } from './entry.ts';
import { vendorOf } from './record.ts';
import { statusNames } from './words.ts';

/** Whether a file of the log fits what was typed: part of its number, company, NPWP, bearer, service or status. */
export function fits({ entry, record }: Filed, typed: string): boolean {
  const vendor = record ? Object.values(vendorOf(record)) : [];
  const texts = [entry.number, serviceNames[entry.service], statusNames[entry.status], ...vendor];
  const wanted = plain(typed);
  if (wanted === '') return true;
  const name = nameKey(typed);
  const digits = typed.replace(/\D/g, '');
  const numeric = digits.length >= 4 && /^[\d\s./-]+$/.test(typed);
  return texts.some(
    (text) =>
      plain(text).includes(wanted) ||
      (name !== '' && nameKey(text).includes(name)) ||
      (numeric && text.replace(/\D/g, '').includes(digits)),
  );
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
