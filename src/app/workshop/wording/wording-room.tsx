import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paperKinds } from '../../../desk/papers.ts';
import { type OfficeProfile, serviceOf } from '../../../domain/office.ts';
import type { Templates } from '../../../letters/compose/letters.ts';
import type { Template } from '../../../letters/template.ts';
import { type LetterUse, lettersOfOffice, letterUses, ownName } from '../../../workshop/letter-uses.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { useServiceName } from '../../ui/said.tsx';
import { deskPaper } from '../trial/desk-trial.tsx';
import {
  LetterTrial,
  shippedTemplates,
  useComposed,
  useTemplates,
  type Wordings as Written,
} from '../trial/letter-trial.tsx';
import {
  NothingToTry,
  ServiceChoice,
  Situation,
  StaleNotice,
  type Trial,
  TrialFrame,
  useTrial,
} from '../trial/trial.tsx';
import type { RoomProps } from '../use-profile.ts';
import { WordingEditor } from './wording-editor.tsx';

/** The letters that the profile's lists use, each in the shipped wording or in the office's own, with what becomes of it. */
export const WordingRoom = lazyPart(async () => Room, 'wording', 'prepare', 'finish', 'desk');

function Room({ workshop }: RoomProps) {
  const { t } = useTranslation('wording');
  const trial = useTrial(workshop);
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {trial && <StaleNotice trial={trial} />}
      {trial ? <Wordings workshop={workshop} trial={trial} /> : <NothingToTry profile={workshop.profile} />}
    </>
  );
}

function Wordings({ workshop, trial }: RoomProps & { trial: Trial }) {
  const { t } = useTranslation(['wording', 'start']);
  const { office } = trial.preparing;
  const uses = useMemo(
    () => letterUses(office, workshop.today, paperKinds).filter(({ shipped }) => shippedOf(shipped)),
    [office, workshop.today],
  );
  const [chosen, choose] = useState<string>();
  const use = uses.find(({ id }) => id === chosen) ?? uses[0];
  const written = useTemplates(workshop.letters, office.id);
  const titleOf = useTitles(office, trial);
  const own = lettersOfOffice(workshop.letters, office.id);
  if (!use) return <p className="notice">{t('noLetters')}</p>;
  return (
    <TrialFrame trial={trial}>
      <div className="field">
        <label className="label" htmlFor="which-wording">
          {t('which')}
        </label>
        <select id="which-wording" value={use.id} onChange={(event) => choose(event.currentTarget.value)}>
          {(['letter', 'sheet', 'desk'] as const).map((is) => (
            <optgroup key={is} label={t(`groups.${is}`)}>
              {uses
                .filter((one) => one.is === is)
                .map((one) => (
                  <option key={one.id} value={one.id}>
                    {titleOf(one)}
                    {own[ownName(one.id, office.id)] !== undefined && ` (${t('own')})`}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      <Wording
        key={use.id}
        workshop={workshop}
        trial={trial}
        written={written}
        use={use}
        own={own[ownName(use.id, office.id)]}
      />
    </TrialFrame>
  );
}

const shippedOf = (names: readonly string[]): Template | undefined =>
  names.flatMap((name) => shippedTemplates.get(name) ?? [])[0];

/** What a letter is called: its title, with the service that it is about where several bear the same. */
function useTitles(office: OfficeProfile, trial: Trial): (use: LetterUse) => string {
  const nameOf = useServiceName();
  return ({ shipped, services: [service = trial.preparing.service], is, id }) => {
    const title = shippedOf(shipped)?.head.title ?? id;
    const name = nameOf(service, serviceOf(office, service).own);
    return is === 'letter' ? title.replaceAll('{{service.name}}', name) : title;
  };
}

interface WordingProps extends RoomProps {
  readonly trial: Trial;
  readonly written: Written;
  readonly use: LetterUse;
  readonly own: string | undefined;
}

/** One letter: whose wording it has, the wording where it is the office's own, and the letter itself. */
function Wording({ workshop, trial, written, use, own }: WordingProps) {
  const { t } = useTranslation('wording');
  const { office } = trial.preparing;
  const name = ownName(use.id, office.id);
  const [failed, setFailed] = useState(false);
  const [begun, setBegun] = useState(false);
  const shipped = shippedOf(use.shipped);
  // The first situation in which there is such a letter.
  const { choose } = trial;
  const [first] = use.cases;
  const start = useRef(() => first && choose(first.service, first.answers));
  useEffect(() => void start.current(), []);
  const set = (source: string | undefined) =>
    workshop.setLetters((letters) => {
      const { [name]: _before, ...others } = lettersOfOffice(letters, office.id);
      return source === undefined ? others : { ...others, [name]: source };
    });
  const begin = async () => {
    setFailed(false);
    try {
      const { letterSource } = await import('../../../catalog/letter-sources.ts');
      setBegun(true);
      set(letterSource(shipped?.id ?? use.id) ?? '');
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className={own === undefined ? undefined : 'wording-desk'}>
      <div>
        <p>{t(own === undefined ? 'usesShipped' : 'usesOwn')}</p>
        {own === undefined ? (
          <>
            <div className="actions no-print">
              <button type="button" onClick={() => void begin()}>
                {t('begin')}
              </button>
            </div>
            <div role="alert">{failed && <p className="said said-blocking">{t('notLoaded')}</p>}</div>
          </>
        ) : (
          <WordingEditor
            source={own}
            shipped={shipped}
            use={use}
            focused={begun}
            onChange={set}
            onBack={() => {
              setBegun(false);
              set(undefined);
            }}
          />
        )}
      </div>
      <section className="wording-preview" aria-labelledby="wording-preview">
        <h2 id="wording-preview">{t('preview.title')}</h2>
        {written.broken.has(name) && <p className="notice notice-warning">{t('preview.last')}</p>}
        <ServiceChoice trial={trial} among={use.services} />
        <Situation />
        {use.is === 'desk' ? (
          <DeskPreview trial={trial} templates={written.templates} use={use} />
        ) : (
          <Preview templates={written.templates} names={[name, ...use.shipped]} />
        )}
      </section>
    </div>
  );
}

/** The letter as the sample has it, in the situation of the switches. */
function Preview({ templates, names }: { templates: Templates; names: readonly string[] }) {
  const { t } = useTranslation('wording');
  const letters = useComposed(templates).filter(({ id }) => names.includes(id));
  return letters.length > 0 ? <LetterTrial letters={letters} /> : <p className="notice">{t('preview.notUsed')}</p>;
}

interface DeskPreviewProps {
  readonly trial: Trial;
  readonly templates: Templates;
  readonly use: LetterUse;
}

function DeskPreview({ trial, templates, use }: DeskPreviewProps) {
  const { t } = useTranslation('wording');
  const kind = paperKinds.find((one) => one === use.id);
  const number = t('desk.number');
  const letter = useMemo(() => kind && deskPaper(kind, trial, templates, number), [kind, trial, templates, number]);
  return letter ? (
    <LetterTrial letters={[letter]} papers={['a5', 'a4']} />
  ) : (
    <p className="notice">{t('preview.notUsed')}</p>
  );
}
