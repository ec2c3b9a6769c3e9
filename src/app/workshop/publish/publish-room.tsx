import { useEffect, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Question } from '../../ui/question.tsx';
import './publish.css';
import { dayInWords } from '../../../domain/day.ts';
import type { OfficeProfile } from '../../../domain/office.ts';
import { officeAdvice } from '../../../domain/office-advice.ts';
import type { OfficeKey } from '../../../handoff/signature.ts';
import { takenIn, type Written } from '../../../workshop/written.ts';
import type { PublishedVersion } from '../../storage/kept-profiles.ts';
import { download } from '../../ui/browser.ts';
import { filled } from '../profile-form.ts';
import type { RoomProps, Workshop } from '../use-profile.ts';
import { useShipped } from './changes-room.tsx';
import { OfficeKeyForms } from './office-key.tsx';
import { ShareLink, ShareSite } from './share.tsx';
import { changesSince, fileOf, mistakesIn, parsedProfile, versionText } from './versions.ts';

/** The draft becomes a published version, and every way to hand it out. */
export function PublishRoom({ workshop }: RoomProps) {
  const { t } = useTranslation('publish');
  const { profile, published, written } = workshop;
  const [key, setKey] = useState<OfficeKey>();
  const [newest, ...earlier] = published;
  const office = useMemo(() => newest && parsedProfile(newest.profile), [newest]);
  return (
    <div className="publish-room">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {profile?.kind === 'base' ? (
        <p className="notice notice-warning">{t('national')}</p>
      ) : profile ? (
        <Draft workshop={workshop} profile={profile} />
      ) : (
        <p className="notice notice-warning">
          {t('broken', { number: mistakesIn(filled(written)) })} <a href="#periksa">{t('changes.mend')}</a>
        </p>
      )}
      {newest && office && (
        <>
          <h2>{t('share.title', { revision: newest.revision })}</h2>
          <p>{t('share.about', { by: newest.by, day: dayInWords(newest.on) })}</p>
          <h3>{t('share.file')}</h3>
          <p className="hint">{t('share.fileSays')}</p>
          <div className="actions">
            <button type="button" onClick={() => saveVersion(newest, office.id)}>
              {t('share.fileSave')}
            </button>
          </div>
          <OfficeKeyForms office={office.name} opened={key} onOpen={setKey} />
          <ShareLink version={newest} office={office} signer={key} />
          <ShareSite version={newest} office={office} signer={key} />
        </>
      )}
      <Earlier workshop={workshop} versions={earlier} />
    </div>
  );
}

const saveVersion = (version: PublishedVersion, id: string): void =>
  download(new Blob([versionText(version)], { type: 'application/json' }), `${id}_terbitan-${version.revision}.json`);

/** What the next version will be, and the one thing that is asked for it: who publishes it. */
function Draft({ workshop, profile }: { workshop: Workshop; profile: OfficeProfile }) {
  const { t } = useTranslation('publish');
  const { published, letters, today } = workshop;
  const shipped = useShipped(profile.id);
  const [done, setDone] = useState<number>();
  const status = useRef<HTMLParagraphElement>(null);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { by: published[0]?.by ?? '' } });
  const advised = useMemo(() => officeAdvice(profile).length, [profile]);
  const before = useMemo(() => {
    const [newest] = published;
    const office = newest && parsedProfile(newest.profile);
    if (newest && office) return { revision: newest.revision, office, letters: newest.letters };
    return shipped ? { revision: shipped.revision, office: shipped, letters: {} } : undefined;
  }, [published, shipped]);
  const changed = useMemo(() => (before ? changesSince(before, profile, letters) : 0), [before, profile, letters]);
  const again = published.length > 0 && changed === 0;
  const revision =
    before && (changed > 0 || again) ? Math.max(before.revision + 1, profile.revision) : profile.revision;
  useEffect(() => {
    if (changed > 0) setDone(undefined);
  }, [changed]);
  const publish = handleSubmit(({ by }) => {
    const whole = fileOf({ ...profile, revision });
    workshop.set('revision', revision);
    workshop.setPublished((all) => [{ revision, on: today, by: by.trim(), profile: whole, letters }, ...all]);
    setDone(revision);
    // The form that had the focus is gone.
    setTimeout(() => status.current?.focus());
  });
  const { by: problem } = formState.errors;
  return (
    <>
      {advised > 0 && (
        <p className="notice">
          {t('advised', { number: advised })} <a href="#periksa">{t('look')}</a>
        </p>
      )}
      {again && before ? (
        done === undefined && <p>{t('draft.same', { revision: before.revision })}</p>
      ) : (
        <form aria-labelledby="publish-draft" noValidate onSubmit={(event) => void publish(event)}>
          <h2 id="publish-draft">{t('draft.title', { revision })}</h2>
          <p>
            {before ? t('draft.changed', { number: changed, revision: before.revision }) : t('draft.first')}{' '}
            {changed > 0 && <a href="#perubahan">{t('draft.read')}</a>}
          </p>
          <div className="field">
            <label className="label" htmlFor="publish-by">
              {t('draft.by')}
            </label>
            <p className="hint" id="publish-by-hint">
              {t('draft.byHint')}
            </p>
            <input
              id="publish-by"
              {...register('by', { validate: (by) => by.trim().length > 1 })}
              maxLength={120}
              autoComplete="name"
              aria-describedby="publish-by-hint publish-by-problem"
              aria-invalid={problem !== undefined || undefined}
            />
            <div id="publish-by-problem" role="alert">
              {problem && <p className="said said-blocking">{t('draft.byMissing')}</p>}
            </div>
          </div>
          <div className="actions">
            <button type="submit" className="primary" disabled={shipped === undefined}>
              {t('draft.publish')}
            </button>
          </div>
        </form>
      )}
      <p role="status" tabIndex={-1} ref={status}>
        {done !== undefined && t('draft.done', { revision: done })}
      </p>
    </>
  );
}

/** What went out before: to be had as files, or to go on from. */
function Earlier({ workshop, versions }: { workshop: Workshop; versions: readonly PublishedVersion[] }) {
  const { t } = useTranslation('publish');
  const [asked, setAsked] = useState<PublishedVersion>();
  const [reopened, setReopened] = useState<number>();
  const status = useRef<HTMLParagraphElement>(null);
  const idOf = ({ profile }: PublishedVersion): string => parsedProfile(profile)?.id ?? 'profil-lpse';
  const reopen = ({ revision, profile, letters }: PublishedVersion) => {
    workshop.set('', takenIn(profile as Written).written);
    workshop.setLetters(() => letters);
    setAsked(undefined);
    setReopened(revision);
    setTimeout(() => status.current?.focus());
  };
  if (versions.length === 0) return null;
  return (
    <>
      <h2>{t('earlier.title')}</h2>
      <p role="status" tabIndex={-1} ref={status}>
        {reopened !== undefined && t('earlier.reopened', { revision: reopened })}
      </p>
      <ul className="change-list">
        {versions.map((version) => {
          const { revision, on, by } = version;
          return (
            <li key={`${revision} ${on}`}>
              {t('earlier.one', { revision, by, day: dayInWords(on) })}
              <div className="row-tools">
                <button
                  type="button"
                  className="quiet"
                  aria-label={t('earlier.saveOne', { revision })}
                  onClick={() => saveVersion(version, idOf(version))}
                >
                  {t('earlier.save')}
                </button>
                <button
                  type="button"
                  className="quiet"
                  aria-label={t('earlier.reopenOne', { revision })}
                  onClick={() => setAsked(version)}
                >
                  {t('earlier.reopen')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      {asked && (
        <Question
          title={t('earlier.question', { revision: asked.revision })}
          why={t('earlier.questionWhy')}
          yes={t('earlier.reopenYes')}
          harmless
          onYes={() => reopen(asked)}
          onNo={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
