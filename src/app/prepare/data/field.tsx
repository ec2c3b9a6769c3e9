import { memo, useId } from 'react';
import { type FieldError, get, type FieldPath as PathOf, useFormContext, useFormState } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isDay, romanMonth } from '../../../domain/day.ts';
import { textAt } from '../../../domain/dossier.ts';
import { type FieldPath, factOf } from '../../../domain/facts.ts';
import { npwpFrom } from '../../../domain/field-checks.ts';
import { blocks, type Severity } from '../../../domain/finding.ts';
import { dotted } from '../../../domain/identifiers.ts';
import { positionsByForm } from '../../../domain/law.ts';
import { serviceOf } from '../../../domain/office.ts';
import { isChanging } from '../../../domain/services/index.ts';
import type { LegalForm } from '../../../domain/terms.ts';
import { thisDevice } from '../../storage/device.ts';
import { lastSequence } from '../../storage/draft.ts';
import { readLastOffice } from '../../storage/remembered.ts';
import { targetId } from '../../ui/address.ts';
import { useSayFinding } from '../finding-list.tsx';
import { usePreparing } from '../preparing.ts';
import { type DataValues, isSaidAtField } from './dossier-form.ts';

export type DataPath = PathOf<DataValues>;

/** What is doubtful or worth knowing at one place, as a sentence; what is wrong is the form's error. */
interface Note {
  readonly severity: Severity;
  readonly sentence: string;
}

interface DataFieldProps {
  readonly path: DataPath;
  readonly label: string;
  readonly as: 'text' | 'lines' | 'digits' | 'email' | 'phone' | 'day' | 'yes';
  readonly notes?: readonly Note[];
  readonly hint?: string;
  readonly optional?: boolean;
  readonly complete?: string;
  readonly suggestions?: readonly string[];
}

const inputs = {
  text: { type: 'text' },
  lines: {},
  digits: { type: 'text', inputMode: 'numeric', className: 'digits short', spellCheck: false },
  email: { type: 'email', inputMode: 'email', spellCheck: false, autoCapitalize: 'none' },
  phone: { type: 'tel', inputMode: 'tel', className: 'digits short' },
  day: { type: 'date', className: 'short' },
} as const;

/** A labelled field of the dossier, with what is wrong with it and what is worth knowing beneath it. */
export const DataField = memo(
  ({ path, label, as, notes = [], hint, optional, complete, suggestions }: DataFieldProps) => {
    const { t } = useTranslation('prepare');
    const { control, register } = useFormContext<DataValues>();
    const { errors } = useFormState({ control, name: path, exact: true });
    const base = useId();
    const wrong = sentences(get(errors, path), t('data.tooLong'));
    const anySaid = wrong.length + notes.length > 0;
    const describedBy = [...(hint ? [`${base}-hint`] : []), ...(anySaid ? [`${base}-said`] : [])].join(' ');
    const shared = {
      id: targetId(path),
      ...register(path),
      'aria-describedby': describedBy || undefined,
      'aria-invalid': wrong.length > 0 || undefined,
      autoComplete: complete ?? 'off',
    };
    if (as === 'yes')
      return (
        <label className="choice">
          <input type="checkbox" {...shared} />
          <span>
            {label}
            {hint && (
              <span className="hint" id={`${base}-hint`}>
                {hint}
              </span>
            )}
          </span>
        </label>
      );
    return (
      <div className="field">
        <label className="label" htmlFor={targetId(path)}>
          {label} {optional && <span className="hint">({t('data.mayBeEmpty')})</span>}
        </label>
        {hint && (
          <p className="hint" id={`${base}-hint`}>
            {hint}
          </p>
        )}
        {as === 'lines' ? (
          <textarea rows={3} {...shared} />
        ) : (
          <input {...inputs[as]} {...shared} list={suggestions ? `${base}-list` : undefined} />
        )}
        {suggestions && (
          <datalist id={`${base}-list`}>
            {suggestions.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        )}
        <div id={`${base}-said`} aria-live="polite">
          {wrong.map((sentence) => (
            <p key={sentence} className="said said-blocking">
              <b>{t('severity.inconsistent')}</b> {sentence}
            </p>
          ))}
          {notes.map(({ severity, sentence }) => (
            <p key={sentence} className={`said said-${severity}`}>
              <b>{t(`severity.${severity}`)}</b> {sentence}
            </p>
          ))}
        </div>
        <FieldHelp path={path} />
      </div>
    );
  },
  // A form has forty fields, and a key press is in one of them. The others need not be drawn again.
  (before, now) =>
    (Object.keys({ ...before, ...now }) as (keyof DataFieldProps)[]).every((key) =>
      key === 'notes' ? JSON.stringify(before.notes) === JSON.stringify(now.notes) : Object.is(before[key], now[key]),
    ),
);

/** What is wrong at a field, a sentence each. A text that no dossier holds has no finding: zod alone has refused it. */
function sentences(error: FieldError | undefined, tooLong: string): readonly string[] {
  if (!error) return [];
  return error.types ? Object.values(error.types).map(String) : [tooLong];
}

/** From a path of the dossier to what is worth knowing there. */
export function useNotes(): (path: string) => readonly Note[] {
  const { report } = usePreparing();
  const say = useSayFinding();
  const notes = report.findings.filter((one) => isSaidAtField(one) && !blocks(one));
  return (path) =>
    notes
      .filter((one) => 'path' in one && one.path === path)
      .map((one) => ({ severity: one.severity, sentence: say(one, report) }));
}

interface FactFieldProps {
  readonly path: FieldPath;
  readonly form: LegalForm | undefined;
  readonly notes: readonly Note[];
  readonly optional?: boolean;
}

/** One fact of the dossier with its name and what helps to fill it in. */
export function FactField({ path, form, ...rest }: FactFieldProps) {
  const { t } = useTranslation('prepare');
  const { office, service } = usePreparing();
  const { as, complete } = factOf(path);
  const { change } = serviceOf(office, service);
  const side = path === change?.from ? 'from' : path === change?.to ? 'to' : undefined;
  // Where there is no such text, its key comes back.
  const said = (key: string): string | undefined => {
    const text: string = t(key as 'fields.company.npwp.hint');
    return text === key ? undefined : text;
  };
  const own = form === 'individual' ? said(`individual.${path}.label`) : undefined;
  const hint = said(own ? `individual.${path}.hint` : `fields.${path}.hint`);
  const suggestions = path === 'signatory.position' && form ? positionsByForm[form] : undefined;
  return (
    <DataField
      path={path}
      label={side && isChanging(service) ? t(`changed.${service}.${side}`) : (own ?? t(`fields.${path}.label`))}
      as={as}
      {...(hint ? { hint } : {})}
      {...(complete ? { complete } : {})}
      {...(suggestions ? { suggestions } : {})}
      {...rest}
    />
  );
}

/** As if it had been typed. */
const entered = { shouldDirty: true, shouldTouch: true, shouldValidate: true } as const;

/** What a field offers beneath it: a proposed letter number, both forms of an NPWP. */
function FieldHelp({ path }: { path: string }) {
  switch (path) {
    case 'company.npwp':
    case 'request.oldNpwp':
      return <NpwpForms path={path} />;
    case 'letter.number':
      return <Proposal path={path} sequence={1} />;
    case 'powerOfAttorney.number':
      return <Proposal path={path} sequence={2} />;
    case 'addressee.name':
      return <LastOfficeOffer />;
    case 'signatory.position':
      return <PositionOffers />;
    case 'letter.place':
      return <TownOffer />;
    default:
      return null;
  }
}

/** The same number in 15 and in 16 digits, where the one follows from the other. */
function NpwpForms({ path }: { path: FieldPath }) {
  const { t } = useTranslation('prepare');
  const { dossier } = usePreparing();
  const text = textAt(dossier, path);
  const reading = text ? npwpFrom(text) : undefined;
  if (!reading?.ok || !reading.npwp.short) return null;
  return (
    <p className="hint digits">{t('data.npwpForms', { short: dotted(reading.npwp.short), long: reading.npwp.long })}</p>
  );
}

function Proposal({ path, sequence }: { path: 'letter.number' | 'powerOfAttorney.number'; sequence: number }) {
  const { t } = useTranslation('prepare');
  const { setValue } = useFormContext<DataValues>();
  const { dossier, today, key = '' } = usePreparing();
  const day = isDay(dossier.letter.date ?? '') ? (dossier.letter.date ?? today) : today;
  const company = dossier.company.name?.trim();
  if (!company || textAt(dossier, path)) return null;
  const before = lastSequence(thisDevice(), company, day.slice(0, 4), key);
  const proposal = proposedNumber(company, day, before + sequence);
  return (
    <button type="button" className="quiet" onClick={() => setValue(path, proposal, entered)}>
      {t('data.propose', { number: proposal })}
    </button>
  );
}

/** The usual positions of whoever may sign for this legal form, so that nobody need type one. */
function PositionOffers() {
  const { dossier } = usePreparing();
  const { legalForm } = dossier.answers;
  return <Offers path="signatory.position" texts={legalForm ? positionsByForm[legalForm] : []} />;
}

/** Most vendors write where their office is. */
function TownOffer() {
  const { office } = usePreparing();
  return <Offers path="letter.place" texts={office.town ? [office.town] : []} />;
}

/** Texts to take with one press, while nothing is typed. */
function Offers({ path, texts }: { path: 'signatory.position' | 'letter.place'; texts: readonly string[] }) {
  const { t } = useTranslation('prepare');
  const { setValue } = useFormContext<DataValues>();
  const { dossier } = usePreparing();
  if (textAt(dossier, path)) return null;
  return (
    <div className="offers">
      {texts.map((text) => (
        <button key={text} type="button" className="quiet" onClick={() => setValue(path, text, entered)}>
          {t('data.use', { text })}
        </button>
      ))}
    </div>
  );
}

/** On a national list: the office that was chosen before, as the one that the letter goes to. */
function LastOfficeOffer() {
  const { t } = useTranslation('prepare');
  const { setValue } = useFormContext<DataValues>();
  const { dossier } = usePreparing();
  const last = readLastOffice();
  if (!last || textAt(dossier, 'addressee.name')) return null;
  const take = () => {
    setValue('addressee.name', last.name, entered);
    setValue('addressee.town', last.town, entered);
  };
  return (
    <button type="button" className="quiet" onClick={take}>
      {t('data.useOffice', { office: last.name })}
    </button>
  );
}

/** First letters of the company's name, without its legal form: "CV Cahaya Baru" as "CB". */
export function initials(company: string): string {
  const words = company
    .replace(/\b(PT|CV|UD|PO|FA|FIRMA|KOPERASI|YAYASAN|PERUM|PERUMDA|PERSERODA|TBK|PERSERO)\b\.?/gi, ' ')
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
  const letters = words.map((word) => word[0]?.toUpperCase()).join('');
  return words.length === 1 ? (words[0] ?? '').slice(0, 3).toUpperCase() : letters.slice(0, 5);
}

/** A number in the usual form: `001/CB-DIR/XI/2026`. `sequence` counts the letters of the file. */
export const proposedNumber = (company: string, day: string, sequence: number): string =>
  [String(sequence).padStart(3, '0'), `${initials(company) || 'PT'}-DIR`, romanMonth(day), day.slice(0, 4)].join('/');
