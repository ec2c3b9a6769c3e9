import { isDay } from '../../domain/day.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { signerOf } from '../../domain/letters.ts';
import { serviceOf } from '../../domain/office.ts';
import type { Report } from '../../domain/report.ts';
import { isOwnService } from '../../domain/services/index.ts';
import { counted, rupiah } from '../../i18n/numerals.ts';
import type { Block, Letter, Row, Spans } from '../model.ts';
import type { Template, TemplateCondition, TemplateNode, TemplateText } from '../template.ts';
import { blank, type ComposeOptions, type Composition, fileName, type LetterInput } from './composition.ts';
import { directiveBlocks } from './directives.ts';
import { isDraft, noting, pathsOf } from './draft.ts';
import { type FieldName, fieldsOf, headWords, say } from './fields.ts';
import { folderColour, hasLetterhead, isByAppointment, statedFacts, withStatedRows } from './marks.ts';
import { attachmentsOf, namesOfEnclosed } from './papers.ts';

/** Makes one letter from its template. Pure: the same dossier on the same day gives the same letter. */
export const compose = (template: Template, input: LetterInput, options: ComposeOptions = {}): Letter =>
  composed(template, input, options).letter;

/**
 * What composing the same letter touches: the places of the dossier that its template prints (`company.name`), those that
 * it states anyway, and which of its conditions held.
 */
export const traced = (
  template: Template,
  input: LetterInput,
  options: ComposeOptions = {},
): Pick<Composition, 'printed' | 'states' | 'held'> => composed(template, input, options).composition;

function composed(template: Template, input: LetterInput, options: ComposeOptions) {
  const { office, report } = input;
  const { dossier } = report;
  const date = dossier.letter.date && isDay(dossier.letter.date) ? dossier.letter.date : input.today;
  const signer = signerOf(options.letter, dossier);
  const fields = fieldsOf({
    signer,
    dossier,
    office,
    service: report.service,
    date,
    source: sourceWords(report),
    meterai: meteraiTotal(report),
    colour: colourOfFolder(report, dossier),
    desk: input.desk,
  });
  const attachments = options.letter?.message ? namesOfEnclosed(report) : attachmentsOf(report);
  const used = new Set<string>();
  const composition: Composition = {
    ...input,
    ...options,
    dossier,
    template,
    fields: noting(fields, dossier, used, signer),
    used,
    signer,
    states: statedFacts(
      options.letter,
      report,
      isOwnService(report.service) ? serviceOf(office, report.service).facts : [],
    ),
    printed: new Set(),
    printedRows: [],
    held: new Set(),
    attachments,
    date,
  };
  const blocks = joinRows(withStatedRows(blocksOf(template.nodes, composition), composition));
  const to = report.channel?.address ?? '';
  const letter: Letter = {
    id: template.id,
    title: headWords(template.head.title, fields),
    fileName: fileName(template.head.file, report.service, fields['company.name'], date),
    draft: options.draft ?? isDraft(report, used, options.letter),
    date,
    author: fields['company.name'],
    blocks,
    ...(options.letter?.message
      ? { email: { to, subject: headWords(template.head.subject ?? template.head.title, fields) } }
      : {}),
  };
  return { letter, composition };
}

function blocksOf(nodes: readonly TemplateNode[], composition: Composition): Block[] {
  return nodes.flatMap((node) => blocksOfNode(node, composition));
}

function blocksOfNode(node: TemplateNode, composition: Composition): Block[] {
  switch (node.kind) {
    case 'paragraph': {
      const spans = spansOf(node.text, composition);
      return spans ? [{ kind: 'paragraph', spans }] : [];
    }
    case 'title': {
      const number = node.number && spansOf(node.number, composition);
      return [{ kind: 'title', text: spansOf(node.text, composition) ?? [], ...(number ? { number } : {}) }];
    }
    case 'rows': {
      const given = node.rows.map(({ label, value }) => ({ label, text: value, spans: spansOf(value, composition) }));
      const rows = given.flatMap(({ label, spans }): Row[] => (spans ? [{ label, value: spans }] : []));
      if (rows.length === 0) return [];
      const block: Block = { kind: 'rows', rows };
      composition.printedRows.push({
        block,
        paths: given.flatMap(({ text, spans }) => (spans ? [placesIn(text, composition)] : [])),
      });
      return [block];
    }
    case 'list': {
      const items =
        node.items.flatMap((item) => spansOf(item, composition) ?? []).length === 0
          ? []
          : node.items.map((item) => spansOf(item, composition)).filter((item) => item !== null);
      return items.length > 0 ? [{ kind: 'list', items }] : [];
    }
    case 'if':
      if (!holds(node.condition, composition)) return [];
      composition.held.add(node.condition);
      return blocksOf(node.nodes, composition);
    default:
      return directiveBlocks(node.name, node.words, composition);
  }
}

/** The words of a text; null where an optional field in it is empty. In a letter, what is needed is never optional. */
function spansOf(text: TemplateText, composition: Composition): Spans | null {
  const { fields, states, printed, report, letter } = composition;
  const wanted: readonly string[] = letter ? [...states, ...report.facts.map(({ path }) => path)] : [];
  const isOptional = (name: FieldName, optional: boolean): boolean =>
    optional &&
    !placesOf(name, composition).some((place) => wanted.some((path) => path === place || path.startsWith(`${place}.`)));
  if (text.some((piece) => 'field' in piece && isOptional(piece.field, piece.optional) && fields[piece.field] === ''))
    return null;
  for (const place of placesIn(text, composition)) printed.add(place);
  return text.flatMap((piece): Spans => {
    const style = piece.bold ? ({ style: 'bold' } as const) : {};
    if ('text' in piece) return [{ text: piece.text, ...style }];
    const value = fields[piece.field];
    return value === '' ? blank : [{ text: value, ...style }];
  });
}

const placesOf = (name: FieldName, { dossier, signer }: Composition): readonly string[] =>
  pathsOf(name, dossier, signer);

/** The places of the dossier that a text prints. */
const placesIn = (text: TemplateText, composition: Composition): readonly string[] =>
  text.flatMap((piece) => ('field' in piece ? placesOf(piece.field, composition) : []));

function holds(condition: TemplateCondition, composition: Composition): boolean {
  const { dossier, fields, attachments, report, signer } = composition;
  switch (condition.is) {
    case 'represented':
      // A letter names an attorney only where the surat kuasa goes with it; one that the attorney signs says so itself.
      return (
        signer === 'signatory' &&
        dossier.answers.handedInBy === 'attorney' &&
        report.letters.some(({ kind }) => kind === 'power-of-attorney')
      );
    case 'individual':
      return dossier.answers.legalForm === 'individual';
    case 'business':
      return dossier.answers.legalForm !== 'individual';
    case 'attachments':
      return attachments.length > 0;
    case 'letterhead':
      return hasLetterhead(composition);
    case 'appointment':
      return isByAppointment(report) || report.channel?.also?.some(({ kind }) => kind === 'video') === true;
    case 'has':
      return fields[condition.field] !== '';
    case 'lacks':
      return fields[condition.field] === '';
  }
}

/** Rows that follow each other are one block, aligned on one colon. */
function joinRows(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'rows' && last?.kind === 'rows')
      joined.splice(-1, 1, { kind: 'rows', rows: [...last.rows, ...block.rows] });
    else joined.push(block);
  }
  return joined;
}

/** The sources of a list as one line, and their year. */
function sourceWords(report: Report): { readonly title: string; readonly year: string } {
  const sources = [...new Set(report.requirements.flatMap((requirement) => requirement.source ?? []))];
  const years = [...new Set(sources.map((source) => source.year))].sort();
  return {
    title: sources.map((source) => source.title).join('; '),
    year:
      years.length === 0
        ? ''
        : years.map((year) => (year === null ? say('field.undated') : say('field.year', { year }))).join(', '),
  };
}

/** "2 (dua) lembar Rp10.000"; empty where no stamp is asked for. */
function meteraiTotal({ meterai: { count, value } }: Report): string {
  if (count === 0) return '';
  return [counted(count, say('field.sheets')), ...(value === null ? [] : [rupiah(value)])].join(' ');
}

/** The colour of the folder that the office asks for, by legal form; empty where it asks for none. */
const colourOfFolder = (report: Report, dossier: Dossier): string =>
  report.carry
    .flatMap((part) => (part.kind === 'leaf' ? [folderColour(part.item, dossier)] : []))
    .find((colour) => colour !== '') ?? '';
