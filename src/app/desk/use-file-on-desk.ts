import { useCallback, useEffect, useRef, useState } from 'react';
import { officeOfSite } from '../../catalog/site-list.ts';
import { type DeskRecord, type DeskSettings, parseRecord } from '../../desk/record.ts';
import { type Dossier, withoutPicture } from '../../domain/dossier.ts';
import { listOf, type OfficeProfile, serviceOf } from '../../domain/office.ts';
import { isOwnService, type ServiceId } from '../../domain/services/index.ts';
import type { Text } from '../../domain/text.ts';
import { serviceName } from '../../i18n/id/terms.ts';
import { isShared, thisDevice } from '../storage/device.ts';
import type { IntakeProblem } from '../storage/read-dossier.ts';
import { rootOfPage } from '../ui/address.ts';
import type { Book } from './log/use-book.ts';

export interface OnDesk {
  readonly record: DeskRecord;
  readonly office: OfficeProfile;
}

/** The one file on this tab's desk: kept in the log as a draft at each change, and brought back from there. */
export function useFileOnDesk({ run, write, state }: Book) {
  const [onDesk, setOnDesk] = useState<OnDesk>();
  const now = useRef(onDesk);
  const put = useCallback((next: OnDesk | undefined) => {
    now.current = next;
    setOnDesk(next);
    nameCheckOfThisTab(next?.record.id);
    keepInTab(next?.record);
  }, []);

  const change = useCallback(
    (alter: (record: DeskRecord) => DeskRecord) => {
      const before = now.current;
      if (!before) return;
      const record = alter(before.record);
      if (record === before.record) return;
      put({ ...before, record });
      void write((log) => log.keepDraft(record));
    },
    [put, write],
  );
  const clear = useCallback(
    (drop: boolean) => {
      const before = now.current?.record;
      if (before && (drop || !isTicked(before))) void run((log) => log.dropDraft(before.id));
      put(undefined);
    },
    [put, run],
  );
  const open = useCallback(
    (record: DeskRecord, office: OfficeProfile) => {
      if (now.current?.record.id !== record.id) clear(false);
      put({ record, office });
    },
    [clear, put],
  );

  const id = onDesk?.record.id;
  useEffect(() => (id === undefined ? undefined : claimCheck(id)), [id]);

  const restored = useRef(false);
  useEffect(() => {
    if ((state !== 'open' && state !== 'blocked') || restored.current) return;
    restored.current = true;
    void (async () => {
      const mine = checkOfThisTab();
      if (mine === undefined || now.current) return;
      const [drafts, isClaimed] = [await run((log) => log.drafts()), await claims()];
      const kept = drafts.ok ? drafts.value : keptInTab();
      const record = kept.find((one) => one.id === mine && !isClaimed(one.id));
      const office = record && (await loadDeskOffice(record.office));
      if (record && office && !now.current) put({ record, office });
    })();
  }, [state, run, put]);

  return { onDesk, now, change, clear, open };
}

const key = 'desk-file';

/** On a shared computer, where nothing is logged, the file on the desk lives in the tab's memory alone. */
function keepInTab(record: DeskRecord | undefined): void {
  if (!isShared()) return;
  if (record) thisDevice().write(key, JSON.stringify(record));
  else thisDevice().remove(key);
}

/** The file kept so, as a list of none or one. */
function keptInTab(): readonly DeskRecord[] {
  if (!isShared()) return [];
  try {
    return [parseRecord(JSON.parse(thisDevice().read(key) ?? ''))];
  } catch {
    return [];
  }
}

/** Which tab has which check on screen: the log keeps them all as drafts. */

const mine = 'siapberkas:desk-check';
const lockOf = (id: string): string => `siapberkas-desk:check:${id}`;

/** The check that this tab has on screen, so that loading the page anew brings it back. */
function checkOfThisTab(): string | undefined {
  try {
    return sessionStorage.getItem(mine) ?? undefined;
  } catch {
    return undefined;
  }
}

export function nameCheckOfThisTab(id: string | undefined): void {
  try {
    if (id === undefined) sessionStorage.removeItem(mine);
    else sessionStorage.setItem(mine, id);
  } catch {
    // Without storage there is nothing to bring back.
  }
}

/** Holds a check for this tab until the returned function is called, so that no other tab offers it. */
function claimCheck(id: string): () => void {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks?.request(lockOf(id), { ifAvailable: true }, () => held);
  return () => release();
}

/** Whether some open tab has a check on screen, this one included. */
export async function claims(): Promise<(id: string) => boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  const names = new Set(held.map(({ name }) => name));
  return (id) => names.has(lockOf(id));
}

/**
 * The profile of an office, put into the site or built into it; null where there is none under that id, or it cannot be
 * fetched.
 */
export async function loadDeskOffice(id: string): Promise<OfficeProfile | null> {
  try {
    return await officeOfSite(rootOfPage(), id);
  } catch {
    return null;
  }
}

/** Whose list a service is checked by: the desk's own where it published one, else the national base list. */
export async function listFor(office: string, base: string, service: ServiceId): Promise<OfficeProfile | null> {
  for (const id of [office, base]) {
    const profile = await loadDeskOffice(id);
    if (profile && hasList(profile, service)) return profile;
  }
  return null;
}

/** Whether there is anything to check a file by. */
export function hasList(office: OfficeProfile, service: ServiceId): boolean {
  const list = listOf(office, service);
  return list.published && list.requirements.length > 0;
}

/** Why there is no list for a dossier: of a service that only its own office has, whose it is. */
export async function noListFor({ service, office: id }: Dossier): Promise<IntakeProblem> {
  if (!isOwnService(service)) return { code: 'service' };
  const office = await loadDeskOffice(id);
  const known = office && serviceOf(office, service).own ? office : undefined;
  return { code: 'own-service', service: serviceName(service, known), office: office?.name ?? id };
}

/** The minute of a day by this device's clock, `YYYY-MM-DDTHH:MM`; its date may be wrong (`clock.tsx`). */
function momentOf(today: string, now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${today}T${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** The record of a file that was just laid on the desk. A picture of a letterhead is of no use here and stays out. */
export function newRecord(
  office: OfficeProfile,
  service: ServiceId,
  dossier: Dossier | null,
  { name, town, counter, officer }: DeskSettings,
  today: string,
): DeskRecord {
  return parseRecord({
    format: 'siapberkas/desk-record',
    version: 1,
    id: idOf(crypto.getRandomValues(new Uint8Array(12))),
    office: office.id,
    officeRevision: office.revision,
    service,
    title: serviceOf(office, service).own?.title,
    at: momentOf(today, new Date()),
    desk: { name, town, ...(counter && { counter }) },
    officer,
    dossier: dossier && withoutPicture(dossier),
  });
}

const idOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whether the desk has noted anything of a file yet. */
export const isTicked = ({ marks, points }: DeskRecord): boolean =>
  Object.keys(marks).length > 0 || Object.keys(points).length > 0;

/** What a file's service is called, as it was when the file was laid on the desk. */
export const titled = ({ title }: Pick<DeskRecord, 'title'>): { readonly title: Text } | undefined =>
  title && { title };
