/**
 * SiapBerkas for other programs: what an office asks for, what of a dossier is missing or inconsistent, and its letters as
 * PDF, Word and text. Pure functions without DOM, clock, network or file system; `siapberkas/data` has the shipped office
 * profiles, wordings and font.
 * @packageDocumentation
 */
export { assess } from '../domain/assess.ts';
export type { Condition } from '../domain/condition.ts';
export { type Dossier, emptyDossier, parseDossier } from '../domain/dossier.ts';
export type { Marks } from '../domain/evidence.ts';
export type { Finding, FindingCode, FindingOf, Severity } from '../domain/finding.ts';
export { listOf, type OfficeProfile, serviceOf, servicesAt } from '../domain/office.ts';
export { ParseError, type Problem } from '../domain/parse.ts';
export { parseOffice } from '../domain/parse-office.ts';
export type { GroupPart, LeafPart, OpenEndedPart, Part } from '../domain/part.ts';
export type {
  AskedQuestion,
  ListedRequirement,
  NeededFact,
  NeededLetter,
  OwnRequirement,
  Photocopy,
  Report,
  RequirementReport,
} from '../domain/report.ts';
export type { Item } from '../domain/requirement.ts';
export { sampleDossier } from '../domain/sample.ts';
export type { Service } from '../domain/service.ts';
export {
  type KnownServiceId,
  type OwnServiceId,
  type ServiceDefinition,
  type ServiceId,
  serviceIds,
} from '../domain/services/index.ts';
export { CodeError, type CodeProblem } from '../handoff/code-envelope.ts';
export { decodeDossier, encodeDossier } from '../handoff/dossier-codes.ts';
export { NoDossierError, readFromPdf } from '../handoff/read-pdf.ts';
export { AlteredError, readSavedText } from '../handoff/saved-file.ts';
export { attachmentOf, savedText } from '../handoff/saved-text.ts';
export { sheetCodes } from '../handoff/sheet-codes.ts';
export type { LetterInput } from '../letters/compose/composition.ts';
export type { DeskSheet } from '../letters/compose/fields.ts';
export {
  type ComposedLetter,
  composeLetters,
  composeSet,
  setName,
  type Templates,
} from '../letters/compose/letters.ts';
export { type DocxOptions, renderDocx } from '../letters/docx/render-docx.ts';
export { type Spacing, spacingOfPdf } from '../letters/docx/spacing.ts';
export type { Font } from '../letters/font/font.ts';
export { type Fonts, loadFonts, MissingCharacterError } from '../letters/font/fonts.ts';
export type { Block, Code, Letter, Paper } from '../letters/model.ts';
export { parseTemplate } from '../letters/parse-template.ts';
export { BrokenPictureError } from '../letters/pdf/picture.ts';
export { BrokenPdfError } from '../letters/pdf/read-objects.ts';
export { type Attachment, type PdfOptions, renderPdf } from '../letters/pdf/render-pdf.ts';
export { renderText } from '../letters/render-text.ts';
export type { Template, TemplateNode } from '../letters/template.ts';
export { setAsZip } from '../letters/whole-set.ts';
export { reportAsJson, reportAsText } from './report.ts';
