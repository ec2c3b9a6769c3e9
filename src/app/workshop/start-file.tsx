import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { officeBroughtUpToDate } from '../../domain/office-schema.ts';
import { ParseError, shapeMessages } from '../../domain/parse.ts';
import { parseOffice } from '../../domain/parse-office.ts';
import { membersOf, takenIn, type Written } from '../../workshop/written.ts';
import type { Begun } from './use-profile.ts';

export type FileProblem =
  | 'too-large'
  | 'no-json'
  | 'no-profile'
  | 'newer'
  | 'none'
  | 'many'
  | 'letter-name'
  | 'unreadable';

/** More bytes are no profile, and no letter. */
const largest = 2_000_000;

/**
 * Reads a profile from a file, whatever mistakes are in it, as long as it is meant as one; with it come wordings of its
 * letters, `<letter>.<office>.md`.
 * @returns what can be written on, and what had to be left out; or why nothing can
 */
export async function readProfileFiles(
  files: readonly File[],
): Promise<{ readonly begun: Begun; readonly dropped: readonly string[] } | FileProblem> {
  const letters = files.filter(({ name }) => name.toLowerCase().endsWith('.md'));
  const [profile, ...others] = files.filter((file) => !letters.includes(file));
  if (!profile) return 'none';
  if (others.length > 0) return 'many';
  if (files.some(({ size }) => size > largest)) return 'too-large';
  const read = readProfileText(await textOf(profile));
  if (typeof read === 'string') return read;
  const named = letters.map(({ name }) => /^([a-z-]+\.[a-z0-9-]+)\.md$/.exec(name)?.[1]);
  if (named.includes(undefined)) return 'letter-name';
  const texts = await Promise.all(letters.map(textOf));
  const wordings = Object.fromEntries(named.map((name, index) => [name ?? '', texts[index] ?? '']));
  return { begun: { written: read.written, letters: wordings }, dropped: read.dropped };
}

const textOf = async (file: Blob): Promise<string> => new TextDecoder().decode(await file.arrayBuffer());

/** The profile in a text, with mistakes or without; what cannot be shown in a form is left out and told. */
export function readProfileText(text: string): ReturnType<typeof takenIn> | FileProblem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'no-json';
  }
  if (!isProfileLike(value)) return 'no-profile';
  const file = officeBroughtUpToDate(value) as Written;
  try {
    parseOffice(file);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const shapes: readonly string[] = Object.values(shapeMessages);
    if (error.problems.some(({ message }) => shapes.includes(message))) return 'unreadable';
  }
  if (typeof file.version === 'number' && file.version > 2) return 'newer';
  return takenIn({ format: 'siapberkas/office', ...file });
}

/** Meant as a profile: it says so, or has what only a profile has. */
const isProfileLike = (value: unknown): value is Written =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  ((value as Written).format === 'siapberkas/office' ||
    (Object.keys(membersOf(value as Written, 'services')).length > 0 && 'sources' in value));

/** Opens a profile from a file of this device. */
export function OpenProfileFile({ onBegin }: { onBegin: (begun: Begun) => void }) {
  const { t } = useTranslation('begin');
  const [problem, setProblem] = useState<FileProblem>();
  const [waiting, setWaiting] = useState<{ readonly begun: Begun; readonly dropped: readonly string[] }>();
  const open = async (files: readonly File[]) => {
    setProblem(undefined);
    setWaiting(undefined);
    if (files.length === 0) return;
    const read = await readProfileFiles(files).catch((): FileProblem => 'unreadable');
    if (typeof read === 'string') setProblem(read);
    else if (read.dropped.length > 0) setWaiting(read);
    else onBegin(read.begun);
  };
  return (
    <>
      <div className="field">
        <label className="label" htmlFor="workshop-file">
          {t('file.label')}
        </label>
        <p className="hint" id="workshop-file-hint">
          {t('file.hint')}
        </p>
        <input
          id="workshop-file"
          type="file"
          multiple
          accept="application/json,.json,.md"
          aria-describedby="workshop-file-hint"
          onChange={(event) => {
            void open([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div role="alert">
        {problem && (
          <div className="notice notice-error">
            <p>{t(`file.problem.${problem}`)}</p>
          </div>
        )}
        {waiting && (
          <div className="notice notice-warning">
            <p>{t('file.dropped')}</p>
            <ul>
              {waiting.dropped.slice(0, 20).map((path) => (
                <li key={path}>
                  <code>{path}</code>
                </li>
              ))}
            </ul>
            <div className="actions">
              <button type="button" onClick={() => onBegin(waiting.begun)}>
                {t('file.without')}
              </button>
            </div>
          </div>
        )}
      </div>
    </>
  );
}
