import { isDay } from '../../domain/day.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { FactPath } from '../../domain/facts.ts';
import type { Signer } from '../../domain/letters.ts';
import type { OfficeProfile } from '../../domain/office.ts';
import type { NeededLetter, Report } from '../../domain/report.ts';
import { type ServiceId, serviceSlug } from '../../domain/services/index.ts';
import type { Block, Code, Spans } from '../model.ts';
import type { Template, TemplateCondition } from '../template.ts';
import type { DeskSheet, Fields } from './fields.ts';

/** What a letter is composed from. */
export interface LetterInput {
  readonly office: OfficeProfile;
  /** With the dossier in use: what the answers do not use is in no letter. */
  readonly report: Report;
  /** QR codes that hold the dossier, for sheets that bear them; made by the hand-off. */
  readonly codes?: readonly Code[];
  /** The day of printing, `YYYY-MM-DD`: the letter's date where the dossier leaves it open. */
  readonly today: string;
  /** What a front desk adds to its own sheets. */
  readonly desk?: DeskSheet;
}

export interface ComposeOptions {
  /** The letter's marks from the list; absent for sheets. */
  readonly letter?: NeededLetter;
  /** Mark the letter DRAF: by default, where its own words are missing or contradict what was given. */
  readonly draft?: boolean | undefined;
}

/** Rows as they were composed, and which places of the dossier they print. */
export interface PrintedRows {
  readonly block: Block;
  /** Of each row the places of the dossier that it prints. */
  readonly paths: readonly (readonly string[])[];
}

/** Everything that the parts of a letter are made from. */
export interface Composition extends Omit<LetterInput, 'today'>, Omit<ComposeOptions, 'draft'> {
  /** The report's. */
  readonly dossier: Dossier;
  readonly template: Template;
  readonly fields: Fields;
  /** Who signs it. */
  readonly signer: Signer;
  /** The facts that it must state, printed by its template or not. */
  readonly states: readonly FactPath[];
  /** The places of the dossier whose words stand in the letter so far, or whose blank does. */
  readonly printed: Set<string>;
  readonly printedRows: PrintedRows[];
  /** The places of the dossier that have reached the letter so far: what is wrong with one of them marks it DRAF. */
  readonly used: Set<string>;
  /** The conditions of its template that held. */
  readonly held: Set<TemplateCondition>;
  readonly attachments: readonly Spans[];
  readonly date: string;
}

/** What a writer sees of a part that is still missing. */
export const blank: Spans = [{ text: '………………………', blank: true }];

/** A field's words, or a visible blank. */
export const filled = (value: string): Spans => (value === '' ? blank : [{ text: value }]);

/**
 * A file name without its ending: `surat-permohonan_reset-password_pt-cahaya-batanghari_2026-11-23`. A date that is
 * none, which might lead out of the folder, is left out.
 */
export const fileName = (file: string, service: ServiceId, company: string, date: string): string =>
  [file, serviceSlug(service), slugOf(company), isDay(date) ? date : ''].filter(Boolean).join('_');

/** A name as it may stand in any file system: plain letters, digits and dashes, at most 60. */
const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
