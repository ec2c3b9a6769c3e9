import { createContext, useContext } from 'react';
import type { Dossier } from '../../domain/dossier.ts';
import type { OfficeProfile } from '../../domain/office.ts';
import type { Report } from '../../domain/report.ts';
import type { ServiceId } from '../../domain/services/index.ts';

/** The file being prepared, and everything there is to say of it. */
export interface Berkas {
  readonly office: OfficeProfile;
  readonly service: ServiceId;
  readonly dossier: Dossier;
  readonly report: Report;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly change: (change: (dossier: Dossier) => Dossier) => void;
}

export const berkasContext = createContext<Berkas | undefined>(undefined);

export function useBerkas(): Berkas {
  const berkas = useContext(berkasContext);
  if (!berkas) throw new TypeError('useBerkas needs a PreparePage around it');
  return berkas;
}
