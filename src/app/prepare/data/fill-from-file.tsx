import { useId, useState } from 'react';
import { set } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../../domain/day.ts';
import { type Dossier, textAt } from '../../../domain/dossier.ts';
import { type PaperKey, printed } from '../../../domain/facts.ts';
import { sameEmail, sameName } from '../../../domain/identifiers.ts';
import type { LegalForm } from '../../../domain/terms.ts';
import type { PaperKind, RecognisedField } from '../../../recognise/candidate.ts';
import type { UnreadableFile } from '../../../recognise/read-file.ts';
import type { Recognised } from '../../../recognise/recognise.ts';
import { usePreparing } from '../prepare-context.ts';

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

/** Everything that was found, beside the line that it came from, and what stands in the form now. */
function Found({ read: { document, name, fields } }: { read: Read }) {
  const { t } = useTranslation(['recognise', 'prepare']);
  const { dossier, change } = usePreparing();
  const heading = useId();
  const take = (some: readonly RecognisedField[]) =>
    change((one) => some.reduce((before, { path, value }) => withFact(before, path, value), one));
  const open = fields.filter((field) => !isTaken(dossier, field));
  const plain = open.filter((field) => field.sure && factNow(dossier, field.path) === '');
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="small-heading">
        {t(name ? 'foundIn' : 'found', { number: fields.length, name })}
      </h2>
      {document !== 'other' && <p className="hint">{t('compared', { paper: t(`paper.${document}`) })}</p>}
      {plain.length > 1 && (
        <button type="button" className="primary" onClick={() => take(plain)}>
          {t('takeAll', { number: plain.length })}
        </button>
      )}
      <ul className="plain-list ruled">
        {fields.map((field) => (
          <FoundFact key={field.path} field={field} onTake={() => take([field])} />
        ))}
      </ul>
    </section>
  );
}

function FoundFact({ field, onTake }: { field: RecognisedField; onTake: () => void }) {
  const { t } = useTranslation(['recognise', 'prepare']);
  const { dossier } = usePreparing();
  const { path, value, line, sure } = field;
  const label = path === 'answers.legalForm' ? t('legalForm') : t(`prepare:fields.${path as 'company.name'}.label`);
  const say = (text: string): string =>
    path === 'answers.legalForm' && text ? t(`prepare:terms.legalForm.${text as LegalForm}`) : dayInWords(text);
  const now = factNow(dossier, path);
  const taken = isTaken(dossier, field);
  return (
    <li>
      <p>
        <b>{label}</b>: {say(value)}
      </p>
      <p className="hint">
        {t('line', { line: line.replace(/\t/g, ' ').trim() })} {!sure && <b>{t('unsure')}</b>}
      </p>
      {!taken && now !== '' && <p className="said said-doubt">{t('now', { text: say(now) })}</p>}
      <p role="status">{taken && t('taken')}</p>
      {!taken && (
        <button type="button" aria-label={t('takeOf', { label })} onClick={onTake}>
          {t(now === '' ? 'take' : 'replace')}
        </button>
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

/** Whether the form says the same already, however it is written. */
function isTaken(dossier: Dossier, { path, value }: RecognisedField): boolean {
  const now = factNow(dossier, path);
  if (now === '') return false;
  const digits = (text: string): string => text.replace(/\D/g, '').replace(/^0(?=\d{15}$)/, '');
  return (
    now === value ||
    (path.endsWith('mail') && sameEmail(now, value)) ||
    (path === 'company.name' && sameName(now, value)) ||
    (/npwp|nik|nib|phone/i.test(path) && digits(now) === digits(value))
  );
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
      import('../../../recognise/read-file.ts'),
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
