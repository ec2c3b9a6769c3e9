// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { NewerRevision } from '../../src/app/prepare/asides.tsx';
import { loadWords } from '../../src/i18n/set-up.ts';
import { entry, letter, officeWith, document as paper } from '../support/kernel/profiles.ts';
import { axeFindings, renderPrepare, standInForBrowser } from '../support/render.tsx';

const office = {
  ...officeWith([entry('permohonan', letter('application')), entry('nib', paper('nib'))]),
  revision: 3,
};

beforeAll(async () => {
  await loadWords('prepare', 'asides');
  standInForBrowser();
});
afterEach(cleanup);

test('whoever began by an older list is told, with what it asks for now, until they have looked', async () => {
  const { container, kept } = renderPrepare(<NewerRevision />, office, {
    officeRevision: 2,
    prepared: { tdp: { original: true } },
  });
  expect(
    screen.getByText('Daftar kantor ini diperbarui sejak berkas ini dimulai: terbitan 2, sekarang 3.'),
  ).toBeDefined();
  expect(screen.getByText('Belum Anda tandai: 2. Sudah ditandai tetapi tidak diminta lagi: 1.')).toBeDefined();
  expect(await axeFindings(container)).toEqual([]);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Sudah saya periksa' }));
  expect(screen.queryByRole('status')).toBeNull();
  expect(kept()).toMatchObject({ officeRevision: 3, prepared: { tdp: { original: true } } });
});

test('by the same list nothing is said', () => {
  renderPrepare(<NewerRevision />, office, { officeRevision: 3 });
  expect(screen.queryByRole('status')).toBeNull();
});
