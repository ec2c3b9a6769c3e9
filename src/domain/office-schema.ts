import { z } from 'zod';
import { factPaths } from './facts.ts';
import { ownServiceIdSchema } from './parse.ts';
import { cited } from './requirement.ts';
import { listShape, serviceList } from './service-list.ts';
import { type KnownServiceId, serviceIds } from './services/index.ts';
import { addressSchema, slugSchema, textSchema } from './text.ts';

/** What profiles are written as now. */
export const officeVersion = 2;

/** How an entry looks, for who writes one. */
const applicationItem = { kind: 'letter', letter: 'application', evidence: { original: 'handed-in' }, marks: {} };

export const sourceSchema = z
  .strictObject({
    title: z
      .string()
      .min(3)
      .max(200)
      .meta({ description: 'Judul sumber.', examples: ['Tanya Jawab LPSE Kota Contoh'] }),
    publisher: z
      .string()
      .min(2)
      .max(120)
      .meta({ description: 'Siapa yang menerbitkannya.', examples: ['LPSE Kota Contoh'] }),
    year: z
      .int()
      .min(1990)
      .max(2100)
      .nullable()
      .meta({ description: 'Tahun yang tercetak; null bila tidak bertanggal.', examples: [2023] }),
    yearNote: textSchema.optional().meta({ description: 'Mengapa tahunnya kosong, atau dari mana disimpulkan.' }),
    address: addressSchema
      .optional()
      .meta({ description: 'Alamat halaman sumber.', examples: ['https://lpse.contoh.go.id/tanya-jawab'] }),
    seen: z
      .enum(['whole', 'part'])
      .meta({ description: 'Apakah daftarnya terlihat: "whole" seluruhnya, "part" sebagian.' }),
  })
  .meta({
    id: 'Source',
    description: 'Sebuah sumber: siapa menerbitkannya, tahun berapa, dan apakah terlihat seluruhnya.',
  });
export type Source = Readonly<z.infer<typeof sourceSchema>>;

/** A service that none of the known ones is: the office says what it is, and lists what it asks for. */
const ownServiceSchema = z
  .strictObject({
    title: textSchema.meta({
      description: 'Nama layanan, seperti sesudah "permohonan …" di surat.',
      examples: [{ id: 'Penerbitan Sertifikat Elektronik' }],
    }),
    purpose: textSchema.meta({
      description: 'Untuk apa layanan ini, satu kalimat.',
      examples: [{ id: 'Untuk membuka akun yang terblokir.' }],
    }),
    facts: z
      .array(z.enum(factPaths))
      .default([])
      .meta({ description: 'Data yang harus ada di surat permohonannya.', examples: [['account.userId']] }),
    hasAccount: z.literal(true).optional().meta({ description: 'Penyedia sudah memiliki akun SPSE.' }),
    handsOver: z.literal(true).optional().meta({
      description: 'Akun dapat berpindah tangan oleh layanan ini, sehingga loket membandingkan identitasnya.',
    }),
    ...listShape,
  })
  .meta({ id: 'OwnService', description: 'Layanan milik kantor sendiri, di luar layanan yang dikenal.' });
export type OwnService = z.infer<typeof ownServiceSchema>;

export const officeSchema = z
  .strictObject({
    $schema: z
      .string()
      .max(300)
      .optional()
      .meta({
        description: 'Alamat skema ini, untuk penyunting.',
        examples: ['../../public/schema/office.schema.json'],
      }),
    format: z.literal('siapberkas/office').meta({ description: 'Selalu "siapberkas/office".' }),
    version: z.literal(officeVersion).meta({ description: 'Versi bentuk berkas ini.' }),
    revision: z
      .int()
      .positive()
      .meta({ description: 'Terbitan ke berapa; naikkan setiap kali daftarnya berubah.', examples: [1] }),
    id: slugSchema.meta({ description: 'Nama pendek kantor, sama dengan nama berkasnya.', examples: ['bombana'] }),
    kind: z
      .enum(['office', 'base'])
      .meta({ description: '"office" kantor: LPSE dengan loket; "base" daftar nasional: tanpa loket.' }),
    name: z
      .string()
      .min(3)
      .max(120)
      .meta({ description: 'Nama kantor.', examples: ['LPSE Kabupaten Bombana'] }),
    addressee: z
      .string()
      .min(3)
      .max(160)
      .optional()
      .meta({ description: 'Kepada siapa surat ditujukan.', examples: ['Kepala LPSE Kabupaten Bombana'] }),
    town: z
      .string()
      .min(2)
      .max(80)
      .optional()
      .meta({ description: 'Kota kedudukan kantor.', examples: ['Rumbia'] }),
    province: z
      .string()
      .min(2)
      .max(80)
      .optional()
      .meta({ description: 'Provinsi.', examples: ['Sulawesi Tenggara'] }),
    contact: z
      .strictObject({
        email: addressSchema.optional().meta({ description: 'Email kantor.', examples: ['lpse@contoh.go.id'] }),
        site: addressSchema.optional().meta({ description: 'Situs kantor.', examples: ['https://lpse.contoh.go.id'] }),
        phone: addressSchema.optional().meta({ description: 'Telepon kantor.', examples: ['(0741) 555012'] }),
        counter: addressSchema
          .optional()
          .meta({ description: 'Alamat loket.', examples: ['Jalan Merdeka Nomor 1, lantai 2'] }),
      })
      .default({})
      .meta({
        description: 'Cara menghubungi kantor.',
        examples: [{ email: 'lpse@contoh.go.id', counter: 'Jalan Merdeka Nomor 1, lantai 2' }],
      }),
    sources: z.record(slugSchema, sourceSchema).meta({
      description: 'Sumber-sumber daftar, masing-masing dengan nama pendek.',
      examples: [
        {
          'tanya-jawab': {
            title: 'Tanya Jawab LPSE Kota Contoh',
            publisher: 'LPSE Kota Contoh',
            year: 2023,
            seen: 'whole',
          },
        },
      ],
    }),
    services: z
      .strictObject(
        Object.fromEntries(serviceIds.map((id) => [id, serviceList])) as Record<KnownServiceId, typeof serviceList>,
      )
      .meta({
        description: 'Daftar setiap layanan; layanan yang tidak ditulis berarti tidak diterbitkan.',
        examples: [
          {
            'reset-password': {
              published: true,
              channels: [{ kind: 'counter', citation: cited }],
              requirements: [{ id: 'permohonan', item: applicationItem, citation: cited }],
            },
          },
        ],
      }),
    ownServices: z
      .partialRecord(ownServiceIdSchema, ownServiceSchema)
      .default({})
      .meta({
        description: 'Layanan milik kantor sendiri; namanya diawali "layanan-".',
        examples: [
          {
            'layanan-buka-blokir-akun': {
              title: { id: 'Buka Blokir Akun' },
              purpose: { id: 'Untuk membuka akun yang terblokir.' },
              published: true,
              channels: [{ kind: 'counter', citation: cited }],
              requirements: [{ id: 'permohonan', item: applicationItem, citation: cited }],
            },
          },
        ],
      }),
  })
  .meta({
    id: 'OfficeProfile',
    title: 'SiapBerkas: profil LPSE',
    description: 'Profil satu LPSE: siapa kantornya, dan apa yang diminta untuk tiap layanan, dengan sumbernya.',
  });
/** An office, and for each service what it asks for, through which channels, with a source for everything. */
export type OfficeProfile = z.infer<typeof officeSchema>;

type Content = Readonly<Record<string, unknown>>;

/**
 * A profile of any version so far as one of today; anything else as it is. Version 2 only adds: papers and services in
 * the office's own words, weights, hours and the like; so a profile of version 1 says the same in version 2.
 */
export function officeBroughtUpToDate(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const profile = value as Content;
  return profile.format === 'siapberkas/office' && profile.version === 1
    ? { ...profile, version: officeVersion }
    : value;
}
