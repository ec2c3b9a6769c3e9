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

export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('represented') }),
      z.strictObject({ is: z.literal('legal-form'), in: z.array(z.enum(legalForms)).min(1) }),
      z.strictObject({ is: z.literal('exists'), document: z.enum([...documentKinds, 'attachments']) }),
      z.strictObject({ is: z.literal('attorney-in-deed') }),
      z.strictObject({ is: z.literal('old-mailbox-open') }),
      z.strictObject({ is: z.literal('channel'), in: z.array(z.enum(channelKinds)).min(1) }),
      z.strictObject({ is: z.literal('not'), of: conditionSchema }),
      z.strictObject({ is: z.literal('all'), of: z.array(conditionSchema).min(1) }),
      z.strictObject({ is: z.literal('any'), of: z.array(conditionSchema).min(1) }),
    ]),
  )
  .meta({ id: 'Condition', description: 'When a requirement applies (kapan syarat ini berlaku).' });
