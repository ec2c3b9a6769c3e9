import { z } from 'zod';
import {
  type ChannelKind,
  channelKinds,
  type DocumentKind,
  documentKinds,
  type LegalForm,
  legalForms,
} from './terms.ts';

/**
 * When a requirement applies. A small closed union: real arithmetic is a named function elsewhere, never a
 * bigger language here. Evaluated by `evaluate` alone.
 */
export type Condition =
  /** Someone other than the signatory hands in. */
  | { readonly is: 'represented' }
  | { readonly is: 'legal-form'; readonly in: readonly LegalForm[] }
  /** The company has this paper at all: "jika ada". */
  | { readonly is: 'exists'; readonly document: DocumentKind | 'attachments' }
  /** The attorney is named in the deed of establishment or its amendment. */
  | { readonly is: 'attorney-in-deed' }
  /** The mailbox registered with the account can still be opened. */
  | { readonly is: 'old-mailbox-open' }
  /** The request goes this way. */
  | { readonly is: 'channel'; readonly in: readonly ChannelKind[] }
  | { readonly is: 'not'; readonly of: Condition }
  | { readonly is: 'all'; readonly of: readonly Condition[] }
  | { readonly is: 'any'; readonly of: readonly Condition[] };

const is = <const Word extends Condition['is']>(word: Word) =>
  z.literal(word).meta({
    description:
      'Keadaan: "represented" diwakili, "legal-form" bentuk usaha, "exists" jika ada, "attorney-in-deed" penerima kuasa dalam akta, "old-mailbox-open" email lama terbuka, "channel" jalur, "not" tidak, "all" semua, "any" salah satu.',
  });

export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.discriminatedUnion('is', [
      z
        .strictObject({ is: is('represented') })
        .meta({ description: 'Bila yang menyerahkan berkas bukan pimpinan sendiri.' }),
      z
        .strictObject({
          is: is('legal-form'),
          in: z
            .array(z.enum(legalForms))
            .min(1)
            .meta({ description: 'Bentuk-bentuk usahanya.', examples: [['cv', 'pt']] }),
        })
        .meta({ description: 'Bila bentuk usahanya salah satu dari ini.' }),
      z
        .strictObject({
          is: is('exists'),
          document: z
            .enum([...documentKinds, 'attachments'])
            .meta({ description: 'Dokumen yang dimaksud.', examples: ['akta-perubahan'] }),
        })
        .meta({ description: 'Bila penyedia mempunyai dokumen ini ("jika ada").' }),
      z
        .strictObject({ is: is('attorney-in-deed') })
        .meta({ description: 'Bila penerima kuasa tercantum dalam akta pendirian atau perubahannya.' }),
      z
        .strictObject({ is: is('old-mailbox-open') })
        .meta({ description: 'Bila email yang terdaftar pada akun masih bisa dibuka.' }),
      z
        .strictObject({
          is: is('channel'),
          in: z
            .array(z.enum(channelKinds))
            .min(1)
            .meta({
              description: 'Jalur yang dimaksud, di antara "channels" daftar ini.',
              examples: [['counter']],
            }),
        })
        .meta({ description: 'Bila permohonan diajukan lewat jalur ini.' }),
      z
        .strictObject({
          is: is('not'),
          of: conditionSchema,
        })
        .meta({ description: 'Bila keadaan ini tidak berlaku.' }),
      z
        .strictObject({
          is: is('all'),
          of: z
            .array(conditionSchema)
            .min(1)
            .meta({ description: 'Keadaan-keadaan yang harus berlaku bersama.', examples: [[{ is: 'represented' }]] }),
        })
        .meta({ description: 'Bila semuanya berlaku.' }),
      z
        .strictObject({
          is: is('any'),
          of: z
            .array(conditionSchema)
            .min(1)
            .meta({ description: 'Keadaan-keadaan; satu saja cukup.', examples: [[{ is: 'represented' }]] }),
        })
        .meta({ description: 'Bila salah satunya berlaku.' }),
    ]),
  )
  .meta({
    id: 'Condition',
    description: 'Kapan butir ini berlaku.',
    examples: [{ is: 'represented' }, { is: 'legal-form', in: ['cv', 'pt'] }],
  });
