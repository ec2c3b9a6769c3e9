import { z } from 'zod';
import { factPaths } from './facts.ts';
import { pageAddress } from './text.ts';

/** In which form a paper is asked for, how old it may be, and what a letter must bear. */

const scanFormats = ['pdf', 'jpg', 'png'] as const;

/**
 * In which form a thing is asked for; any mixture. `unstated`: the source does not say, so that it is shown
 * and asked of the office, and the plain original is brought.
 */
export const evidenceSchema = z
  .union([
    z.literal('unstated').meta({ description: 'Sumber tidak menyebut asli atau salinan.' }),
    z
      .strictObject({
        original: z.enum(['shown', 'handed-in', 'returned']).optional().meta({
          description:
            'Asli: "shown" hanya ditunjukkan, "handed-in" diserahkan, "returned" diserahkan lalu dikembalikan sesudah diperiksa.',
        }),
        sheets: z
          .int()
          .min(2)
          .max(20)
          .optional()
          .meta({
            description: 'Berapa lembar asli, bila lebih dari satu (pasfoto 2 lembar, surat rangkap 2).',
            examples: [2],
          }),
        copies: z
          .int()
          .min(1)
          .max(20)
          .optional()
          .meta({ description: 'Berapa salinan (fotokopi).', examples: [1] }),
        legalised: z.literal(true).optional().meta({ description: 'Salinannya dilegalisasi.' }),
        scan: z
          .union([
            z.literal(true),
            z.strictObject({
              formats: z
                .array(z.enum(scanFormats))
                .min(1)
                .optional()
                .meta({ description: 'Jenis berkas yang diterima.', examples: [['pdf']] }),
              maxMegabytes: z
                .number()
                .positive()
                .max(1000)
                .optional()
                .meta({ description: 'Ukuran paling besar, dalam MB.', examples: [2] }),
            }),
          ])
          .optional()
          .meta({
            description: 'Pindaian: true, atau dengan jenis berkas dan ukurannya.',
            examples: [true, { formats: ['pdf'], maxMegabytes: 2 }],
          }),
      })
      .refine((form) => form.original ?? form.copies ?? form.scan, { error: 'evidence-empty' })
      .refine((form) => !form.legalised || form.copies, { error: 'legalised-without-copies' })
      .refine((form) => !form.sheets || form.original, { error: 'sheets-without-original' }),
  ])
  .meta({
    id: 'Evidence',
    description: 'Bentuk yang diminta: asli, salinan, pindaian, atau gabungannya.',
    examples: [{ original: 'shown', copies: 1 }, { copies: 2 }, 'unstated'],
  });
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;
export type StatedEvidence = Exclude<Evidence, 'unstated'>;

/** How old a paper may be on the day of the visit, counted from the day that it bears. */
export const notOlderThanSchema = z
  .strictObject({
    count: z
      .int()
      .min(1)
      .max(120)
      .meta({ description: 'Berapa hari atau bulan.', examples: [3] }),
    unit: z.enum(['days', 'months']).meta({ description: 'Yang dihitung: "days" hari, "months" bulan.' }),
  })
  .meta({
    id: 'Age',
    description: 'Umur dokumen paling lama pada hari kedatangan, dihitung dari tanggalnya.',
    examples: [{ count: 3, unit: 'months' }],
  });
export type Age = Readonly<z.infer<typeof notOlderThanSchema>>;

/** What a letter must bear. `meterai`: the value as printed in the source, or `unstated`. */
export const marksSchema = z
  .strictObject({
    letterhead: z.literal(true).optional().meta({ description: 'Berkop perusahaan.' }),
    meterai: z
      .strictObject({
        printed: z.union([z.int().positive(), z.literal('unstated')]).meta({
          description: 'Nilai meterai seperti tercetak di sumber, atau "unstated" bila tidak disebut.',
          examples: [6000, 'unstated'],
        }),
      })
      .optional()
      .meta({ description: 'Bermeterai.', examples: [{ printed: 10000 }] }),
    companyStamp: z.literal(true).optional().meta({ description: 'Dibubuhi cap perusahaan.' }),
    signedBy: z
      .enum(['signatory', 'attorney'])
      .optional()
      .meta({ description: 'Siapa yang menandatangani: pimpinan ("signatory") atau penerima kuasa ("attorney").' }),
    states: z
      .array(z.enum(factPaths))
      .min(1)
      .optional()
      .meta({ description: 'Data yang harus tertulis di surat.', examples: [['account.userId']] }),
  })
  .meta({
    id: 'Marks',
    description: 'Ciri surat: kop, meterai, cap, penanda tangan, dan isinya.',
    examples: [{ letterhead: true, meterai: { printed: 10000 }, companyStamp: true }],
  });
/** What a list wants of a letter: head, stamps, who signs, what it states. */
export type Marks = Readonly<z.infer<typeof marksSchema>>;

/**
 * The office's own form for a letter. `ours`: whether a letter of the vendor's own, such as ours, is accepted as well, or
 * the source offers a form and does not say so.
 */
export const formSchema = z
  .strictObject({
    title: z
      .string()
      .min(3)
      .max(160)
      .meta({
        description: 'Nama formulir atau contoh surat dari kantor.',
        examples: ['Format Surat Kuasa LPSE Kota Contoh'],
      }),
    address: pageAddress.optional(),
    ours: z.enum(['accepted', 'unstated']).optional().meta({
      description:
        '"accepted": surat buatan penyedia sendiri juga diterima; "unstated": sumber tidak menyebutnya. Kosongkan bila formulir kantor wajib dipakai.',
    }),
  })
  .meta({
    id: 'Form',
    description: 'Formulir atau contoh surat milik kantor sendiri.',
    examples: [{ title: 'Format Surat Kuasa LPSE Kota Contoh', address: 'https://lpse.contoh.go.id/unduh' }],
  });
export type Form = Readonly<z.infer<typeof formSchema>>;
