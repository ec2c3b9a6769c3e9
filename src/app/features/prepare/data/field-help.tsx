import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isDay } from '../../../../domain/day.ts';
import { npwpFrom } from '../../../../domain/field-checks.ts';
import { dotted } from '../../../../domain/identifiers.ts';
import { positionsByForm } from '../../../../domain/law.ts';
import { readLastOffice } from '../../../storage/preferences.ts';
import { useBerkas } from '../berkas.ts';
import { textAt } from './data-fields.ts';
import type { DataValues } from './dossier-form.ts';
import { proposedNumber } from './letter-number.ts';

/** As if it had been typed. */
const entered = { shouldDirty: true, shouldTouch: true, shouldValidate: true } as const;

/** What a field offers beneath it: a proposed letter number, both forms of an NPWP. */
export function FieldHelp({ path }: { path: string }) {
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
function NpwpForms({ path }: { path: string }) {
  const { t } = useTranslation('prepare');
  const { dossier } = useBerkas();
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
  const { dossier, today } = useBerkas();
  const day = isDay(dossier.letter.date ?? '') ? (dossier.letter.date ?? today) : today;
  const company = dossier.company.name?.trim();
  if (!company || textAt(dossier, path) !== '') return null;
  const proposal = proposedNumber(company, day, sequence);
  return (
    <button type="button" className="quiet" onClick={() => setValue(path, proposal, entered)}>
      {t('data.propose', { number: proposal })}
    </button>
  );
}

/** The usual positions of whoever may sign for this legal form, so that nobody need type one. */
function PositionOffers() {
  const { dossier } = useBerkas();
  const { legalForm } = dossier.answers;
  return <Offers path="signatory.position" texts={legalForm ? positionsByForm[legalForm] : []} />;
}

/** Most vendors write where their office is. */
function TownOffer() {
  const { office } = useBerkas();
  return <Offers path="letter.place" texts={office.town ? [office.town] : []} />;
}

/** Texts to take with one press, while nothing is typed. */
function Offers({ path, texts }: { path: 'signatory.position' | 'letter.place'; texts: readonly string[] }) {
  const { t } = useTranslation('prepare');
  const { setValue } = useFormContext<DataValues>();
  const { dossier } = useBerkas();
  if (textAt(dossier, path) !== '') return null;
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
  const { dossier } = useBerkas();
  const last = readLastOffice();
  if (!last || textAt(dossier, 'addressee.name') !== '') return null;
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
