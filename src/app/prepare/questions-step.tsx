import { useTranslation } from 'react-i18next';
import type { Answers } from '../../domain/dossier.ts';
import type { Question } from '../../domain/evaluate.ts';
import { listOf } from '../../domain/office.ts';
import { questionName } from '../../domain/requirements.ts';
import { legalForms } from '../../domain/terms.ts';
import { inSentence } from '../../i18n/part-names.ts';
import { targetId } from '../ui/address.ts';
import { useWide } from '../ui/browser.ts';
import { Choices } from '../ui/choices.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { FindingList } from './finding-list.tsx';
import { usePreparing } from './preparing.ts';
import { StepFrame } from './step-frame.tsx';

// Only where the screen is wide, and where the mailbox is dead.
const EmailFirst = lazyPart(async () => (await import('./asides.tsx')).EmailFirst);
const ListAside = lazyPart(async () => (await import('./asides.tsx')).ListAside);

/** Step 2: the few questions that change the list. */
export function QuestionsStep() {
  const { t } = useTranslation('prepare');
  const { report } = usePreparing();
  const wide = useWide();
  return (
    <StepFrame name="questions" title={t('questions.title')} aside={wide && <ListAside quiet />}>
      <p>{t('questions.lead')}</p>
      {report.questions.map(({ question }) => (
        <QuestionField key={questionName(question)} question={question} />
      ))}
      <FindingList findings={report.findings.filter((one) => about.has(one.code))} />
      {report.findings.some(({ code }) => code === 'email-change-first') && <EmailFirst quiet />}
    </StepFrame>
  );
}

const about = new Set(['channel-not-offered', 'mailbox-needed', 'attorney-not-allowed', 'list-not-for-you']);

/** One question, and what becomes of its answer. */
export function QuestionField({ question }: { question: Question }) {
  const { t } = useTranslation(['prepare', 'start']);
  const { dossier, change, report, office, service } = usePreparing();
  const answer = ({ exists, ...given }: Answers) =>
    change((one) => {
      const found = exists && { exists: { ...one.answers.exists, ...exists } };
      return { ...one, answers: { ...one.answers, ...given, ...found } };
    });
  const shared = { id: targetId(questionName(question)), name: questionName(question) };
  const { answers } = dossier;
  switch (question.ask) {
    case 'channel': {
      const list = listOf(office, service);
      const channels = list.published ? list.channels : [];
      return (
        <Choices
          {...shared}
          legend={t('questions.channel')}
          value={report.channel?.kind}
          options={channels.map(({ kind }) => ({ value: kind, label: capital(t(`start:channel.${kind}`)) }))}
          onChange={(channel) => answer({ channel })}
        />
      );
    }
    case 'legalForm':
      return (
        <Choices
          {...shared}
          legend={t('questions.legalForm')}
          value={answers.legalForm}
          beside="words"
          options={legalForms.map((value) => ({ value, label: t(`terms.legalForm.${value}`) }))}
          onChange={(legalForm) => answer({ legalForm })}
        />
      );
    case 'handedInBy': {
      const self = (by: string) => by === 'signatory' && answers.legalForm === 'individual';
      return (
        <Choices
          {...shared}
          legend={t('questions.handedInBy')}
          value={answers.handedInBy}
          options={(['signatory', 'attorney'] as const).map((value) => ({
            value,
            label: self(value) ? t('questions.byPerson') : t(`questions.by.${value}`),
            hint: self(value) ? t('questions.byPersonHint') : t(`questions.byHint.${value}`),
          }))}
          onChange={(handedInBy) => answer({ handedInBy })}
        />
      );
    }
    case 'attorneyInDeed':
    case 'oldMailboxOpen':
      return (
        <YesNo
          {...shared}
          legend={t(`questions.${question.ask}`)}
          hint={t(`questions.${question.ask}Hint`)}
          value={answers[question.ask]}
          onChange={(yes) => answer({ [question.ask]: yes })}
        />
      );
    case 'exists': {
      const thing =
        question.document === 'attachments'
          ? t('questions.attachments')
          : inSentence(t(`terms.document.${question.document}`));
      return (
        <YesNo
          {...shared}
          legend={t('questions.exists', { thing })}
          value={answers.exists?.[question.document]}
          onChange={(yes) => answer({ exists: { [question.document]: yes } })}
        />
      );
    }
    default:
      return question satisfies never;
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface YesNoProps {
  readonly id: string;
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly value: boolean | undefined;
  readonly onChange: (yes: boolean) => void;
}

function YesNo({ value, onChange, ...rest }: YesNoProps) {
  const { t } = useTranslation();
  return (
    <Choices
      {...rest}
      beside="word"
      value={value === undefined ? undefined : value ? 'yes' : 'no'}
      options={(['yes', 'no'] as const).map((one) => ({ value: one, label: t(`common.${one}`) }))}
      onChange={(one) => onChange(one === 'yes')}
    />
  );
}
