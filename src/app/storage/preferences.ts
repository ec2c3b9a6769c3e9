import { type Language, languages } from '../../i18n/words.ts';
import { thisDevice } from './this-device.ts';

export const readLastOffice = (): string | undefined => thisDevice().read('last-office');

export const rememberOffice = (id: string): void => {
  thisDevice().write('last-office', id);
};

export const readLanguage = (): Language => languages.find((one) => one === thisDevice().read('language')) ?? 'id';

export const rememberLanguage = (language: Language): void => {
  thisDevice().write('language', language);
};
