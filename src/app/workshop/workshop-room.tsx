import { Component, type ReactNode, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takenIn, type Written } from '../../workshop/written.ts';
import type { WorkshopData } from '../page-data.ts';
import { prefix, thisDevice } from '../storage/device.ts';
import { keepProfile, readKept } from '../storage/kept-profiles.ts';
import { readPlace, useHash } from '../ui/address.ts';
import { ClockNotice, useToday } from '../ui/clock.tsx';
import { useRoomFocus } from './focus.ts';
import { OpenRoom, saveFile } from './open-room.tsx';
import { StartRoom } from './start-room.tsx';
import type { Begun, Opened } from './use-profile.ts';

/** Which profile is open in this tab; another tab may have another one open. */
const openKey = `${prefix}workshop-open`;

function rememberOpen(slot: string | undefined): void {
  try {
    if (slot === undefined) sessionStorage.removeItem(openKey);
    else sessionStorage.setItem(openKey, slot);
  } catch {
    // Then a page that is loaded anew begins at the start.
  }
}

function openBefore(): string | undefined {
  try {
    return sessionStorage.getItem(openKey) ?? undefined;
  } catch {
    return undefined;
  }
}

/** A name that no other profile on this device has. */
const newSlot = (): string => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;

function openedAt(slot: string | undefined): Opened | undefined {
  const kept = slot === undefined ? undefined : readKept(thisDevice(), 'workshop', slot);
  if (slot === undefined || !kept || typeof kept.profile !== 'object' || kept.profile === null) return undefined;
  return { slot, kept, written: takenIn(kept.profile as Written).written };
}

/** Everything of the workshop that needs the device: the profiles on it, and the one that is open. */
export function WorkshopRoom({ data }: { data: WorkshopData }) {
  const today = useToday(data.builtOn);
  const [opened, setOpened] = useState(() => openedAt(openBefore()));
  const { step } = readPlace(useHash());
  const open = useCallback((slot: string) => {
    rememberOpen(slot);
    setOpened(openedAt(slot));
    window.location.hash = 'kantor';
  }, []);
  const begin = useCallback(
    ({ written, letters = {}, published = [] }: Begun, room = 'kantor') => {
      const slot = newSlot();
      keepProfile(thisDevice(), 'workshop', slot, { profile: written, letters, published, at: Date.now() });
      open(slot);
      window.location.hash = room;
    },
    [open],
  );
  const removed = useCallback((slot: string) => {
    setOpened((now) => {
      if (now?.slot !== slot) return now;
      rememberOpen(undefined);
      return undefined;
    });
  }, []);
  const starting = !opened || step === '' || step === 'mulai';
  useRoomFocus(starting ? 'mulai' : step);
  useEffect(() => {
    // An address of a room leads nowhere while nothing is open.
    if (!opened && step !== '' && step !== 'mulai') window.history.replaceState(null, '', '#mulai');
  }, [opened, step]);
  const start = <StartRoom open={opened?.slot} onOpen={open} onBegin={begin} onRemoved={removed} />;
  return (
    <>
      <ClockNotice builtOn={data.builtOn} />
      {opened ? (
        <RoomBoundary key={opened.slot} failed={<Failed opened={opened} onLeave={() => removed(opened.slot)} />}>
          <OpenRoom opened={opened} today={today} start={start} onBegin={begin} />
        </RoomBoundary>
      ) : (
        start
      )}
    </>
  );
}

/** Where a profile cannot be shown, it is not lost with the page. */
class RoomBoundary extends Component<{ failed: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.failed : this.props.children;
  }
}

function Failed({ opened, onLeave }: { opened: Opened; onLeave: () => void }) {
  const { t } = useTranslation('workshop');
  const kept = readKept(thisDevice(), 'workshop', opened.slot)?.profile;
  return (
    <div className="notice notice-error" role="alert">
      <p>{t('failed.say')}</p>
      <div className="actions">
        <button type="button" onClick={() => saveFile((kept ?? opened.written) as Written)}>
          {t('bar.file')}
        </button>
        <button type="button" onClick={onLeave}>
          {t('failed.leave')}
        </button>
      </div>
    </div>
  );
}
