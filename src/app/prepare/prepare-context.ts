import { createContext, useContext } from 'react';
import type { Dossier } from '../../domain/dossier.ts';
import type { OfficeProfile } from '../../domain/office.ts';
import type { Report } from '../../domain/report.ts';
import type { ServiceId } from '../../domain/services/index.ts';
import type { Templates } from '../../letters/compose/letters.ts';

/** The file being prepared, and everything there is to say of it. */
export interface Preparing {
  readonly office: OfficeProfile;
  readonly service: ServiceId;
  readonly dossier: Dossier;
  readonly report: Report;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The office's own wordings of its letters, where they were not built into the site. */
  readonly wordings?: Templates | undefined;
  readonly change: (change: (dossier: Dossier) => Dossier) => void;
  /** Where the draft is kept on the device. */
  readonly key?: string;
  /** Tried out by whoever writes the list: nothing of it is kept, or carried elsewhere. */
  readonly trial?: true;
}

/**
 * The dossiers that came of typing in the form, which shows each letter by itself: what follows from them may be drawn
 * when the page has time. Whatever else changes a dossier is drawn at once.
 */
export const typed = new WeakSet<Dossier>();

export const preparingContext = createContext<Preparing | undefined>(undefined);

export function usePreparing(): Preparing {
  const preparing = useContext(preparingContext);
  if (!preparing) throw new TypeError('usePreparing needs a PreparePage around it');
  return preparing;
}
