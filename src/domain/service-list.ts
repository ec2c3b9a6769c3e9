import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { citationSchema, cited, requirementSchema } from './requirement.ts';
import { channelKinds, weekdays } from './terms.ts';
import { addressSchema, textSchema } from './text.ts';

/** What an office says of one service: the ways to it, what comes before and after, and what it asks for. */

/** How things look, for who writes one. */
const office = { days: ['monday', 'friday'], from: '08:00', until: '15:00' };
const said = { text: { id: 'Isi data perusahaan di situs SPSE.' }, citation: cited };

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ description: 'Tanggal sebagai TTTT-BB-HH.', examples: ['2026-11-28'] });
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const step = z
  .strictObject({
    text: textSchema.meta({ description: 'Apa yang dilakukan, satu kalimat.' }),
    address: addressSchema
      .optional()
      .meta({ description: 'Alamat halaman untuk langkah ini.', examples: ['https://spse.contoh.go.id'] }),
    citation: citationSchema,
  })
  .meta({ id: 'Step', description: 'Satu langkah, dengan sumbernya.' });

const hoursSchema = z
  .strictObject({
    days: z
      .array(
        z.enum(weekdays).meta({
          description:
            'Hari: "monday" Senin, "tuesday" Selasa, "wednesday" Rabu, "thursday" Kamis, "friday" Jumat, "saturday" Sabtu, "sunday" Minggu.',
        }),
      )
      .min(1)
      .meta({ description: 'Hari buka.', examples: [['monday', 'friday']] }),
    from: clock.meta({ description: 'Buka pukul JJ:MM.', examples: ['08:00'] }).optional(),
    until: clock.meta({ description: 'Tutup pukul JJ:MM.', examples: ['15:00'] }).optional(),
  })
  .refine(({ from, until }) => (from === undefined) === (until === undefined), { error: 'hours-half' })
  .refine(({ from, until }) => !from || !until || from < until, { error: 'hours-backwards' })
  .meta({
    id: 'Hours',
    description: 'Hari dan jam layanan; beberapa baris untuk beberapa sesi. Tanpa jam bila sumber hanya menyebut hari.',
  });
export type Hours = Readonly<z.infer<typeof hoursSchema>>;

const servicePointSchema = z
  .strictObject({
    name: z
      .string()
      .min(2)
      .max(120)
      .meta({ description: 'Nama tempat layanan.', examples: ['Mal Pelayanan Publik'] }),
    address: addressSchema
      .optional()
      .meta({ description: 'Alamatnya.', examples: ['Jalan Merdeka Nomor 1, lantai 2'] }),
    serves: textSchema
      .optional()
      .meta({ description: 'Untuk siapa tempat ini.', examples: [{ id: 'Penyedia di daerah' }] }),
    hours: z
      .array(hoursSchema)
      .min(1)
      .optional()
      .meta({ description: 'Jam layanan di tempat ini.', examples: [[office]] }),
  })
  .meta({ id: 'ServicePoint', description: 'Satu tempat layanan.' });
export type ServicePoint = Readonly<z.infer<typeof servicePointSchema>>;

const kind = z.enum(channelKinds).meta({
  description:
    'Jalur: "counter" loket, "email", "ticket" tiket, "upload" unggah, "video" panggilan video, "whatsapp", "phone" telepon, "guest-book" buku tamu daring, "self-service" sendiri secara daring, "unknown" bila sumber tidak menyebutnya.',
});
const address = addressSchema
  .optional()
  .meta({ description: 'Alamat atau nomor jalur ini.', examples: ['Jalan Merdeka Nomor 1', 'lpse@contoh.go.id'] });
const appointment = z.literal(true).optional().meta({ description: 'Harus dengan janji temu.' });
const hours = z
  .array(hoursSchema)
  .min(1)
  .optional()
  .meta({ description: 'Hari dan jam layanan.', examples: [[office]] });

const channelSchema = z
  .strictObject({
    kind,
    address,
    appointment,
    fromRegisteredMailbox: z
      .literal(true)
      .optional()
      .meta({ description: 'Harus dikirim dari email yang terdaftar pada akun.' }),
    hours,
    closed: textSchema
      .optional()
      .meta({ description: 'Kapan tutup.', examples: [{ id: 'Tutup pada hari libur nasional dan cuti bersama.' }] }),
    servicePoints: z
      .array(servicePointSchema)
      .min(1)
      .optional()
      .meta({
        description: 'Tempat-tempat layanan.',
        examples: [[{ name: 'Mal Pelayanan Publik', address: 'Jalan Merdeka Nomor 1' }]],
      }),
    also: z
      .array(
        z.strictObject({
          kind,
          address,
          appointment,
          hours,
          note: textSchema.optional().meta({ description: 'Catatan; selalu ditampilkan.' }),
        }),
      )
      .min(1)
      .optional()
      .meta({
        description: 'Jalur lain yang wajib bersama jalur ini, misalnya email dan panggilan video.',
        examples: [[{ kind: 'video', appointment: true }]],
      }),
    note: textSchema.optional().meta({ description: 'Catatan; selalu ditampilkan.' }),
    citation: citationSchema,
  })
  .meta({ id: 'Channel', description: 'Satu jalur permohonan: loket, email, tiket, dan sebagainya.' });
export type Channel = Readonly<z.infer<typeof channelSchema>>;

export const listShape = {
  published: z.literal(true).meta({ description: 'true bila kantor menerbitkan daftarnya.' }),
  channels: z
    .array(channelSchema)
    .min(1)
    .meta({
      description: 'Jalur permohonan, pilih salah satu; yang pertama yang biasa dipakai.',
      examples: [[{ kind: 'counter', citation: cited }]],
    }),
  tryFirst: z
    .array(step)
    .default([])
    .meta({ description: 'Yang dicoba dahulu sebelum datang.', examples: [[said]] }),
  stepsBefore: z
    .array(
      step.extend({
        withinDays: z
          .int()
          .positive()
          .optional()
          .meta({ description: 'Sesudah langkah ini, datang dalam sekian hari.', examples: [30] }),
      }),
    )
    .default([])
    .meta({
      description: 'Yang dilakukan sebelum menyerahkan berkas, misalnya mengisi data secara daring.',
      examples: [[said]],
    }),
  stepsAfter: z
    .array(step)
    .default([])
    .meta({ description: 'Yang terjadi sesudah berkas diserahkan.', examples: [[said]] }),
  competent: z
    .strictObject({
      who: z
        .enum(['place-of-registration', 'place-of-aggregation', 'lkpp'])
        .meta({ description: 'LPSE tempat mendaftar, LPSE tempat agregasi, atau LKPP.' }),
      citation: citationSchema,
    })
    .optional()
    .meta({
      description: 'Kantor mana yang berwenang.',
      examples: [{ who: 'place-of-registration', citation: cited }],
    }),
  attorney: z
    .strictObject({
      rule: z.enum(['in-deed', 'in-deed-or-employee', 'nobody']).meta({
        description:
          '"in-deed": hanya yang tercantum dalam akta; "in-deed-or-employee": atau karyawan; "nobody": tidak dapat dikuasakan.',
      }),
      citation: citationSchema,
    })
    .optional()
    .meta({
      description: 'Siapa yang boleh menerima kuasa; kosong bila sumber tidak menyebutnya.',
      examples: [{ rule: 'in-deed', citation: cited }],
    }),
  answer: z
    .strictObject({
      withinDays: z
        .int()
        .min(0)
        .optional()
        .meta({ description: 'Dijawab dalam sekian hari.', examples: [1] }),
      workingDays: z.literal(true).optional().meta({ description: 'Yang dihitung hari kerja.' }),
      text: textSchema.optional().meta({ description: 'Keterangan tentang jawabannya.' }),
      citation: citationSchema,
    })
    .optional()
    .meta({
      description: 'Kapan jawabannya dapat diharapkan.',
      examples: [{ withinDays: 1, workingDays: true, citation: cited }],
    }),
  fee: z
    .strictObject({
      rupiah: z
        .int()
        .min(0)
        .meta({ description: 'Biaya dalam rupiah; 0 bila gratis.', examples: [0] }),
      citation: citationSchema,
    })
    .optional()
    .meta({
      description: 'Biaya layanan; kosong bila sumber tidak menyebutnya.',
      examples: [{ rupiah: 0, citation: cited }],
    }),
  legalBasis: z
    .array(
      z.strictObject({
        title: z
          .string()
          .min(3)
          .max(200)
          .meta({ description: 'Nama peraturannya.', examples: ['Peraturan LKPP Nomor 12 Tahun 2021'] }),
        citation: citationSchema,
      }),
    )
    .default([])
    .meta({
      description: 'Dasar hukum yang disebut kantor.',
      examples: [[{ title: 'Peraturan LKPP Nomor 12 Tahun 2021', citation: cited }]],
    }),
  checked: z
    .strictObject({
      on: day,
      by: z
        .string()
        .min(2)
        .max(120)
        .meta({ description: 'Siapa yang memeriksanya.', examples: ['LPSE Kota Contoh'] }),
    })
    .optional()
    .meta({
      description: 'Kapan daftar ini terakhir diperiksa dan oleh siapa; bukan tanggal terbitnya.',
      examples: [{ on: '2026-11-28', by: 'LPSE Kota Contoh' }],
    }),
  notes: z
    .array(z.strictObject({ text: textSchema, citation: citationSchema }))
    .default([])
    .meta({ description: 'Catatan lain untuk layanan ini; selalu ditampilkan.', examples: [[said]] }),
  appliesTo: z
    .strictObject({ when: conditionSchema, citation: citationSchema })
    .optional()
    .meta({
      description: 'Untuk siapa daftar ini, bila disebut.',
      examples: [{ when: { is: 'legal-form', in: ['pt', 'cv'] }, citation: cited }],
    }),
  requirements: z.array(requirementSchema).meta({
    description: 'Butir-butir daftar, menurut urutan cetaknya.',
    examples: [
      [
        {
          id: 'ktp-pimpinan',
          item: { kind: 'document', document: 'ktp', role: 'signatory', evidence: { original: 'shown', copies: 1 } },
          citation: cited,
        },
      ],
    ],
  }),
};

const listSchema = z
  .strictObject(listShape)
  .meta({ id: 'PublishedList', description: 'Daftar syarat yang diterbitkan LPSE untuk satu layanan.' });
export type PublishedList = z.infer<typeof listSchema>;

const unpublishedSchema = z
  .strictObject({
    published: z.literal(false).meta({ description: 'false bila kantor tidak menerbitkan daftarnya.' }),
    tryFirst: z
      .array(step)
      .default([])
      .meta({ description: 'Yang dicoba dahulu sebelum datang.', examples: [[said]] }),
  })
  .meta({ description: 'Layanan tanpa daftar.', examples: [{ published: false }] });
export const serviceList = z
  .discriminatedUnion('published', [listSchema, unpublishedSchema])
  .default({ published: false, tryFirst: [] })
  .meta({
    description: 'Daftar layanan ini, atau bahwa kantor tidak menerbitkannya.',
    examples: [{ published: false }],
  });
export type ServiceList = z.infer<typeof serviceList>;
