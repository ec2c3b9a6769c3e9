import type { Dossier } from '../../domain/dossier.ts';
import type { PaperKey } from '../../domain/facts.ts';
import { blocks, type Finding } from '../../domain/finding.ts';
import type { Signer } from '../../domain/letters.ts';
import type { NeededLetter, Report } from '../../domain/report.ts';
import type { FieldName, Fields } from './fields.ts';

/** Where the office's list reaches a letter: its attachments, the contents of the folder, the checklist. */
export const listInUse = 'list';

/** The fields, noting in `used` which places of the dossier a letter has taken words from. */
export const noting = (fields: Fields, dossier: Dossier, used: Set<string>, signer: Signer): Fields =>
  new Proxy(fields, {
    get: (target, name: FieldName) => {
      for (const path of pathsOf(name, dossier, signer)) used.add(path);
      return target[name];
    },
  });

/** The places of the dossier that a field is made from. */
export function pathsOf(name: FieldName, { answers }: Dossier, signer: Signer): readonly string[] {
  const represented = answers.handedInBy === 'attorney';
  switch (name) {
    case 'office.name':
    case 'office.addressee':
      return ['addressee.name'];
    case 'office.town':
      return ['addressee.town'];
    case 'company.amendment':
      return [name, 'answers.exists'];
    case 'powerOfAttorney.until':
      return ['powerOfAttorney.validUntil'];
    case 'bearer.name':
    case 'bearer.position': {
      const bearer = represented ? 'attorney' : 'signatory';
      return [name.replace('bearer', bearer), 'answers.handedInBy'];
    }
    case 'signer.name':
    case 'signer.nik':
    case 'signer.position':
      return [name.replace('signer', signer)];
    case 'signer.capacity':
      return signer === 'attorney' ? ['signatory.name', 'signatory.position', 'answers.handedInBy'] : [];
    case 'employee.name':
    case 'employee.nik':
    case 'employee.position':
      return [name.replace('employee', represented ? 'attorney' : 'admin'), 'answers.handedInBy'];
    default:
      return [name];
  }
}

/**
 * Whether a letter is not to be signed yet: a word that it prints is missing or contradicts another, or a question that
 * changes its words is open. What only other letters print, and ticks of papers, mark nothing.
 */
export function isDraft(report: Report, used: ReadonlySet<string>, letter: NeededLetter | undefined): boolean {
  const prints = (path: string): boolean =>
    used.has(path) || [...used].some((one) => path.startsWith(`${one}.`) || one.startsWith(`${path}.`));
  const concerns = (one: Finding): boolean => {
    switch (one.code) {
      case 'requirement-missing':
      case 'channel-not-offered':
        return false;
      case 'answer-missing':
        return one.question.ask === 'legalForm' || used.has(`answers.${one.question.ask}`) || used.has(listInUse);
      case 'attorney-not-allowed':
        return prints('attorney');
      case 'mailbox-needed':
        return letter?.message === true;
      case 'clock-implausible':
        return letter?.marks.meterai !== undefined || (used.has('letter.date') && !report.dossier.letter.date);
      case 'name-differs':
      case 'number-differs':
        return prints(factOnPaper(one.paper, one.path.split('.').at(-1) ?? ''));
      default:
        return 'path' in one ? prints(one.path) : true;
    }
  };
  return report.findings.some((one) => blocks(one) && concerns(one));
}

/** The place of the dossier that a word on a paper is compared with. */
function factOnPaper(paper: PaperKey, field: string): string {
  const person = paper === 'ktp-attorney' ? 'attorney' : 'signatory';
  switch (field) {
    case 'person':
      return `${person}.name`;
    case 'nik':
      return `${person}.nik`;
    case 'npwp':
      return paper === 'npwp-old' ? 'request.oldNpwp' : 'company.npwp';
    case 'number':
      return 'company.nib';
    default:
      return 'company.name';
  }
}
