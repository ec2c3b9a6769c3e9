import { expect, test } from 'vitest';
import { readTemplates } from '../../src/catalog/node.ts';
import { serviceIds } from '../../src/domain/services/index.ts';
import { composeLetters } from '../../src/letters/compose/letters.ts';
import { renderText } from '../../src/letters/render-text.ts';
import { blocking, officeCalled, offices, reportOf, today } from '../support/kernel/dossiers.ts';

const templates = readTemplates();

/** Sheets with lines for the pen: the officer's name. */
const filledByHand: readonly string[] = ['checklist'];

const lists = [...offices.values()].flatMap((office) =>
  serviceIds.flatMap((service) =>
    office.services[service].published
      ? [false, true].map((attorney) => ({
          office: office.id,
          service,
          attorney,
          who: attorney ? 'an attorney' : 'the director',
        }))
      : [],
  ),
);

test('each of the eighteen shipped offices has lists to try', () => {
  expect(new Set(lists.map(({ office }) => office)).size).toBe(18);
  expect(lists.length).toBeGreaterThanOrEqual(2 * 34);
});

test.each(lists)('$office, $service, by $who: the sample is ready, and its letters are written', (one) => {
  const report = reportOf(one);
  expect(blocking(report)).toEqual([]);
  expect(report).toMatchObject({ ready: true, draft: false });
  const composed = composeLetters({ office: officeCalled(one.office), report, today }, templates);
  for (const { kind, letter } of composed) {
    const text = renderText(letter);
    expect(text, kind).not.toMatch(/undefined|\{\{/);
    if (!filledByHand.includes(kind)) expect(text, kind).not.toContain('……');
    expect(text.length).toBeGreaterThan(200);
  }
});
