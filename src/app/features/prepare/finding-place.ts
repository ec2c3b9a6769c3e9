import type { Finding } from '../../../domain/finding.ts';
import { questionName } from '../../../domain/questions.ts';
import { place } from '../../ui/go.ts';

/** Where a finding is mended: a step, and the field, question or entry in it. */
export function placeOf(finding: Finding): string {
  switch (finding.code) {
    case 'answer-missing':
      return place('pertanyaan', questionName(finding.question));
    case 'channel-not-offered':
    case 'mailbox-needed':
      return place('pertanyaan', 'channel');
    case 'attorney-not-allowed':
      return place('pertanyaan', 'handedInBy');
    case 'list-not-for-you':
      return place('pertanyaan', 'legalForm');
    case 'requirement-missing':
    case 'evidence-unstated':
    case 'list-open-ended':
    case 'stand-in-unconfirmed':
    case 'stand-in-fits':
    case 'meterai-changed':
      return place('daftar', finding.requirement);
    default:
      if (!('path' in finding)) return place('daftar');
      return finding.path.startsWith('additions.') ? place('daftar', 'tambahan') : place('data', finding.path);
  }
}
