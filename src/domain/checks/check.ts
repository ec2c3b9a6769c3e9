import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { ServiceDefinition } from '../service.ts';

/** What every check is given. */
export interface CheckGround {
  /** What of the dossier is in use. */
  readonly dossier: Dossier;
  /** All that was given, in use or not. */
  readonly given: Dossier;
  readonly service: ServiceDefinition;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Whether any letter is written. */
  readonly onPaper: boolean;
}

export type Check = (ground: CheckGround) => readonly Finding[];
