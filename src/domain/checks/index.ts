import { checkChanges } from './changes.ts';
import { checkCharacters } from './characters.ts';
import type { Check } from './check.ts';
import { checkDays } from './days.ts';
import { checkIdentifiers } from './identifiers.ts';
import { checkLegalForm } from './legal-form.ts';
import { checkPapers } from './papers.ts';
import { checkPeople } from './people.ts';

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
