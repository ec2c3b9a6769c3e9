import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { channelKinds, weekdays } from '../../domain/terms.ts';
import { useFindingWords } from '../ui/part-words.ts';
import { ConditionField } from './entries/condition-field.tsx';
import { SelectField, TextField, TickField, TicksField, WordsField } from './fields.tsx';
import type { WrittenProfile } from './profile-form.ts';
import { CitationField, noCitation, OptionalPart, RowList } from './rows.tsx';

const noWords = { id: '', en: '' };
const noHours = { days: [], from: '', until: '' };
const noPoint = { name: '', address: '', serves: noWords, hours: [] };
const noChannel = {
  kind: 'counter',
  address: '',
  appointment: false,
  fromRegisteredMailbox: false,
  hours: [],
  closed: noWords,
  servicePoints: [],
  also: [],
  note: noWords,
  citation: noCitation,
};
const noStep = { text: noWords, address: '', withinDays: '', citation: noCitation };

/** The ways to hand in a request. */
export function Channels({ path }: { path: string }) {
  const { t } = useTranslation('workshop');
  return (
    <RowList path={`${path}.channels`} kind="channels" hint={t('hint.channels')} initial={noChannel}>
      {(row) => <ChannelFields path={row} />}
    </RowList>
  );
}

function ChannelFields({ path }: { path: string }) {
  const { t } = useTranslation('workshop');
  const kind: unknown = useWatch<WrittenProfile>({ name: `${path}.kind` });
  const value: unknown = useWatch<WrittenProfile>({ name: path });
  return (
    <>
      <ChannelKind path={`${path}.kind`} />
      <TextField path={`${path}.address`} label={t('place.address')} hint={t('hint.channelAddress')} optional />
      <Hours path={`${path}.hours`} />
      <details>
        <summary>
          {t('fold.channel')} {holdsMore(value) && t('filledIn')}
        </summary>
        <WordsField path={`${path}.closed`} label={t('place.closed')} hint={t('hint.closed')} optional />
        <TickField path={`${path}.appointment`} label={t('tick.appointment')} />
        {(kind === 'email' || holds(value, 'fromRegisteredMailbox')) && (
          <TickField path={`${path}.fromRegisteredMailbox`} label={t('tick.fromRegisteredMailbox')} />
        )}
        <RowList path={`${path}.servicePoints`} kind="servicePoints" hint={t('hint.servicePoints')} initial={noPoint}>
          {(row) => (
            <>
              <TextField path={`${row}.name`} label={t('place.name')} hint={t('hint.pointName')} />
              <TextField path={`${row}.address`} label={t('place.address')} hint={t('hint.channelAddress')} optional />
              <WordsField path={`${row}.serves`} label={t('place.serves')} hint={t('hint.serves')} optional />
              <Hours path={`${row}.hours`} />
            </>
          )}
        </RowList>
        <RowList
          path={`${path}.also`}
          kind="also"
          hint={t('hint.also')}
          initial={{ kind: 'email', address: '', appointment: false, hours: [], note: noWords }}
        >
          {(row) => (
            <>
              <ChannelKind path={`${row}.kind`} />
              <TextField path={`${row}.address`} label={t('place.address')} hint={t('hint.channelAddress')} optional />
              <TickField path={`${row}.appointment`} label={t('tick.appointment')} />
              <Hours path={`${row}.hours`} />
              <WordsField path={`${row}.note`} label={t('place.note')} hint={t('hint.note')} optional />
            </>
          )}
        </RowList>
        <WordsField path={`${path}.note`} label={t('place.note')} hint={t('hint.note')} optional />
      </details>
      <CitationField path={`${path}.citation`} />
    </>
  );
}

const holds = (value: unknown, key: string): boolean =>
  typeof value === 'object' && value !== null && Boolean((value as Readonly<Record<string, unknown>>)[key]);

/** Whether what is folded away holds something. */
function holdsMore(value: unknown): boolean {
  const words = (key: string): boolean =>
    typeof value === 'object' && value !== null && holds((value as Readonly<Record<string, unknown>>)[key], 'id');
  const rows = (key: string): boolean => {
    const list = typeof value === 'object' && value !== null && (value as Readonly<Record<string, unknown>>)[key];
    return Array.isArray(list) && list.length > 0;
  };
  return (
    holds(value, 'appointment') ||
    holds(value, 'fromRegisteredMailbox') ||
    words('closed') ||
    words('note') ||
    rows('servicePoints') ||
    rows('also')
  );
}

function ChannelKind({ path }: { path: string }) {
  const { t } = useTranslation(['workshop', 'start']);
  return (
    <SelectField
      path={path}
      label={t('place.kind')}
      hint={t('hint.kind')}
      options={channelKinds.map((value) => ({ value, label: t(`start:channel.${value}`) }))}
    />
  );
}

/** Monday first, as an office's sign has them. */
const days = [...weekdays.slice(1), ...weekdays.slice(0, 1)];

function Hours({ path }: { path: string }) {
  const { t } = useTranslation('workshop');
  const { say } = useFindingWords();
  return (
    <RowList path={path} kind="hours" hint={t('hint.hours')} initial={noHours}>
      {(row) => (
        <>
          <TicksField
            path={`${row}.days`}
            label={t('place.days')}
            options={days.map((value) => ({ value, label: say(`about:day.${value}`) }))}
          />
          <div className="workshop-pair">
            <TextField path={`${row}.from`} label={t('place.from')} as="clock" optional />
            <TextField path={`${row}.until`} label={t('place.until')} as="clock" optional />
          </div>
        </>
      )}
    </RowList>
  );
}

/** Steps: what to try first, what comes before and after. */
export function Steps({ path, kind }: { path: string; kind: 'tryFirst' | 'stepsBefore' | 'stepsAfter' }) {
  const { t } = useTranslation('workshop');
  const { withinDays: _, ...plain } = noStep;
  const before = kind === 'stepsBefore';
  return (
    <RowList path={`${path}.${kind}`} kind={kind} hint={t(`hint.${kind}`)} initial={before ? noStep : plain}>
      {(row) => (
        <>
          <WordsField path={`${row}.text`} label={t('place.text')} hint={t('hint.step')} />
          <TextField path={`${row}.address`} label={t('place.page')} hint={t('hint.page')} optional />
          {before && (
            <TextField
              path={`${row}.withinDays`}
              label={t('place.withinDays')}
              hint={t('hint.stepWithinDays')}
              as="number"
              optional
            />
          )}
          <CitationField path={`${row}.citation`} />
        </>
      )}
    </RowList>
  );
}

/** What else an office may say of a service: who is competent, who may come, when it answers, at what cost, by which law. */
export function OtherFacts({ path }: { path: string }) {
  const { t } = useTranslation('workshop');
  const { say } = useFindingWords();
  return (
    <>
      <OptionalPart path={`${path}.attorney`} title={t('place.attorney')} initial={{ rule: '', citation: noCitation }}>
        <SelectField
          path={`${path}.attorney.rule`}
          label={t('place.rule')}
          none={t('citation.pick')}
          options={(['in-deed', 'in-deed-or-employee', 'nobody'] as const).map((value) => ({
            value,
            label: say(`about:attorney.${value}`),
          }))}
        />
        <CitationField path={`${path}.attorney.citation`} />
      </OptionalPart>
      <OptionalPart path={`${path}.competent`} title={t('place.competent')} initial={{ who: '', citation: noCitation }}>
        <SelectField
          path={`${path}.competent.who`}
          label={t('place.who')}
          none={t('citation.pick')}
          options={(['place-of-registration', 'place-of-aggregation', 'lkpp'] as const).map((value) => ({
            value,
            label: say(`about:competent.${value}`),
          }))}
        />
        <CitationField path={`${path}.competent.citation`} />
      </OptionalPart>
      <OptionalPart
        path={`${path}.answer`}
        title={t('place.answer')}
        initial={{ withinDays: '', workingDays: false, text: noWords, citation: noCitation }}
      >
        <TextField
          path={`${path}.answer.withinDays`}
          label={t('place.answerDays')}
          hint={t('hint.answerDays')}
          as="number"
          optional
        />
        <TickField path={`${path}.answer.workingDays`} label={t('tick.workingDays')} />
        <WordsField path={`${path}.answer.text`} label={t('place.text')} hint={t('hint.answer')} optional />
        <CitationField path={`${path}.answer.citation`} />
      </OptionalPart>
      <OptionalPart path={`${path}.fee`} title={t('place.fee')} initial={{ rupiah: '', citation: noCitation }}>
        <TextField path={`${path}.fee.rupiah`} label={t('place.rupiah')} hint={t('hint.rupiah')} as="number" />
        <CitationField path={`${path}.fee.citation`} />
      </OptionalPart>
      <RowList
        path={`${path}.legalBasis`}
        kind="legalBasis"
        hint={t('hint.legalBasis')}
        initial={{ title: '', citation: noCitation }}
      >
        {(row) => (
          <>
            <TextField path={`${row}.title`} label={t('place.law')} hint={t('hint.law')} />
            <CitationField path={`${row}.citation`} />
          </>
        )}
      </RowList>
      <RowList
        path={`${path}.notes`}
        kind="notes"
        hint={t('hint.notes')}
        initial={{ text: noWords, citation: noCitation }}
      >
        {(row) => (
          <>
            <WordsField path={`${row}.text`} label={t('place.text')} hint={t('hint.note')} />
            <CitationField path={`${row}.citation`} />
          </>
        )}
      </RowList>
      <OptionalPart
        path={`${path}.appliesTo`}
        title={t('place.appliesTo')}
        initial={{ when: { is: 'represented' }, citation: noCitation }}
      >
        <ConditionField path={`${path}.appliesTo.when`} label={t('place.appliesTo')} />
        <CitationField path={`${path}.appliesTo.citation`} />
      </OptionalPart>
      <OptionalPart path={`${path}.checked`} title={t('place.checked')} initial={{ on: '', by: '' }}>
        <TextField path={`${path}.checked.on`} label={t('place.on')} as="day" />
        <TextField path={`${path}.checked.by`} label={t('place.by')} hint={t('hint.by')} />
      </OptionalPart>
    </>
  );
}
