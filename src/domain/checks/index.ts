import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { ServiceDefinition } from '../service.ts';
import { checkChanges } from './changes.ts';
import { checkCharacters } from './characters.ts';
import { checkDays } from './days.ts';
import { checkIdentifiers } from './identifiers.ts';
import { checkLegalForm } from './legal-form.ts';
import { checkPapers } from './papers.ts';
import { checkPeople } from './people.ts';

export interface CheckGround {
  /** The dossier without what does not apply. */
  readonly dossier: Dossier;
  readonly service: ServiceDefinition;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Whether any letter is written. */
  readonly onPaper: boolean;
}

export type Check = (ground: CheckGround) => readonly Finding[];

const checks: readonly Check[] = [
  checkIdentifiers,
  checkDays,
  checkChanges,
  checkPeople,
  checkLegalForm,
  checkPapers,
  checkCharacters,
];

/** Everything that is inconsistent or doubtful in what was typed; what was left open is not its concern. */
export const checkDossier: Check = (ground) => checks.flatMap((check) => check(ground));
