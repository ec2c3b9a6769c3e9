// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Component, type ReactNode } from 'react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { FolderDownload } from '../../src/app/prepare/letters/letter-downloads.tsx';
import { ListStep } from '../../src/app/prepare/list/list-step.tsx';
import { ClockQuestion } from '../../src/app/ui/clock-question.tsx';
import { lazyPart } from '../../src/app/ui/lazy-part.tsx';
import { LockFile, UnlockFile } from '../../src/app/ui/locked-file.tsx';
import { WipeButton } from '../../src/app/ui/shell.tsx';
import { emptyDossier } from '../../src/domain/dossier.ts';
import { lockedTextOf, readLockedText } from '../../src/handoff/locked-file.ts';
import { loadWords } from '../../src/i18n/set-up.ts';
import { entry, letter, officeWith, document as paper } from '../support/kernel/profiles.ts';
import { axeFindings, renderPage, renderPrepare, standInForBrowser, today } from '../support/render.tsx';

const office = officeWith([
  entry('ktp', paper('ktp', { role: 'signatory' })),
  entry('izin', { kind: 'any-of', of: [paper('siup'), paper('nib')] }),
]);

beforeAll(async () => {
  await loadWords('prepare', 'finish', 'locked', 'clock');
  standInForBrowser();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a download that fails', () => {
  const withName = (name: string) => ({
    ...emptyDossier(office.id, 'reset-password'),
    answers: { legalForm: 'pt' as const, handedInBy: 'signatory' as const },
    company: { name },
  });
  const press = async (name: string) => {
    const set = { letters: [], name: 'berkas-lengkap' };
    renderPrepare(<FolderDownload makeSet={() => set} paper="a4" names={[]} />, writing, withName(name));
    await userEvent.setup().click(screen.getByRole('button', { name: /Unduh seluruh isi map/ }));
    return waitFor(() => {
      const said = screen.getByRole('alert').textContent ?? '';
      expect(said).not.toBe('');
      return said;
    });
  };
  const writing = officeWith([entry('surat', letter('application'))]);

  test('names the sign that the letters cannot show, and its field', async () => {
    const said = await press('PT 中文 Jaya');
    expect(said).toMatch(/Nama .*memuat huruf yang tidak dapat dicetak: .*中.*文.*Ganti dengan huruf Latin\./);
    expect(said).not.toContain('Muat ulang');
    expect(screen.getByRole('link').getAttribute('href')).toContain('data');
  });

  test('else says to load the page anew', async () => {
    expect(await press('PT Jaya')).toContain('Muat ulang halaman');
  });
});

describe('the list', () => {
  test('original and copies are ticked one by one, and taken back', async () => {
    const user = userEvent.setup();
    const { kept, container } = renderPrepare(<ListStep />, office);
    const [shown, copies] = screen.getAllByRole<HTMLInputElement>('checkbox');
    await user.click(shown as HTMLInputElement);
    await user.click(copies as HTMLInputElement);
    expect(Object.values(kept().prepared)).toEqual([{ original: true, copies: 1 }]);
    await user.click(shown as HTMLInputElement);
    expect(Object.values(kept().prepared)[0]?.original).not.toBe(true);
    expect(Object.values(kept().prepared)[0]?.copies).toBe(1);
    expect(await axeFindings(container)).toEqual([]);
  });

  test('of alternatives one is chosen, and only that one can be ticked', async () => {
    const user = userEvent.setup();
    const { kept } = renderPrepare(<ListStep />, office);
    const choice = within(screen.getByRole('group', { name: 'Salah satu dari:' }));
    await user.click(choice.getByRole('radio', { name: /NIB/ }));
    expect(Object.values(kept().choices)).toEqual([expect.stringContaining('nib')]);
    const ticks = choice.getAllByRole('checkbox');
    await user.click(ticks[0] as HTMLElement);
    expect(Object.keys(kept().prepared)).toEqual([expect.stringContaining('nib')]);
    await user.click(choice.getByRole('radio', { name: /SIUP/ }));
    expect(choice.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)).toEqual([false, false]);
    // The other one's ticks are kept: whoever changes their mind finds them again.
    await user.click(choice.getByRole('radio', { name: /NIB/ }));
    expect(choice.getAllByRole<HTMLInputElement>('checkbox')[0]?.checked).toBe(true);
  });

  test('an addition without a name or a form is refused at its field; one with both is added, and the field is free', async () => {
    const user = userEvent.setup();
    const { kept } = renderPrepare(<ListStep />, office);
    document.querySelector<HTMLDetailsElement>('.additions')?.setAttribute('open', '');
    const name = await screen.findByLabelText<HTMLInputElement>('Apa yang diminta?');
    const [button] = document.querySelectorAll<HTMLElement>('.additions form button[type=submit]');
    await user.click(button as HTMLElement);
    await waitFor(() => expect(name.getAttribute('aria-invalid')).toBe('true'));
    expect(document.activeElement).toBe(name);
    await user.type(name, ' SPT tahunan ');
    await user.click(document.querySelector('.additions .tick input') as HTMLElement);
    await user.click(button as HTMLElement);
    const copies = document.getElementById('addition-copies') as HTMLInputElement;
    await waitFor(() => expect(copies.getAttribute('aria-invalid')).toBe('true'));
    expect(kept().additions).toEqual([]);
    await user.clear(copies);
    await user.type(copies, '2');
    await user.click(button as HTMLElement);
    await waitFor(() => expect(kept().additions).toEqual([{ id: 't1', text: 'SPT tahunan', copies: 2 }]));
    expect(name.value).toBe('');
    expect(document.activeElement).toBe(name);
  });
});

describe('a locked file', () => {
  const dossier = { ...emptyDossier('muaro-jambi', 'reset-password'), company: { name: 'CV Contoh' } };

  test('a short password is refused, and nothing is saved', async () => {
    const user = userEvent.setup();
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    renderPage(<LockFile dossier={dossier} />);
    const field = screen.getByLabelText<HTMLInputElement>('Kata sandi untuk berkas ini');
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.type(field, 'pendek{Enter}');
    await screen.findByText('Kata sandi paling sedikit 8 huruf.');
    expect(field.value).toBe('pendek');
    expect(saved).not.toHaveBeenCalled();
  });

  test('a wrong password is said, and the right one opens it', async () => {
    const user = userEvent.setup();
    const locked = readLockedText(await lockedTextOf(dossier, 'sandi panjang'));
    const opened = vi.fn();
    const { container } = renderPage(<UnlockFile locked={locked} onOpened={opened} onCancel={() => {}} />);
    const field = screen.getByLabelText<HTMLInputElement>('Kata sandi berkas ini');
    await user.type(field, 'sandi keliru{Enter}');
    // Which of the two sentences: jsdom's errors are not those of Node's cryptography, so a browser test tells.
    await screen.findByText(/isian Anda tidak berubah/i, undefined, { timeout: 20_000 });
    expect(opened).not.toHaveBeenCalled();
    expect(await axeFindings(container)).toEqual([]);
    await user.clear(field);
    await user.type(field, 'sandi panjang{Enter}');
    await waitFor(() => expect(opened).toHaveBeenCalledWith(dossier), { timeout: 20_000 });
  });
});

test('a day before the site was built is refused as today', async () => {
  const user = userEvent.setup();
  const said = vi.fn();
  renderPage(<ClockQuestion shows="2001-01-01" today={today} come={today} onSaid={said} />);
  const field = screen.getByLabelText<HTMLInputElement>('Hari ini tanggal berapa?');
  fireEvent.change(field, { target: { value: '2020-02-02' } });
  await user.click(screen.getByRole('button', { name: 'Pakai tanggal ini' }));
  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  expect(document.activeElement).toBe(field);
  expect(said).not.toHaveBeenCalled();
});

test('a dialog takes the focus and gives it back', async () => {
  const user = userEvent.setup();
  renderPage(<WipeButton />);
  const button = screen.getByRole('button', { name: 'Hapus semua data' });
  await user.click(button);
  const dialog = await screen.findByRole('dialog');
  expect(dialog.contains(document.activeElement)).toBe(true);
  expect(await axeFindings(dialog)).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Batal' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(button);
});

describe('a part that brings its own code', () => {
  test('where it cannot be loaded, says so, and is there after another try', async () => {
    const user = userEvent.setup();
    const load = vi.fn<() => Promise<() => ReactNode>>();
    load.mockRejectedValueOnce(new Error('no network')).mockResolvedValueOnce(() => <p>Bagian</p>);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const Part = lazyPart(load);
    renderPage(<Part meanwhile={<h1>Judul</h1>} />);
    expect(screen.getByRole('heading', { name: 'Judul' })).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Coba lagi' }));
    await screen.findByText('Bagian');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('one that nobody asked for says nothing', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const Part = lazyPart<object>(() => Promise.reject(new Error('no network')));
    const { container } = renderPage(<Part quiet />);
    await act(async () => {});
    expect(container.textContent).toBe('');
  });

  test('an error of its own is not taken for code that has not come', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    class Whoever extends Component<{ children: ReactNode }, { caught?: string }> {
      override state: { caught?: string } = {};
      static getDerivedStateFromError = (error: Error) => ({ caught: error.message });
      override render() {
        return this.state.caught ?? this.props.children;
      }
    }
    const Part = lazyPart<object>(async () => () => {
      throw new Error('a mistake of ours');
    });
    const { container } = renderPage(
      <Whoever>
        <Part />
      </Whoever>,
    );
    await waitFor(() => expect(container.textContent).toBe('a mistake of ours'));
  });
});
