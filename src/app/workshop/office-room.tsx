import { useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { freeName, listPath, officeSlug, type Written } from '../../workshop/written.ts';
import { targetId } from '../ui/address.ts';
import { isOn, servicesIn, useWrittenName } from './check-room.tsx';
import { SaidAt, TextField } from './fields.tsx';
import type { WrittenProfile } from './profile-form.ts';
import { useWorkshop } from './use-profile.ts';

/** Who the office is. */
export function OfficeRoom() {
  const { t } = useTranslation('workshop');
  const { getValues, setValue } = useFormContext<WrittenProfile>();
  const { setLetters } = useWorkshop();
  const named = useRef<string>(undefined);
  const propose = (name: string) => {
    if (name.trim() === '') return;
    if (!getValues('id')) setValue('id', officeSlug(name));
    if (!getValues('addressee')) setValue('addressee', t('office.addresseeOf', { name: name.trim() }));
  };
  /** The wordings of its letters bear the office's short name. */
  const renameLetters = (id: string) => {
    const before = named.current;
    if (!before || before === id || id === '') return;
    setLetters((letters) =>
      Object.fromEntries(
        Object.entries(letters).map(([name, text]) => [
          name.endsWith(`.${before}`) ? `${name.slice(0, -before.length)}${id}` : name,
          text,
        ]),
      ),
    );
  };
  return (
    <>
      <h1>{t('rooms.kantor')}</h1>
      <p className="lead">{t('office.lead')}</p>
      <SaidAt id="said-whole" path="" />
      <TextField path="name" label={t('place.name')} hint={t('office.nameHint')} onLeave={propose} />
      <TextField
        path="id"
        label={t('place.id')}
        hint={t('office.idHint')}
        tidy={(typed) => typed.toLowerCase().replace(/\s+/g, '-')}
        onEnter={(id) => {
          named.current = id;
        }}
        onLeave={renameLetters}
      />
      <TextField path="addressee" label={t('place.addressee')} hint={t('office.addresseeHint')} />
      <TextField path="town" label={t('place.town')} hint={t('office.townHint')} optional />
      <TextField path="province" label={t('place.province')} hint={t('office.provinceHint')} optional />
      <fieldset>
        <legend>{t('office.contact')}</legend>
        <TextField path="contact.email" label={t('place.email')} hint={t('office.emailHint')} optional />
        <TextField path="contact.site" label={t('place.site')} hint={t('office.siteHint')} optional />
        <TextField path="contact.phone" label={t('place.phone')} hint={t('office.phoneHint')} optional />
        <TextField path="contact.counter" label={t('place.counter')} hint={t('office.counterHint')} optional />
      </fieldset>
      <TextField path="revision" label={t('place.revision')} hint={t('office.revisionHint')} as="number" />
      <SaidAt id="said-kind" path="kind" />
    </>
  );
}

/** Every service with whether its list is published, and a new one of the office's own. */
export function ServicesRoom() {
  const { t } = useTranslation('workshop');
  const { written } = useWorkshop();
  const nameOf = useWrittenName(written);
  return (
    <>
      <h1 id={targetId('ownServices')} tabIndex={-1}>
        {t('rooms.layanan')}
      </h1>
      <p className="lead">{t('services.lead')}</p>
      <SaidAt id="said-services" path="services" />
      <ul className="plain-list workshop-places" id={targetId('services')} tabIndex={-1}>
        {servicesIn(written).map((service) => (
          <li key={service}>
            <a className="row-link" href={`#layanan/${service}`}>
              {nameOf(service)}
            </a>
            <p className="hint">{t(isOn(written, service) ? 'services.on' : 'services.off')}</p>
          </li>
        ))}
      </ul>
      <NewService />
    </>
  );
}

function NewService() {
  const { t } = useTranslation('workshop');
  const { written, set } = useWorkshop();
  const [title, setTitle] = useState('');
  const [missing, setMissing] = useState(false);
  const id = freeName(title, written, 'ownServices');
  const add = () => {
    setMissing(title.trim() === '');
    if (title.trim() === '') return document.getElementById('new-service')?.focus();
    set(listPath(id), { title: { id: title.trim() }, purpose: {}, ...begunList });
    setTitle('');
    window.location.hash = `layanan/${id}`;
  };
  return (
    <form
      className="workshop-new"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h2>{t('services.new')}</h2>
      <p>{t('services.newWhy')}</p>
      <div className="field">
        <label className="label" htmlFor="new-service">
          {t('services.title')}
        </label>
        <p className="hint" id="new-service-hint">
          {t('services.titleHint')}
          {title.trim() !== '' && ` ${t('services.idWillBe', { id })}`}
        </p>
        <input
          id="new-service"
          value={title}
          maxLength={120}
          autoComplete="off"
          aria-describedby="new-service-hint new-service-said"
          aria-invalid={missing || undefined}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <p id="new-service-said" role="alert">
          {missing && t('services.titleMissing')}
        </p>
      </div>
      <div className="actions">
        <button type="submit">{t('services.add')}</button>
      </div>
    </form>
  );
}

/** A list that was just switched on: published, with one way to it. */
export const begunList: Written = { published: true, channels: [{ kind: 'counter', citation: {} }], requirements: [] };
