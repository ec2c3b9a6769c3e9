import { ParseError, type Problem } from '../domain/parse.ts';
import { deskBlocks, isFieldName } from './compose/fields.ts';
import { peopleNames, signerNames } from './compose/marks.ts';
import {
  conditionNames,
  type DirectiveName,
  directiveNames,
  type Template,
  type TemplateCondition,
  type TemplateNode,
  type TemplateText,
} from './template.ts';

/** What can be wrong with a template, for whoever says it in other words: it stands in `about.code` of each problem. */
export const templateFaults = [
  'begin',
  'head-line',
  'head-field',
  'head-title',
  'head-file',
  'if-open',
  'end-alone',
  'row',
  'directive',
  'directive-needs',
  'directive-word',
  'condition',
  'braces',
  'field',
] as const;
export type TemplateFault = (typeof templateFaults)[number];

/**
 * Reads a template.
 * @param id its file name without `.md`, for the messages
 * @throws {ParseError} with every problem and its line: an unknown field, directive or condition does not build
 */
export function parseTemplate(id: string, source: string): Template {
  const reader = new Reader(source);
  const head = reader.head();
  const nodes = reader.nodes(false);
  if (!head.title) reader.problem('head-title', 'the head needs "title: …"');
  if (!head.file) reader.problem('head-file', 'the head needs "file: …"');
  if (reader.problems.length > 0) throw new ParseError(`letter template "${id}.md"`, reader.problems);
  return { id, head: { ...head, title: head.title ?? '', file: head.file ?? '' }, nodes };
}

const namesBehind: Partial<Record<DirectiveName, readonly string[]>> = {
  signatures: signerNames,
  people: peopleNames,
  desk: deskBlocks,
};

class Reader {
  readonly problems: Problem[] = [];
  readonly #lines: readonly string[];
  #at = 0;

  constructor(source: string) {
    this.#lines = source
      .normalize('NFC')
      .split(/\r?\n/)
      .map((line) => line.trim());
  }

  /** `at`: words of the line, among those that were read last. */
  problem(code: TemplateFault, message: string, about: Readonly<Record<string, string>> = {}, at?: string): void {
    let line = this.#at;
    while (at && line > 1 && !this.#lines[line - 1]?.includes(at)) line -= 1;
    this.problems.push({ path: `line ${line}`, message, about: { code, ...about } });
  }

  #next(): string | undefined {
    return this.#lines[this.#at++];
  }

  head(): Partial<Template['head']> {
    if (this.#next() !== '---') this.problem('begin', 'a template begins with "---"');
    const head: Record<string, string> = {};
    for (let line = this.#next(); line !== '---'; line = this.#next()) {
      if (line === undefined) break;
      const [, key, value] = /^(title|file|subject|lead): (.+)$/.exec(line) ?? [];
      const [, field] = /\{\{(.*?)\}\}/.exec(value?.replaceAll('{{service.name}}', '') ?? '') ?? [];
      if (field !== undefined)
        this.problem('head-field', `a head may name "{{service.name}}" and no other field, such as "${field}"`, {
          field,
        });
      if (key && value) head[key] = value;
      else this.problem('head-line', `"${line}" is not "title: …", "file: …", "subject: …" or "lead: …"`, { line });
    }
    return head;
  }

  nodes(inside: boolean): TemplateNode[] {
    const opened = this.#at;
    const found: TemplateNode[] = [];
    for (let line = this.#next(); line !== undefined; line = this.#next()) {
      if (line === ':::end') {
        if (inside) return found;
        this.problem('end-alone', '":::end" without ":::if"');
      } else if (line !== '') found.push(...this.#node(line));
    }
    if (inside) {
      this.#at = opened;
      this.problem('if-open', '":::if" without ":::end"');
      this.#at = this.#lines.length;
    }
    return found;
  }

  #node(line: string): TemplateNode[] {
    if (line.startsWith(':::')) return this.#directive(line.slice(3).split(/\s+/));
    if (line.startsWith('# ')) return [this.#title(line.slice(2))];
    if (line.startsWith('| ')) {
      const rows = this.#run(line, '| ').map((row) => this.#row(row));
      return [{ kind: 'rows', rows }];
    }
    if (/^\d+\. /.test(line)) {
      const items = this.#run(line, /^\d+\. /).map((item) => this.#text(item.replace(/^\d+\. /, '')));
      return [{ kind: 'list', items }];
    }
    const lines = [line];
    while (this.#lines[this.#at] && !/^(:::|# |\| |\d+\. )/.test(this.#lines[this.#at] ?? ''))
      lines.push(this.#next() ?? '');
    return [{ kind: 'paragraph', text: this.#text(lines.join(' ')) }];
  }

  #run(first: string, mark: string | RegExp): string[] {
    const lines = [first];
    const goesOn = (line: string): boolean => (typeof mark === 'string' ? line.startsWith(mark) : mark.test(line));
    while (goesOn(this.#lines[this.#at] ?? '')) lines.push(this.#next() ?? '');
    return lines;
  }

  #title(text: string): TemplateNode {
    const below = this.#lines[this.#at] ?? '';
    if (!below.startsWith('## ')) return { kind: 'title', text: this.#text(text) };
    this.#at += 1;
    return { kind: 'title', text: this.#text(text), number: this.#text(below.slice(3)) };
  }

  #row(line: string): { label: string; value: TemplateText } {
    const [, label, value] = /^\| ([^|]+) \| (.+?)( \|)?$/.exec(line) ?? [];
    if (!label || !value) this.problem('row', `"${line}" is not a row "| label | value |"`, { line }, line);
    return { label: label?.trim() ?? '', value: this.#text(value ?? '') };
  }

  #directive(words: readonly string[]): TemplateNode[] {
    const [name = '', ...rest] = words;
    if (name === 'if') {
      const condition = this.#condition(rest);
      return [{ kind: 'if', condition, nodes: this.nodes(true) }];
    }
    const known = directiveNames.find((one) => one === name);
    if (known) {
      this.#words(known, rest);
      return [{ kind: 'directive', name: known, words: rest }];
    }
    this.problem(
      'directive',
      `":::${name}" is unknown; there are ${directiveNames.map((one) => `:::${one}`).join(', ')}, :::if and :::end`,
      { name },
    );
    return [];
  }

  /** Who signs, or which people are listed, is named behind the directive; the others take no words. */
  #words(name: DirectiveName, words: readonly string[]): void {
    const allowed = namesBehind[name] ?? [];
    const about = { name, allowed: allowed.join(', ') };
    if (allowed.length > 0 && words.length === 0)
      this.problem('directive-needs', `":::${name}" needs one of ${allowed.join(', ')}`, about);
    for (const word of words.filter((one) => !allowed.includes(one))) {
      this.problem(
        'directive-word',
        `":::${name}" does not know "${word}"${allowed.length > 0 ? `; say ${allowed.join(', ')}` : ''}`,
        { ...about, word },
      );
    }
  }

  #condition(words: readonly string[]): TemplateCondition {
    const [name, field] = words;
    const plain = conditionNames.find((one) => one === name);
    if (plain) return { is: plain };
    if ((name === 'has' || name === 'lacks') && field && isFieldName(field)) return { is: name, field };
    this.problem(
      'condition',
      `":::if ${words.join(' ')}" is unknown; say ${conditionNames.join(', ')}, "has FIELD" or "lacks FIELD"`,
      { words: words.join(' '), ...(field ? { field } : {}) },
    );
    return { is: 'business' };
  }

  #text(source: string): TemplateText {
    return source
      .split(/(\*\*.+?\*\*)/)
      .filter(Boolean)
      .flatMap((piece) => {
        const bold = /^\*\*.+\*\*$/.test(piece);
        return this.#pieces(bold ? piece.slice(2, -2) : piece, bold);
      });
  }

  #pieces(source: string, bold: boolean): TemplateText {
    return source
      .split(/(\{\{.*?\}\})/)
      .filter(Boolean)
      .flatMap((piece): TemplateText => {
        const [, name, optional] = /^\{\{\s*([\w.]+)(\?)?\s*\}\}$/.exec(piece) ?? [];
        if (!name) {
          if (piece.includes('{{')) this.problem('braces', `"${piece}" is not a field`, { piece }, piece.slice(0, 40));
          return [{ text: piece, bold }];
        }
        if (isFieldName(name)) return [{ field: name, optional: optional === '?', bold }];
        this.problem('field', `there is no field "${name}"`, { field: name }, piece);
        return [];
      });
  }
}
