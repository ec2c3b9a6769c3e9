import { type Dossier, emptyDossier, parseDossier } from '../../domain/dossier.ts';
import { thisDevice } from './this-device.ts';

const key = 'company';

/** What stays the same from one file to the next. */
export type CompanyData = Pick<Dossier, 'company' | 'signatory' | 'letterhead' | 'directors'>;

export const mayKeepCompany = (): boolean => thisDevice().read(key) !== undefined;

export function keepCompany({ company, signatory, letterhead, directors }: Dossier): void {
  thisDevice().write(key, JSON.stringify({ company, signatory, letterhead, directors } satisfies CompanyData));
}

export const forgetCompany = (): void => thisDevice().remove(key);

/** The company's data as kept, or nothing where none are or they cannot be read. */
export function keptCompany(): CompanyData | undefined {
  const text = thisDevice().read(key);
  if (text === undefined) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    const { company, signatory, letterhead, directors } = parseDossier({
      ...emptyDossier('nasional', 'registration'),
      ...(kept as object),
    });
    return { company, signatory, letterhead, directors };
  } catch {
    return undefined;
  }
}
