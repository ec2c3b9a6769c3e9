import { useId, useState } from 'react';
import { set } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../../domain/day.ts';
import { type Dossier, textAt } from '../../../domain/dossier.ts';
import { type PaperKey, printed } from '../../../domain/facts.ts';
import { sameEmail, sameName } from '../../../domain/identifiers.ts';
import type { LegalForm } from '../../../domain/terms.ts';
import { capital } from '../../../i18n/remarks.ts';
import type { UnreadableFile } from '../../../recognise/lines.ts';
import type { Recognised } from '../../../recognise/recognise.ts';
import type { PaperKind, RecognisedField } from '../../../recognise/values.ts';
import { usePreparing } from '../preparing.ts';

type Problem = UnreadableFile['reason'] | 'not-loaded' | 'nothing';

/** A document of the vendor's own, and what it says. */
interface Read extends Recognised {
  /** The file's name; empty where a text was pasted. */
  readonly name: string;
}

/** Takes what stands in an NIB, an NPWP, a deed or an old letter over into the form, fact by fact. The file stays here. */
export function FillFromFile() {
  const { t } = useTranslation('recognise');
  const { change } = usePreparing();
  const [read, setRead] = useState<Read>();
  const [problem, setProblem] = useState<Problem>();
  const [reading, setReading] = useState(false);
  const [text, setText] = useState('');
  const id = useId();

  const look = async (name: string, bytes: Promise<ArrayBuffer> | Uint8Array) => {
    setReading(true);
    setRead(undefined);
    setProblem(undefined);
    const found = await recogniseIn(bytes);
    setReading(false);
    if (typeof found === 'string') return setProblem(found);
    if (found.fields.length === 0) return setProblem('nothing');
    setRead({ ...found, name });
    const paper = paperOf[found.document];
    if (paper) change((dossier) => withPaper(dossier, paper, found.fields));
  };
  return (
    <div className="fill-from-file">
      <p>{t('lead')}</p>
      <div className="field">
        <label className="label" htmlFor={`${id}-file`}>
          {t('file')}
        </label>
        <p className="hint">{t('kinds')}</p>
        <input
          id={`${id}-file`}
          type="file"
          accept=".pdf,.docx,.txt,application/pdf,text/plain"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void look(file.name, file.arrayBuffer());
            currentTarget.value = '';
          }}
        />
      </div>
      <details>
        <summary>{t('paste')}</summary>
        <div className="field">
          <label className="label" htmlFor={`${id}-text`}>
            {t('text')}
          </label>
          <textarea id={`${id}-text`} rows={5} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        </div>
        <button type="button" disabled={text.trim() === ''} onClick={() => look('', new TextEncoder().encode(text))}>
          {t('lookInText')}
        </button>
      </details>
      <p role="status">{reading && t('reading')}</p>
      <div role="alert">{problem && <p className="said said-blocking">{t(`problem.${problem}`)}</p>}</div>
      {read && <Found read={read} />}
    </div>
  );
}

/**
 * Everything that was found, beside the line that it came from, and what stands in the form now: first what is written
 * otherwise there, of which each is decided by itself.
 */
function Found({ read: { document, name, fields } }: { read: Read }) {
  const { t } = useTranslation(['recognise', 'prepare']);
  const { dossier, change } = usePreparing();
  const heading = useId();
  const write = (some: readonly Pick<RecognisedField, 'path' | 'value'>[]) =>
    change((one) => some.reduce((before, { path, value }) => withFact(before, path, value), one));
  const plain = fields.filter((field) => field.sure && factNow(dossier, field.path) === '');
  const differing = fields.filter((field) => differs(dossier, field));
  // A row stays where it is while it is decided.
  const [first] = useState(() => new Set(differing.map(({ path }) => path)));
  const rows = [...fields.filter(({ path }) => first.has(path)), ...fields.filter(({ path }) => !first.has(path))];
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="small-heading">
        {t(name ? 'foundIn' : 'found', { number: fields.length, name })}
      </h2>
      <p role="status">
        {differing.length > 0 && <b className="said said-doubt">{t('differing', { number: differing.length })}</b>}
      </p>
      {document !== 'other' && <p className="hint">{t('compared', { paper: t(`paper.${document}`) })}</p>}
      {plain.length > 1 && (
        <button type="button" className="primary" onClick={() => write(plain)}>
          {t('takeAll', { number: plain.length })}
        </button>
      )}
      <ul className="plain-list ruled">
        {rows.map((field) => (
          <FoundFact
            key={field.path}
            document={document}
            field={field}
            onWrite={(value) => write([{ ...field, value }])}
          />
        ))}
      </ul>
    </section>
  );
}

interface FoundFactProps {
  readonly document: PaperKind;
  readonly field: RecognisedField;
  /** Puts a value into the form: the found one, or the one of before. */
  readonly onWrite: (value: string) => void;
}

/** One fact: taken over, kept as it is typed, or, once replaced, brought back. */
function FoundFact({ document, field, onWrite }: FoundFactProps) {
  const { t } = useTranslation(['recognise', 'prepare']);
  const { dossier } = usePreparing();
  /** What is typed and stays although the document says otherwise, and what was typed before it was replaced. */
  const [kept, keep] = useState<string>();
  const [replaced, replace] = useState('');
  const { path, value, line, sure } = field;
  const label = path === 'answers.legalForm' ? t('legalForm') : t(`prepare:fields.${path as 'company.name'}.label`);
  const say = (text: string): string =>
    path === 'answers.legalForm' && text ? t(`prepare:terms.legalForm.${text as LegalForm}`) : dayInWords(text);
  const now = factNow(dossier, path);
  const paper = t(`paper.${document}`);
  const isOther = differs(dossier, field);
  const choose = (visible: string, onClick: () => void) => (
    <button type="button" aria-label={`${visible}: ${label}`} onClick={onClick}>
      {visible}
    </button>
  );
  const take = () => {
    replace(now);
    onWrite(value);
  };
  return (
    <li>
      <p>
        <b>{label}</b>: {say(value)}
      </p>
      <p className="hint">
        {t('line', { line: line.replace(/\t/g, ' ').trim() })} {!sure && <b>{t('unsure')}</b>}
      </p>
      {isOther && (
        <p className="said said-doubt">{t('differs', { paper: capital(paper), value: say(value), now: say(now) })}</p>
      )}
      <p role="status">
        {now !== '' && !isOther && t('taken')}
        {isOther && kept === now && t(isCompared(document, field) ? 'keptCompared' : 'kept')}
      </p>
      {now === '' && (
        <button type="button" aria-label={t('takeOf', { label })} onClick={take}>
          {t('take')}
        </button>
      )}
      {isOther && (
        <div className="actions">
          {choose(t('takeFrom', { paper }), take)}
          {kept !== now && choose(t('keep'), () => keep(now))}
        </div>
      )}
      {now !== '' && !isOther && replaced !== '' && replaced !== now && (
        <div className="actions">{choose(t('bringBack', { text: say(replaced) }), () => onWrite(replaced))}</div>
      )}
    </li>
  );
}

/** Which paper of the dossier a document is. */
const paperOf: Readonly<Record<PaperKind, PaperKey | undefined>> = {
  nib: 'nib',
  npwp: 'npwp',
  ktp: 'ktp-signatory',
  deed: 'akta-pendirian',
  other: undefined,
};

/** Which facts of a document are printed on the paper that it is. */
const facts = {
  company: 'company.name',
  person: 'signatory.name',
  nik: 'signatory.nik',
  npwp: 'company.npwp',
  number: 'company.nib',
} as const;

/** The dossier with what the paper says, to be compared with what is typed; what was copied by hand stays. */
function withPaper(dossier: Dossier, paper: PaperKey, fields: readonly RecognisedField[]): Dossier {
  return printed[paper].reduce((before, part) => {
    const value = fields.find(({ path, sure }) => path === facts[part] && sure)?.value;
    const own = (before.papers[paper] as Partial<Record<string, string>> | undefined)?.[part];
    return value === undefined || own ? before : written(before, `papers.${paper}.${part}`, value);
  }, dossier);
}

const withFact = (dossier: Dossier, path: RecognisedField['path'], value: string): Dossier =>
  written(dossier, path, value);

function written(dossier: Dossier, path: string, value: string): Dossier {
  const copy = structuredClone(dossier);
  set(copy, path, value);
  return copy;
}

const factNow = (dossier: Dossier, path: RecognisedField['path']): string =>
  path === 'answers.legalForm' ? (dossier.answers.legalForm ?? '') : (textAt(dossier, path)?.trim() ?? '');

/** Whether the checks across papers compare this fact with what is typed. */
const isCompared = (document: PaperKind, { path, sure }: RecognisedField): boolean => {
  const paper = paperOf[document];
  return sure && paper !== undefined && printed[paper].some((part) => facts[part] === path);
};

/** Whether the form has something else there, however either is written. */
const differs = (dossier: Dossier, { path, value }: RecognisedField): boolean => {
  const now = factNow(dossier, path);
  return now !== '' && now !== value && !isSame(path, now, value);
};

/** Numbers by their digits, an NPWP in either of its forms; names without legal form and titles' dots; words by their letters. */
function isSame(path: RecognisedField['path'], one: string, other: string): boolean {
  const digits = (text: string): string => text.replace(/\D/g, '').replace(/^0(?=\d{15}$)/, '');
  const phone = (text: string): string => digits(text).replace(/^(?:62)?0?/, '');
  const letters = (text: string): string =>
    text
      .toUpperCase()
      .replace(/\bJL\b\.?/g, 'JALAN')
      .replace(/\bNO\b\.?/g, 'NOMOR')
      .replace(/[^\p{L}\p{N}]/gu, '');
  if (path.endsWith('mail')) return sameEmail(one, other);
  if (path.endsWith('phone')) return phone(one) === phone(other);
  if (/npwp|nik|nib/i.test(path)) return digits(one) === digits(other);
  return path.endsWith('.name') ? sameName(one, other) : letters(one) === letters(other);
}

/** What a file says, or why nothing can be read; what reads it comes only now. */
async function recogniseIn(coming: Promise<ArrayBuffer> | Uint8Array): Promise<Recognised | Problem> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await coming);
  } catch {
    return 'broken';
  }
  try {
    const [{ readLines, UnreadableFile }, { recognise }] = await Promise.all([
      import('../../../recognise/lines.ts'),
      import('../../../recognise/recognise.ts'),
    ]);
    return await readLines(bytes).then(recognise, (error: unknown) => {
      if (error instanceof UnreadableFile) return error.reason;
      throw error;
    });
  } catch {
    return 'not-loaded';
  }
}
