import { expect, test } from 'vitest';
import { inIndonesian, sentenceOf } from '../../src/i18n/finding-sentences.ts';
import { found, reportOf } from '../support/kernel/dossiers.ts';
import { entry, letter, officeWith } from '../support/kernel/profiles.ts';

const form = { title: 'Format Surat Permohonan', address: 'https://lpse.contoh.go.id/format' };
const withForm = (more: object) => {
  const report = reportOf({
    office: officeWith([entry('surat', letter('application', { form: { ...form, ...more } }))]),
  });
  const sentences = found(report, 'office-form').map((one) => sentenceOf(one, report, inIndonesian));
  return { letters: report.letters.filter(({ listed }) => listed), said: sentences.join(' ') };
};

test('a form that must be used leaves no letter of ours', () => {
  const { letters, said } = withForm({});
  expect(letters).toEqual([]);
  expect(said).toContain('pakai formulir kantor, “Format Surat Permohonan”');
  expect(said).toContain(form.address);
});

test('beside a form that need not be used, or of which the source does not say so, ours is written, with the form named', () => {
  for (const [ours, words] of [
    ['accepted', 'juga diterima'],
    ['unstated', 'belum tentu diterima'],
  ] as const) {
    const { letters, said } = withForm({ ours });
    expect(letters).toMatchObject([{ kind: 'application', form: { title: form.title, ours } }]);
    expect(said).toContain(words);
    expect(said).toContain(form.address);
  }
});
