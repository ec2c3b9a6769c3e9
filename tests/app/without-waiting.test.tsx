// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { PageData } from '../../src/app/page-data.ts';
import { ListStep } from '../../src/app/prepare/list/list-step.tsx';
import { type Preparing, preparingContext } from '../../src/app/prepare/preparing.ts';
import { QuestionsStep } from '../../src/app/prepare/questions-step.tsx';
import { App } from '../../src/app/ui/shell.tsx';
import { assess } from '../../src/domain/assess.ts';
import { type Dossier, emptyDossier } from '../../src/domain/dossier.ts';
import { services } from '../../src/domain/services/index.ts';
import { loadWords } from '../../src/i18n/set-up.ts';
import { entry, officeWith, document as paper } from '../support/kernel/profiles.ts';
import { standInForBrowser } from '../support/render.tsx';

/**
 * Events before anything is drawn again: what the first one changed is kept, and the page still shows what was before.
 * Every change must be worked out from what is kept.
 */

const exists = (kind: string) => ({ is: 'exists', document: kind });
const office = officeWith([
  entry('ktp', paper('ktp', { role: 'signatory' })),
  entry('sbu', paper('sbu', { when: exists('sbu') })),
  entry('sk', paper('sk-kemenkumham', { when: exists('sk-kemenkumham') })),
]);
const service = 'reset-password';
const today = '2026-11-23';

beforeAll(async () => {
  await loadWords('prepare');
  standInForBrowser();
});
afterEach(cleanup);

/** Draws a step once, and never again; gives what is kept. */
function drawnOnce(step: ReactNode): () => Dossier {
  let kept = emptyDossier(office.id, service);
  const preparing: Preparing = {
    office,
    service,
    dossier: kept,
    report: assess(services[service], office, kept, today),
    today,
    change: (change) => {
      kept = change(kept);
    },
  };
  const data = { kind: 'start', root: './', builtOn: today, offices: [], total: 0 } satisfies PageData;
  render(
    <App data={data}>
      <preparingContext.Provider value={preparing}>{step}</preparingContext.Provider>
    </App>,
  );
  return () => kept;
}

test('two ticks of one paper, and one of another, all stand', () => {
  const kept = drawnOnce(<ListStep />);
  const [shown, copy, other] = screen.getAllByRole<HTMLInputElement>('checkbox');
  for (const tick of [shown, copy, other]) tick?.click();
  expect(kept().prepared).toEqual({ ktp: { original: true, copies: 1 }, sbu: { original: true } });
});

test('answers to two questions of one kind, and to others, all stand', () => {
  const kept = drawnOnce(<QuestionsStep />);
  for (const name of [/SBU/, /SK pengesahan/])
    within(screen.getByRole('group', { name })).getByRole('radio', { name: 'Ya' }).click();
  screen.getByRole('radio', { name: /^CV/ }).click();
  expect(kept().answers).toEqual({ legalForm: 'cv', exists: { sbu: true, 'sk-kemenkumham': true } });
});

test('two things added beyond the list both stand, each under a name of its own', async () => {
  const kept = drawnOnce(<ListStep />);
  window.document.querySelector<HTMLDetailsElement>('.additions')?.setAttribute('open', '');
  const field = await screen.findByLabelText<HTMLInputElement>('Apa yang diminta?');
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  for (const text of ['Map biru', 'Pas foto']) {
    write?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.form?.requestSubmit();
  }
  // The form checks what was sent, and only then is it added.
  await waitFor(() =>
    expect(kept().additions.map(({ id, text }) => [id, text])).toEqual([
      ['t1', 'Map biru'],
      ['t2', 'Pas foto'],
    ]),
  );
});
