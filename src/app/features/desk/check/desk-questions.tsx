import { useTranslation } from 'react-i18next';
import type { Answers } from '../../../../domain/dossier.ts';
import type { Question } from '../../../../domain/evaluate.ts';
import { questionName } from '../../../../domain/questions.ts';
import { legalForms } from '../../../../domain/terms.ts';
import { useCheck } from '../desk-context.ts';

/** What decides the list, each a small choice; what nobody knows yet stays open, and its lines may not apply. */
export function DeskQuestions() {
  const { checklist } = useCheck();
  return checklist.report.questions
    .filter(({ decides, question }) => decides && question.ask !== 'channel')
    .map(({ question }) => <Ask key={questionName(question)} question={question} />);
}

function Ask({ question }: { question: Question }) {
  const { t } = useTranslation(['desk', 'start']);
  const { checklist, change } = useCheck();
  const { answers } = checklist.dossier;
  const id = `asks-${questionName(question).replace(':', '-')}`;
  // What the desk settled counts before what the vendor answered, document by document.
  const answer = ({ exists, ...given }: Answers) =>
    change((one) => {
      const { answers: before } = one.settled;
      const found = exists && { exists: { ...before.exists, ...exists } };
      return { ...one, settled: { ...one.settled, answers: { ...before, ...given, ...found } } };
    });
  const { label, value, options, take } = askOf(question, answers, answer);
  return (
    <div>
      <label htmlFor={id}>
        {label === 'exists' && question.ask === 'exists'
          ? t('check.asks.exists', { thing: t(`terms.document.${question.document}`) })
          : t(`check.asks.${label}`, { thing: '' })}
      </label>
      <select id={id} value={value} onChange={(event) => take(event.currentTarget.value)}>
        {value === '' && <option value="">{t('check.unanswered')}</option>}
        {options === 'forms'
          ? legalForms.map((form) => (
              <option key={form} value={form}>
                {t(`terms.shortForm.${form}`)}
              </option>
            ))
          : options === 'people'
            ? (['signatory', 'attorney'] as const).map((one) => (
                <option key={one} value={one}>
                  {t(`check.by.${one}`)}
                </option>
              ))
            : (['yes', 'no'] as const).map((one) => (
                <option key={one} value={one}>
                  {t(`start:common.${one}`)}
                </option>
              ))}
      </select>
    </div>
  );
}

interface Asked {
  readonly label: Question['ask'];
  readonly value: string;
  readonly options: 'forms' | 'people' | 'yes-no';
  readonly take: (value: string) => void;
}

function askOf(question: Question, answers: Answers, answer: (given: Answers) => void): Asked {
  switch (question.ask) {
    case 'legalForm':
      return {
        label: 'legalForm',
        value: answers.legalForm ?? '',
        options: 'forms',
        take: (value) => {
          const legalForm = legalForms.find((form) => form === value);
          if (legalForm) answer({ legalForm });
        },
      };
    case 'handedInBy':
      return {
        label: 'handedInBy',
        value: answers.handedInBy ?? '',
        options: 'people',
        take: (value) => answer({ handedInBy: value === 'attorney' ? 'attorney' : 'signatory' }),
      };
    case 'exists':
      return {
        label: 'exists',
        value: yesNo(answers.exists?.[question.document]),
        options: 'yes-no',
        take: (value) => answer({ exists: { [question.document]: value === 'yes' } }),
      };
    case 'attorneyInDeed':
    case 'oldMailboxOpen':
      return {
        label: question.ask,
        value: yesNo(answers[question.ask]),
        options: 'yes-no',
        take: (value) => answer({ [question.ask]: value === 'yes' }),
      };
    case 'channel':
      return { label: 'channel', value: '', options: 'yes-no', take: () => {} };
    default:
      return question satisfies never;
  }
}

const yesNo = (answer: boolean | undefined): string => (answer === undefined ? '' : answer ? 'yes' : 'no');
