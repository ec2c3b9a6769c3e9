import { type DeskSettings, parseSettings, usualSettings } from '../../desk/record.ts';
import { thisDevice } from '../storage/shared.ts';

const key = 'desk';

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
