import { createContext, useContext } from 'preact/compat';
import type { Language } from '../../i18n/words.ts';

/** Switches the page's language and keeps the choice; given by the page that is open. */
export const speakContext = createContext<(language: Language) => void>(() => {});

export const useSpeak = (): ((language: Language) => void) => useContext(speakContext);
