import { type Language, languages } from '../../i18n/words.ts';
import { thisDevice } from './shared.ts';

/** The office that was chosen last, as letters name it. */
interface LastOffice {
  readonly id: string;
  readonly name: string;
  readonly town: string;
}

export function readLastOffice(): LastOffice | undefined {
  try {
    const kept: unknown = JSON.parse(thisDevice().read('last-office') ?? 'null');
    const { id, name, town } = kept as Record<string, unknown>;
    return typeof id === 'string' && typeof name === 'string' && typeof town === 'string'
      ? { id, name, town }
      : undefined;
  } catch {
    return undefined;
  }
}

export const rememberOffice = ({ id, name, town }: { id: string; name: string; town?: string | undefined }): void => {
  thisDevice().write('last-office', JSON.stringify({ id, name, town: town ?? '' }));
};

export const readLanguage = (): Language => languages.find((one) => one === thisDevice().read('language')) ?? 'id';

export const rememberLanguage = (language: Language): void => {
  thisDevice().write('language', language);
};
