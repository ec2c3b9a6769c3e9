import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DeskRecord, vendorOf } from '../../../desk/record.ts';
import { type OfficeProfile, serviceOf, servicesAt } from '../../../domain/office.ts';
import { type ServiceId, serviceIds } from '../../../domain/services/index.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { useServiceName } from '../../ui/said.tsx';
import { useDesk } from '../desk-context.ts';
import { claims, hasList, loadDeskOffice, newRecord, titled } from '../use-file-on-desk.ts';
import type { CameraProblem } from './camera.tsx';
import { IntakeWords } from './intake-words.tsx';

const CameraView = lazyPart(async () => (await import('./camera.tsx')).CameraView);
const OfficeChoice = lazyPart(async () => (await import('./office-choice.tsx')).OfficeChoice);

/** The desk's first screen: it waits for the next file. */
export function IntakeView({ early }: { early: boolean }) {
  const { t } = useTranslation('desk');
  const { settings } = useDesk();
  return (
    <>
      <h1>{t('intake.title')}</h1>
      {early && (
        <p className="notice" role="status">
          {t('intake.officeFirst')}
        </p>
      )}
      {settings.office === '' && <OfficeChoice />}
      <LooseChecks />
      <div className="desk-intake">
        <div>
          <ScanField />
          <IntakeWords />
          <Camera />
          <FileField />
        </div>
        {settings.office !== '' && <StartEmpty />}
      </div>
    </>
  );
}

/** Takes what a scanner types, wherever the person last pressed. */
function ScanField() {
  const { t } = useTranslation('desk');
  const { intake } = useDesk();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState('');
  useLayoutEffect(() => {
    const take = () => {
      // Whatever takes keys itself keeps them; the main part, which a press beside everything focuses, does not.
      if (!document.activeElement?.closest('a, button, input, select, textarea, summary, dialog'))
        field.current?.focus({ preventScroll: true });
    };
    take();
    window.addEventListener('focus', take);
    document.addEventListener('click', take);
    return () => {
      window.removeEventListener('focus', take);
      document.removeEventListener('click', take);
    };
  }, []);
  const read = (text: string) => {
    if (text.trim() === '') return;
    intake.text(text);
    setTyped('');
  };
  return (
    <form
      className="field"
      onSubmit={(event) => {
        event.preventDefault();
        read(typed);
      }}
    >
      <label className="label" htmlFor="scan">
        {t('intake.scan')}
      </label>
      <p className="hint" id="scan-hint">
        {t('intake.scanHint')}
      </p>
      <div className="desk-scan">
        <textarea
          id="scan"
          ref={field}
          data-scan=""
          rows={1}
          value={typed}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby="scan-hint"
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            read(event.currentTarget.value);
          }}
          onPaste={(event) => {
            const text = event.clipboardData?.getData('text') ?? '';
            if (typed !== '' || text === '') return;
            event.preventDefault();
            read(text);
          }}
        />
        <button type="submit">{t('intake.read')}</button>
      </div>
    </form>
  );
}

function FileField() {
  const { t } = useTranslation('desk');
  const { intake } = useDesk();
  return (
    <div className="field">
      <label className="label" htmlFor="desk-file">
        {t('intake.file')}
      </label>
      <p className="hint">{t('intake.fileHint')}</p>
      <input
        id="desk-file"
        type="file"
        accept="application/pdf,.pdf,application/json,.json,image/*"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) intake.file(file);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

/** A file without a code: its service is chosen, and the list comes from this desk's office. */
function StartEmpty() {
  const { t } = useTranslation(['desk', 'start']);
  const nameOf = useServiceName();
  const { data, settings, open, today } = useDesk();
  const [profiles, setProfiles] = useState<readonly OfficeProfile[]>([]);
  useEffect(() => {
    let current = true;
    void Promise.all([settings.office, data.base?.id ?? ''].map(loadDeskOffice)).then((found) => {
      if (current) setProfiles(found.filter((one) => one !== null));
    });
    return () => {
      current = false;
    };
  }, [settings.office, data.base?.id]);
  const listOf = (service: ServiceId) => profiles.find((profile) => hasList(profile, service));
  return (
    <section aria-labelledby="desk-empty">
      <h2 id="desk-empty">{t('intake.empty')}</h2>
      <p className="hint">{settings.name}</p>
      <ul className="plain-list desk-services">
        {[...new Set<ServiceId>([...serviceIds, ...profiles.flatMap(servicesAt)])].map((service) => {
          const office = listOf(service);
          return (
            <li key={service}>
              <button
                type="button"
                disabled={!office}
                onClick={() => office && open(newRecord(office, service, null, settings, today), office)}
              >
                {nameOf(service, office && serviceOf(office, service).own)}
              </button>
              {profiles.length > 0 && office?.id !== settings.office && (
                <span className="hint">{t(office ? 'intake.national' : 'intake.unpublished')}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Checks that were begun and not finished: put off, or left behind by a tab that was closed. */
function LooseChecks() {
  const { t } = useTranslation(['desk', 'start']);
  const nameOf = useServiceName();
  const { open, book } = useDesk();
  const { run, state } = book;
  const [found, setFound] = useState<readonly DeskRecord[]>([]);
  const look = useCallback(async () => {
    const drafts = await run((log) => log.drafts());
    const isClaimed = await claims();
    if (drafts.ok) setFound(drafts.value.filter(({ id }) => !isClaimed(id)));
  }, [run]);
  useEffect(() => {
    if (state === 'open') void look();
  }, [state, look]);
  if (found.length === 0) return null;
  const resume = async (record: DeskRecord) => {
    const office = await loadDeskOffice(record.office);
    if (office) open(record, office);
  };
  return (
    <section className="notice desk-loose" aria-labelledby="loose">
      <h2 id="loose">{t('intake.waiting')}</h2>
      <ul className="plain-list">
        {found.map((record) => {
          const company = vendorOf(record).company || t('intake.unnamed');
          return (
            <li key={record.id}>
              <span>
                <b>{company}</b>, {nameOf(record.service, titled(record))}, {record.at.slice(11).replace(':', '.')}
              </span>
              <button type="button" className="primary" onClick={() => void resume(record)}>
                {t('intake.resume')}
                <span className="hidden-words"> {company}</span>
              </button>
              <button
                type="button"
                className="quiet"
                onClick={() => void run((log) => log.dropDraft(record.id)).then(look)}
              >
                {t('intake.drop')}
                <span className="hidden-words"> {company}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Reads codes with the camera; nothing of it is loaded before the button is pressed. */
function Camera() {
  const { t } = useTranslation('desk');
  const [on, setOn] = useState(false);
  const [problem, setProblem] = useState<CameraProblem>();
  return (
    <div className="field">
      <button
        type="button"
        aria-expanded={on}
        onClick={() => {
          setProblem(undefined);
          setOn(!on);
        }}
      >
        {t(on ? 'intake.cameraStop' : 'intake.camera')}
      </button>
      {on && (
        <CameraView
          onProblem={(found) => {
            setProblem(found);
            setOn(false);
          }}
        />
      )}
      <div role="alert">{problem && <p className="said said-blocking">{t(`intake.cameraProblem.${problem}`)}</p>}</div>
    </div>
  );
}
