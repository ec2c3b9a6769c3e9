import { type DeskRecord, parseRecord } from '../../../desk/record.ts';
import { isShared } from '../../storage/shared.ts';
import { thisDevice } from '../../storage/this-device.ts';

const key = 'desk-file';

/** On a shared computer, where nothing is logged, the file on the desk lives in the tab's memory alone. */
export function keepInTab(record: DeskRecord | undefined): void {
  if (!isShared()) return;
  if (record) thisDevice().write(key, JSON.stringify(record));
  else thisDevice().remove(key);
}

/** The file kept so, as a list of none or one. */
export function keptInTab(): readonly DeskRecord[] {
  if (!isShared()) return [];
  try {
    return [parseRecord(JSON.parse(thisDevice().read(key) ?? ''))];
  } catch {
    return [];
  }
}
