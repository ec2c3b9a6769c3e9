import { isDay } from '../../domain/day.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Report } from '../../domain/report.ts';
import { counted, rupiah } from '../../i18n/numerals.ts';
import type { Block, Letter, Row, Spans } from '../model.ts';
import type { Template, TemplateCondition, TemplateNode, TemplateText } from '../template.ts';
import { attachmentsOf } from './attachments.ts';
import { blank, type ComposeOptions, type Composition, fileName, type LetterInput } from './composition.ts';
import { directiveBlocks } from './directives.ts';
import { isDraft, noting } from './draft.ts';
import { type Fields, fieldsOf, say } from './fields.ts';

/** Makes one letter from its template. Pure: the same dossier on the same day gives the same letter. */
export function compose(template: Template, input: LetterInput, options: ComposeOptions = {}): Letter {
  const { office, report } = input;
  const { dossier } = report;
  const date = dossier.letter.date && isDay(dossier.letter.date) ? dossier.letter.date : input.today;
  const fields = fieldsOf({
    dossier,
    office,
    service: report.service,
    date,
    source: sourceWords(report),
    meterai: meteraiTotal(report),
    colour: folderColour(report, dossier),
    desk: input.desk,
  });
  const attachments = attachmentsOf(report);
  const used = new Set<string>();
  const composition: Composition = {
    ...input,
    ...options,
    dossier,
    template,
    fields: noting(fields, dossier, used),
    used,
    attachments,
    date,
  };
  const blocks = joinRows(blocksOf(template.nodes, composition));
  const to = report.channel?.address;
  return {
    id: template.id,
    title: template.head.title,
    fileName: fileName(template.head.file, report.service, fields['company.name'], date),
    draft: options.draft ?? isDraft(report, used, options.letter),
    date,
    author: fields['company.name'],
    blocks,
    ...(options.letter?.message && to && template.head.subject
      ? { email: { to, subject: template.head.subject } }
      : {}),
  };
}

function blocksOf(nodes: readonly TemplateNode[], composition: Composition): Block[] {
  return nodes.flatMap((node) => blocksOfNode(node, composition));
}

function blocksOfNode(node: TemplateNode, composition: Composition): Block[] {
  const { fields } = composition;
  switch (node.kind) {
    case 'paragraph': {
      const spans = spansOf(node.text, fields);
      return spans ? [{ kind: 'paragraph', spans }] : [];
    }
    case 'title': {
      const number = node.number && spansOf(node.number, fields);
      return [{ kind: 'title', text: spansOf(node.text, fields) ?? [], ...(number ? { number } : {}) }];
    }
    case 'rows': {
      const rows = node.rows.flatMap(({ label, value }): Row[] => {
        const spans = spansOf(value, fields);
        return spans ? [{ label, value: spans }] : [];
      });
      return rows.length > 0 ? [{ kind: 'rows', rows }] : [];
    }
    case 'list': {
      const items =
        node.items.flatMap((item) => spansOf(item, fields) ?? []).length === 0
          ? []
          : node.items.map((item) => spansOf(item, fields)).filter((item) => item !== null);
      return items.length > 0 ? [{ kind: 'list', items }] : [];
    }
    case 'if':
      return holds(node.condition, composition) ? blocksOf(node.nodes, composition) : [];
    default:
      return directiveBlocks(node.name, node.words, composition);
  }
}

/** The words of a text; null where an optional field in it is empty. */
function spansOf(text: TemplateText, fields: Fields): Spans | null {
  if (text.some((piece) => 'field' in piece && piece.optional && fields[piece.field] === '')) return null;
  return text.flatMap((piece): Spans => {
    const style = piece.bold ? ({ style: 'bold' } as const) : {};
    if ('text' in piece) return [{ text: piece.text, ...style }];
    const value = fields[piece.field];
    return value === '' ? blank : [{ text: value, ...style }];
  });
}

function holds(condition: TemplateCondition, { dossier, fields, attachments, report }: Composition): boolean {
  switch (condition.is) {
    case 'represented':
      // A letter names an attorney only where the surat kuasa goes with it.
      return (
        dossier.answers.handedInBy === 'attorney' && report.letters.some(({ kind }) => kind === 'power-of-attorney')
      );
    case 'individual':
      return dossier.answers.legalForm === 'individual';
    case 'business':
      return dossier.answers.legalForm !== 'individual';
    case 'attachments':
      return attachments.length > 0;
    case 'letterhead':
      return dossier.answers.legalForm !== 'individual' || dossier.letterhead.kind !== 'typed';
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
function folderColour(report: Report, dossier: Dossier): string {
  const folder = report.carry
    .flatMap((part) => (part.kind === 'leaf' ? [part.item] : []))
    .find((item) => item.kind === 'object' && item.object === 'folder');
  const colours = folder?.kind === 'object' ? folder.colours : undefined;
  return (dossier.answers.legalForm && colours?.[dossier.answers.legalForm]) ?? colours?.other ?? '';
}
