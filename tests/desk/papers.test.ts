import { expect, test } from 'vitest';
import type { Mark } from '../../src/desk/line.ts';
import { composePaper, type PaperKind, paperKinds } from '../../src/desk/papers.ts';
import { pointIds } from '../../src/desk/points.ts';
import { refusalReasons } from '../../src/desk/reasons.ts';
import { resultOf } from '../../src/desk/result.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { additionKey } from '../../src/domain/requirements.ts';
import { desk } from '../../src/i18n/id/desk.ts';
import { papers as words } from '../../src/i18n/id/papers.ts';
import { renderPdf } from '../../src/letters/pdf/render-pdf.ts';
import { renderText } from '../../src/letters/render-text.ts';
import { allGood, checklistAt, recordOf } from '../support/desk/files.ts';
import { deskDossier, deskOffice, deskTemplates } from '../support/desk/offices.ts';
import { deskChecklist, deskGood, deskPaper } from '../support/desk/papers.ts';
import { wordsOf } from '../support/letters/words.ts';
import { fonts } from '../support/pdf/fonts.ts';
import { collisionsOfTexts, pdfWords, placedText } from '../support/pdf/placed-text.ts';

const refused = (refusal: Mark['refused'], note?: string): Mark => ({ refused: refusal, ...(note ? { note } : {}) });

test('the receipt says what was received in which form, when, from whom and by whom, and its number', () => {
  const text = renderText(deskPaper('receipt'));
  expect(text).toContain('Nomor: 012/LPSE/XI/2026');
  expect(text).toMatch(/Diserahkan oleh +: Andi Saputra/);
  expect(text).toMatch(/Diterima +: 23 November 2026 pukul 09\.41/);
  expect(text).toMatch(/1\. +KTP pimpinan +asli dilihat, 1 salinan/);
  expect(text).toMatch(/6\. +Surat permohonan +asli diterima, 1 salinan/);
  expect(text).toMatch(/7\. +Surat kuasa +asli diterima/);
  expect(text).toMatch(/Andi Saputra +Rina Wulandari\n +NIP 19900101 201503 2 001/);
  expect(text).not.toContain('………');
});

test('the slip says of each fault what is wrong and how to mend it', () => {
  const text = renderText(
    deskPaper('return-slip', {
      marks: {
        npwp: refused('copy-missing'),
        'akta/akta-perubahan': refused('missing', 'akta tahun 2019.'),
        'surat-permohonan': refused('no-meterai'),
      },
      points: { 'signatory-in-deed': { same: false } },
    }),
  );
  expect(text).toContain(
    'NPWP perusahaan: salinannya belum ada atau kurang. Fotokopi 1 (satu) lembar dan bawa bersama aslinya.',
  );
  expect(text).toContain('Akta perubahan terakhir: belum ada (akta tahun 2019). Bawa asli dan salinan.');
  expect(text).toContain('Surat permohonan: belum bermeterai. Tempelkan meterai Rp10.000;');
  expect(text).toContain('Yang menandatangani tidak tercantum sebagai pimpinan pada akta terakhir.');
  expect(text).toContain('Sudah sesuai dan tidak perlu diubah: KTP pimpinan, SIUP, Akta pendirian, dan Surat kuasa.');
  expect(text).not.toContain('Belum sempat diperiksa');
});

test('what the desk did not look at any more stands on the slip as not examined, and not as right', () => {
  const text = renderText(deskPaper('return-slip', { marks: { ktp: refused('missing'), npwp: {} } }));
  expect(text).toContain('Belum sempat diperiksa: NPWP perusahaan.');
  expect(text).not.toMatch(/tidak perlu diubah:[^.]*NPWP/);
});

test('the slip tells a stranger nothing of what is registered', () => {
  const vendor = { company: 'PT Asing', npwp: '02.183.241.5-000.000', bearer: 'Tamu' };
  for (const id of pointIds) {
    const points = { [id]: { same: false } };
    if (!deskChecklist.points.some((point) => point.id === id)) continue;
    const text = renderText(deskPaper('return-slip', { points, record: { vendor } }));
    expect(text).toContain(words.differs[id]);
    for (const word of ['lama@', '01.312.166', '1505014705800003', 'Siti Rahmawati']) expect(text).not.toContain(word);
  }
});

test('the record shows each paper as present, matching, with a remark, and the originals handed back', () => {
  const text = renderText(
    deskPaper('official-record', {
      marks: { npwp: refused('illegible', 'fotokopi buram'), ktp: { ...deskGood.marks.ktp, note: 'KTP lama' } },
      record: { handedBack: { lines: ['ktp', 'akta/akta-pendirian'], to: 'Andi Saputra' } },
    }),
  );
  expect(text).toMatch(/1\. +KTP pimpinan +ya +ya +asli dilihat, 1 salinan; KTP lama/);
  expect(text).toMatch(/2\. +NPWP perusahaan +ya +tidak +tidak terbaca jelas; fotokopi buram/);
  expect(text).toContain('Hasil pemeriksaan: belum lengkap, berkas dikembalikan.');
  expect(text).toContain('dikembalikan kepada Andi Saputra:\n\n1. KTP pimpinan\n2. Akta pendirian');
});

test('what the penyedia added stands on the papers as such where it was handed in, and not on the receipt else', () => {
  const dossier: Dossier = {
    ...deskDossier('muaro-jambi', 'reset-password'),
    additions: [{ id: 't1', text: 'Surat keterangan domisili', original: 'shown', copies: 2 }],
  };
  const checklist = checklistAt('muaro-jambi', 'reset-password', dossier);
  const { marks, pointMarks } = allGood(checklist);
  const paper = (kind: PaperKind, given: typeof marks) => {
    const record = recordOf('muaro-jambi', 'reset-password', { dossier, marks: given, points: pointMarks });
    const result = resultOf({ ...checklist, marks: given, pointMarks });
    const input = { office: deskOffice('muaro-jambi'), record, checklist, result, number: '1' };
    return renderText(composePaper(kind, input, deskTemplates));
  };
  const { [additionKey('t1')]: _, ...listed } = marks;
  const words = /8\. +Surat keterangan domisili \(tambahan penyedia\) +/.source;
  expect(paper('receipt', marks)).toMatch(new RegExp(`${words}asli dilihat, 2 salinan`));
  expect(paper('receipt', listed)).not.toContain('domisili');
  expect(paper('official-record', marks)).toMatch(new RegExp(`${words}ya +ya +asli dilihat, 2 salinan`));
  expect(paper('official-record', listed)).toMatch(new RegExp(`${words}- +- +tidak diminta`));
});

test('without originals given back the record does not speak of them', () => {
  expect(renderText(deskPaper('official-record'))).not.toContain('dikembalikan kepada');
});

test('no receipt without a complete file, no slip without a fault, no paper of an open file', () => {
  expect(() => deskPaper('receipt', { marks: { ktp: refused('missing') } })).toThrow(TypeError);
  expect(() => deskPaper('return-slip')).toThrow(TypeError);
  for (const kind of paperKinds) expect(() => deskPaper(kind, { marks: { ktp: {} } })).toThrow(TypeError);
});

test('every reason gives a sentence of what to do', () => {
  for (const reason of refusalReasons) {
    const text = renderText(deskPaper('return-slip', { marks: { 'surat-permohonan': refused(reason) } }));
    expect(text).toMatch(new RegExp(`Surat permohonan: ${desk.reason[reason]}\\. [A-Z].{10,}\\.`));
  }
});

test('a file without a dossier bears the company that the desk typed, and a desk with the national list its own name', () => {
  const bare = checklistAt('nasional', 'user-id-lookup', null);
  const marks = allGood(bare);
  const record = recordOf('nasional', 'user-id-lookup', {
    dossier: null,
    desk: { name: 'LPSE Kabupaten Contoh', town: 'Kota Contoh' },
    vendor: { company: 'CV Sungai Tenang', bearer: 'Budi Santoso' },
    marks: marks.marks,
    points: marks.pointMarks,
  });
  const result = resultOf(marks);
  const letter = composePaper(
    'receipt',
    { office: deskOffice('nasional'), record, checklist: bare, result, number: '1' },
    deskTemplates,
  );
  const text = renderText(letter);
  expect(text).toContain('diterima oleh LPSE Kabupaten Contoh');
  expect(text).toMatch(/Penyedia +: CV Sungai Tenang/);
  expect(text).not.toContain('NPWP  ');
});

test('where the list says when to expect an answer, the receipt says so', () => {
  const office = deskOffice('muaro-jambi');
  const list = office.services['reset-password'];
  if (!list.published) throw new Error('the list is published');
  const citation = { source: 'faq-2023', entry: '8', quote: '3 hari' };
  const answering = {
    ...office,
    services: { ...office.services, 'reset-password': { ...list, answer: { withinDays: 3, citation } } },
  };
  const record = recordOf('muaro-jambi', 'reset-password', { marks: deskGood.marks, points: deskGood.pointMarks });
  const letter = composePaper(
    'receipt',
    { office: answering, record, checklist: deskChecklist, result: resultOf(deskGood), number: '1' },
    deskTemplates,
  );
  expect(renderText(letter)).toContain('Menurut daftar LPSE ini, permohonan dijawab dalam 3 hari.');
  expect(renderText(deskPaper('receipt'))).not.toContain('Menurut daftar');
});

test('each paper as a PDF on A4 and A5 holds its very words, clear of each other and of the margins; receipt and slip are one page', {
  timeout: 60_000,
}, async () => {
  const letters = [
    deskPaper('receipt'),
    deskPaper('return-slip', { marks: { npwp: refused('expired'), ktp: refused('name-differs') } }),
    deskPaper('return-slip', { marks: { npwp: refused('expired'), ktp: refused('name-differs') }, codes: true }),
    deskPaper('official-record', { record: { handedBack: { lines: ['ktp'] } } }),
  ];
  for (const letter of letters)
    for (const size of ['a4', 'a5'] as const) {
      const pdf = await renderPdf([letter], { paper: size, fonts });
      expect(await pdfWords(pdf)).toEqual(wordsOf(letter));
      const { pages, texts } = await placedText(pdf);
      expect(pages).toBeLessThanOrEqual(size === 'a5' && letter.id === 'official-record' ? 2 : 1);
      expect(collisionsOfTexts(texts, size)).toEqual([]);
    }
});

test('the papers of the desk are no drafts and bear the day of the file', () => {
  expect(deskPaper('receipt')).toMatchObject({ draft: false, date: '2026-11-23', author: 'PT Cahaya Batanghari' });
  expect(deskPaper('receipt').fileName).toBe('tanda-terima_reset-password_pt-cahaya-batanghari_2026-11-23');
  expect(deskDossier('muaro-jambi', 'reset-password').letter.date).toBeUndefined();
});
