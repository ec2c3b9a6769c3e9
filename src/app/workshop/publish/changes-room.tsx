import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './publish.css';
import { loadOffice } from '../../../catalog/site.ts';
import { dayInWords } from '../../../domain/day.ts';
import type { OfficeProfile } from '../../../domain/office.ts';
import { capital } from '../../../i18n/remarks.ts';
import { toldDifferences } from '../../../workshop/difference-sentences.ts';
import type { ChangeWords, Compared } from '../../../workshop/difference-values.ts';
import { type LetterDifference, lettersDifferences } from '../../../workshop/letter-differences.ts';
import { profileDifferences } from '../../../workshop/profile-differences.ts';
import { Choices } from '../../ui/choices.tsx';
import { useFindingWords } from '../../ui/part-words.ts';
import type { RoomProps, Workshop } from '../use-profile.ts';
import { mostProfileBytes, parsedProfile, profileIn } from './versions.ts';

type Against = 'published' | 'shipped' | 'file';

/** An older version to compare with. */
interface Older {
  readonly office: OfficeProfile;
  readonly letters: Readonly<Record<string, string>>;
}

/** The profile that is shipped under an id, once it has come; null where there is none. */
export function useShipped(id: string | undefined): OfficeProfile | null | undefined {
  const [shipped, setShipped] = useState<OfficeProfile | null>();
  useEffect(() => {
    let wanted = true;
    setShipped(undefined);
    loadOffice(id ?? '').then(
      (office) => wanted && setShipped(office),
      () => wanted && setShipped(null),
    );
    return () => {
      wanted = false;
    };
  }, [id]);
  return shipped;
}

/** What changed against the version before, to be read here or printed for a superior to sign. */
export function ChangesRoom({ workshop }: RoomProps) {
  const { t } = useTranslation('publish');
  const { profile, published } = workshop;
  const shipped = useShipped(profile?.id);
  const [chosen, choose] = useState<Against>();
  const [file, setFile] = useState<OfficeProfile | 'bad'>();
  const last = useMemo(() => parsedVersions(published), [published]);
  if (!profile) return <Unfinished />;
  const against = chosen ?? (last ? 'published' : shipped ? 'shipped' : 'file');
  const older: Older | undefined =
    against === 'published'
      ? last
      : against === 'shipped'
        ? shipped
          ? { office: shipped, letters: {} }
          : undefined
        : typeof file === 'object'
          ? { office: file, letters: workshop.letters }
          : undefined;
  const [newest] = published;
  const options = [
    ...(last && newest
      ? [{ value: 'published', label: t('changes.published', { ...newest, day: dayInWords(newest.on) }) } as const]
      : []),
    ...(shipped ? [{ value: 'shipped', label: t('changes.shipped', { revision: shipped.revision }) } as const] : []),
    { value: 'file', label: t('changes.file') } as const,
  ];
  const open = async (given: File | undefined) => {
    if (!given) return;
    const text = given.size > mostProfileBytes ? '' : await given.text();
    setFile(profileIn(text) ?? 'bad');
  };
  return (
    <>
      <div className="no-print">
        <h1>{t('changes.title')}</h1>
        <p className="lead">{t('changes.lead')}</p>
        <Choices
          id="changes-against"
          name="changes-against"
          legend={t('changes.against')}
          value={against}
          options={options}
          onChange={choose}
        />
        {against === 'file' && (
          <div className="field">
            <label className="label" htmlFor="changes-file">
              {t('changes.file')}
            </label>
            <p className="hint" id="changes-file-hint">
              {t('changes.fileHint')}
            </p>
            <input
              id="changes-file"
              type="file"
              accept="application/json,.json"
              aria-describedby="changes-file-hint"
              onChange={(event) => void open(event.currentTarget.files?.[0])}
            />
          </div>
        )}
        <div role="alert">
          {against === 'file' && file === 'bad' && <p className="said said-blocking">{t('changes.fileBad')}</p>}
        </div>
        {against === 'file' && file === undefined && <p className="hint">{t('changes.filePick')}</p>}
      </div>
      {older && <ChangeSheet older={older} workshop={workshop} profile={profile} />}
    </>
  );
}

function parsedVersions(published: Workshop['published']): Older | undefined {
  const [newest] = published;
  const office = newest && parsedProfile(newest.profile);
  return office ? { office, letters: newest.letters } : undefined;
}

/** What is not a profile yet is compared with nothing. */
function Unfinished() {
  const { t } = useTranslation('publish');
  return (
    <>
      <h1>{t('changes.title')}</h1>
      <p className="lead">{t('changes.lead')}</p>
      <p className="notice notice-warning">
        {t('changes.broken')} <a href="#periksa">{t('changes.mend')}</a>
      </p>
    </>
  );
}

interface ChangeSheetProps {
  readonly older: Older;
  readonly profile: OfficeProfile;
  readonly workshop: Workshop;
}

/** The changes; printed, with a head and a place to sign. */
function ChangeSheet({ older, profile, workshop }: ChangeSheetProps) {
  const { t, i18n } = useTranslation(['publish', 'changes']);
  const page = useTranslation(['prepare', 'start']).t;
  const changes = useTranslation(['changes']).t;
  const findings = useFindingWords();
  const { groups, letters, number } = useMemo(() => {
    const compared: Compared = { older: older.office, newer: profile };
    const words: ChangeWords = { t: changes, page, findings };
    // How the number of the version counts up stands in the head.
    const differences = profileDifferences(compared.older, compared.newer).filter(({ path }) => path !== 'revision');
    const wordings = lettersDifferences(older.letters, workshop.letters);
    return {
      groups: toldDifferences(differences, compared, words),
      letters: wordings,
      number: differences.length + wordings.length,
    };
  }, [older, profile, workshop.letters, changes, page, findings]);
  const { revision } = profile;
  return (
    <section className="change-sheet" aria-label={t('changes.sheet')} lang={i18n.language}>
      <header className="print-only">
        <h1>{t('changes.sheet')}</h1>
        <dl className="pairs">
          <div>
            <dt>{t('changes:office')}</dt>
            <dd>{profile.name}</dd>
          </div>
          <div>
            <dt>{t('changes.old')}</dt>
            <dd>{t('changes.revision', { revision: older.office.revision })}</dd>
          </div>
          <div>
            <dt>{t('changes.new')}</dt>
            <dd>
              {t('changes.revision', { revision: Math.max(revision, older.office.revision + (number > 0 ? 1 : 0)) })}
            </dd>
          </div>
          <div>
            <dt>{t('changes.printed')}</dt>
            <dd>{dayInWords(workshop.today)}</dd>
          </div>
        </dl>
      </header>
      <p role="status" className="change-number">
        {number === 0 ? t('changes:none') : t('changes.number', { number })}
      </p>
      {groups.map(({ title, things }) => (
        <div key={title}>
          <h2>{title}</h2>
          <ul className="change-list">
            {things.map(({ name, changes: all }) => (
              <li key={name}>
                {name && <b>{name}</b>}
                <ul>
                  {all.map((one) => (
                    <li key={one}>{capital(one)}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {letters.length > 0 && <LetterChanges letters={letters} />}
      {number > 0 && (
        <>
          <div className="actions no-print">
            <button type="button" className="primary" onClick={() => window.print()}>
              {t('changes.print')}
            </button>
          </div>
          <footer className="print-only change-sign">
            <p>{t('changes.agreed')}</p>
            <dl>
              {(['name', 'nip', 'day', 'signature'] as const).map((one) => (
                <div key={one} className={`change-sign-${one}`}>
                  <dt>{t(`changes.${one}`)}</dt>
                  <dd />
                </div>
              ))}
            </dl>
          </footer>
        </>
      )}
    </section>
  );
}

/** The wording of letters: how much of it changed, and which lines. */
function LetterChanges({ letters }: { letters: readonly LetterDifference[] }) {
  const { t } = useTranslation('changes');
  return (
    <>
      <h2>{t('letters')}</h2>
      <ul className="change-list">
        {letters.map(({ letter, is, added, removed, lines }) => (
          <li key={letter}>
            {t(`letter.${is}`, { letter, added, removed, number: added })}
            {is === 'changed' && (
              <ul className="change-lines">
                {lines.map((line) => (
                  <li key={`${line.is} ${line.number}`}>
                    {t(`line.${line.is}`, { number: line.number, text: line.text || t('line.empty') })}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
