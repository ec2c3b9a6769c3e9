import { expect, test } from 'vitest';
import { readOffices, readTemplates } from '../../src/catalog/node.ts';
import { assess } from '../../src/domain/assess.ts';
import type { Answers } from '../../src/domain/dossier.ts';
import type { Question } from '../../src/domain/evaluate.ts';
import { listOf } from '../../src/domain/office.ts';
import { questionName } from '../../src/domain/requirements.ts';
import { sampleDossier } from '../../src/domain/sample.ts';
import { services } from '../../src/domain/services/index.ts';
import { legalForms } from '../../src/domain/terms.ts';
import { composeSet } from '../../src/letters/compose/letters.ts';
import { renderText } from '../../src/letters/render-text.ts';
import { today } from '../support/kernel/dossiers.ts';

const templates = readTemplates();

/** The answers that a question may be given. */
function answersTo(question: Question, channels: readonly string[]): readonly Answers[] {
  switch (question.ask) {
    case 'channel':
      return channels.map((channel) => ({ channel }) as Answers);
    case 'legalForm':
      return legalForms.map((legalForm) => ({ legalForm }));
    case 'handedInBy':
      return [{ handedInBy: 'signatory' }, { handedInBy: 'attorney' }];
    case 'exists':
      return [true, false].map((given) => ({ exists: { [question.document]: given } }));
    default:
      return [{ [question.ask]: true }, { [question.ask]: false }];
  }
}

test('each answer to a question that is asked changes something that is shown: the list, what is said, the facts, the letters', () => {
  const without: string[] = [];
  for (const office of readOffices().values())
    for (const service of Object.values(services)) {
      const list = listOf(office, service.id);
      if (!list.published) continue;
      for (const attorney of [false, true]) {
        const dossier = sampleDossier(service, office, today, attorney);
        const report = assess(service, office, dossier, today);
        for (const { question } of report.questions) {
          const shown = answersTo(
            question,
            list.channels.map(({ kind }) => kind),
          ).map((answer) => {
            const answers = { ...dossier.answers, ...answer, exists: { ...dossier.answers.exists, ...answer.exists } };
            const { dossier: used, questions, ...rest } = assess(service, office, { ...dossier, answers }, today);
            const letters = composeSet({ office, report: { ...rest, dossier: used, questions }, today }, templates);
            return JSON.stringify([rest, letters.map(renderText)]);
          });
          // Forms of company under one rule share a list; of every other question each answer differs from each.
          if (new Set(shown).size < (question.ask === 'legalForm' ? 2 : shown.length))
            without.push(`${office.id} ${service.id} ${questionName(question)}${attorney ? ' (attorney)' : ''}`);
        }
      }
    }
  expect(without).toEqual([]);
});
