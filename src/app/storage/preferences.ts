import { type Language, languages } from '../../i18n/words.ts';
import { thisDevice } from './shared.ts';

/** The office that was chosen last, as letters name it. */
interface LastOffice {
  readonly id: string;
  readonly name: string;
  readonly town: string;
  /** Where its list was put into the site after it was built. */
  readonly from?: 'site';
}

export function readLastOffice(): LastOffice | undefined {
  try {
    const kept: unknown = JSON.parse(thisDevice().read('last-office') ?? 'null');
    const { id, name, town, from } = kept as Record<string, unknown>;
    return typeof id === 'string' && typeof name === 'string' && typeof town === 'string'
      ? { id, name, town, ...(from === 'site' ? { from } : {}) }
      : undefined;
  } catch {
    return undefined;
  }
}

interface Remembered {
  readonly id: string;
  readonly name: string;
  readonly town?: string | undefined;
  readonly from?: 'site' | undefined;
}

export const rememberOffice = ({ id, name, town, from }: Remembered): void => {
  thisDevice().write('last-office', JSON.stringify({ id, name, town: town ?? '', ...(from ? { from } : {}) }));
};

export const readLanguage = (): Language => languages.find((one) => one === thisDevice().read('language')) ?? 'id';

export const rememberLanguage = (language: Language): void => {
  thisDevice().write('language', language);
};
