import { dayInWords } from '../../domain/day.ts';
import type { OfficeProfile } from '../../domain/office.ts';
import { type ServiceId, serviceSlug } from '../../domain/services/index.ts';
import { serviceName } from '../../i18n/id/terms.ts';
import { visit } from '../../i18n/id/visit.ts';
import { fixedWords } from '../../i18n/words.ts';
import type { Block, Code, Letter } from '../model.ts';

const say = fixedWords('id', ['visit'], { visit });

/** What a poster for the counter says. It is Indonesian whatever the screen speaks, as the letters are. */
interface Poster {
  readonly office: Pick<OfficeProfile, 'id' | 'name' | 'ownServices'>;
  /** Undefined: all that the office offers. */
  readonly service?: ServiceId | undefined;
  /** What its code opens. */
  readonly code: Pick<Code, 'modules'>;
  /** The same as a person may type it; left out where nobody would. */
  readonly address?: string;
  /** Of a list that was given out as a version of its own: which, and its day, `YYYY-MM-DD`. */
  readonly version?: { readonly revision: number; readonly on: string };
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** Millimetres: nearly as wide as the text of an A4 page, which holds the words beside it. */
const size = 150;

/** One A4 page to hang at the counter: whose list it is, for which service, and a code that opens it. */
export function posterOf({ office, service, code, address, version, today }: Poster): Letter {
  const named = service ? serviceName(service, office) : say('poster.all');
  const alternative = say('poster.code', { service: named });
  const line = (text: string) => [{ text }];
  const ending = [
    ...(version ? [say('poster.of', { revision: version.revision, day: dayInWords(version.on) })] : []),
    say('poster.free'),
    say('poster.last', { office: office.name }),
  ];
  const blocks: readonly Block[] = [
    { kind: 'name', text: line(office.name) },
    { kind: 'name', text: line(named.charAt(0).toUpperCase() + named.slice(1)) },
    { kind: 'title', text: line(say('poster.scan')) },
    { kind: 'codes', caption: [], codes: [{ modules: code.modules, size, alternative }] },
    ...(address ? [{ kind: 'title', text: line(say('poster.or')), number: line(address) } as const] : []),
    { kind: 'paragraph', spans: line(ending.join(' ')) },
  ];
  return {
    id: 'poster',
    title: say('poster.title', { service: named }),
    fileName: ['poster', service && serviceSlug(service), office.id].filter(Boolean).join('_'),
    draft: false,
    date: today,
    author: office.name,
    blocks,
  };
}
