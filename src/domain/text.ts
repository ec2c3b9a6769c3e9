import { z } from 'zod';

/** Shapes that a profile uses throughout. */

export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

/** A sentence in Indonesian, and in English where it was translated. */
export const textSchema = z
  .strictObject({
    id: z
      .string()
      .min(1)
      .max(400)
      .meta({ description: 'Dalam bahasa Indonesia.', examples: ['Bawa dokumen asli untuk dicocokkan.'] }),
    en: z
      .string()
      .min(1)
      .max(400)
      .optional()
      .meta({ description: 'Dalam bahasa Inggris, bila ada.', examples: ['Bring the originals to be compared.'] }),
  })
  .meta({
    id: 'Text',
    description: 'Kalimat dalam bahasa Indonesia, dan bahasa Inggris bila ada.',
    examples: [{ id: 'Bawa dokumen asli untuk dicocokkan.' }],
  });
export type Text = Readonly<z.infer<typeof textSchema>>;

/** Something to go or write to: a street, a mailbox, a number, a page. */
export const addressSchema = z.string().min(3).max(300);

/** A page to fetch something from. */
export const pageAddress = z
  .string()
  .max(300)
  .regex(/^https?:\/\/[^\s/]+(\/\S*)?$/)
  .meta({ description: 'Alamat halaman, diawali https://.', examples: ['https://lpse.contoh.go.id/unduh'] });
