import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckLine } from '../../../desk/line.ts';
import { lineName } from '../../../desk/words.ts';
import type { LeafPart, Part } from '../../../domain/part.ts';
import { type PartNaming, partName } from '../../../letters/compose/form-words.ts';

interface Names {
  readonly line: (line: CheckLine) => string;
  readonly part: (part: Part) => string;
  /** A part of a list by its key alone, where the list at hand does not know it. */
  readonly key: (key: string) => string;
}

/** What papers are called: in Indonesian as on the desk's sheets, in English by the words of the screen. */
export function useNames(): Names {
  const { t, i18n } = useTranslation('desk');
  const { language } = i18n;
  return useMemo(() => {
    const words = t('terms', { returnObjects: true });
    const known: Readonly<Record<string, string>> = {
      ...words.document,
      ...words.letter,
      ...words.object,
      ...words.inRole,
    };
    const key = (name: string): string => {
      const last = name.split('/').findLast((piece) => !/^\d+$/.test(piece)) ?? name;
      return known[last] ?? last.replaceAll('-', ' ');
    };
    if (language !== 'en') return { line: lineName, part: partName, key };
    const naming: PartNaming = {
      leaf: (part) => leafName(part, known),
      openEnded: 'Anything else',
      listed,
      either: (names) => names.join(' or '),
    };
    const part = (one: Part): string => partName(one, naming);
    return {
      key,
      part,
      line: (line) =>
        line.kind === 'choice'
          ? line.choice.of.map((one) => part(one.part)).join(' / ')
          : line.need === 'own'
            ? `${part(line.part)} (added by the vendor)`
            : part(line.part),
    };
  }, [t, language]);
}

const listed = (names: readonly string[]): string => names.join(', ');

function leafName({ item }: LeafPart, known: Readonly<Record<string, string>>): string {
  switch (item.kind) {
    case 'document':
      return known[`${item.document}-${item.role}`] ?? known[item.document] ?? item.document;
    case 'letter':
      return known[item.letter] ?? item.letter;
    case 'object':
      return known[item.object] ?? item.object;
    case 'facts':
      return 'Company data';
    case 'own':
      return item.text;
    default:
      return item satisfies never;
  }
}
