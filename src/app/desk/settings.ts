import { z } from 'zod';
import { usualDays } from '../../desk/log.ts';
import { parseStrictly } from '../../domain/parse.ts';
import { thisDevice } from '../storage/shared.ts';

const key = 'desk';

const line = z.string().max(300);

const settingsSchema = z.strictObject({
  /** Id of the office whose lists this desk checks by; empty until it is chosen. */
  office: line.default(''),
  /** Where the office ships no list of its own: its name and town, as they stand on papers. */
  name: line.default(''),
  town: line.default(''),
  officer: z.strictObject({ name: line.default(''), nip: line.default('') }).default({ name: '', nip: '' }),
  /** The officer's name is left to the pen: it is not asked for again. */
  unnamed: z.literal(true).optional(),
  pattern: z.string().max(80).default('{seq:3}/LPSE/{roman-month}/{year}'),
  /** Days until personal data are wiped from the log. */
  keepDays: z.int().min(1).max(3650).default(usualDays),
  paper: z.enum(['a4', 'a5']).default('a5'),
});

/** What this desk is set to, once. */
export type DeskSettings = z.infer<typeof settingsSchema>;

const parseSettings = (value: unknown): DeskSettings => parseStrictly(settingsSchema, value, 'desk settings');

export const usualSettings: DeskSettings = parseSettings({});

/** The settings kept on this device; the usual ones where there are none or they cannot be read. */
export function readSettings(): DeskSettings {
  try {
    return parseSettings(JSON.parse(thisDevice().read(key) ?? '{}'));
  } catch {
    return usualSettings;
  }
}

export const keepSettings = (settings: DeskSettings): void => {
  thisDevice().write(key, JSON.stringify(settings));
};
