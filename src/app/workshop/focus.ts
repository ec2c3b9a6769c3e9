import { useEffect, useRef } from 'react';
import { readPlace, targetId, useHash } from '../ui/address.ts';
import { roomOf } from './problems.ts';

let looking = 0;

/**
 * Does something with an element as soon as it is there; given up where something else is looked for meanwhile, or
 * `patience`, ms, is over: a room loads, a row opens.
 */
function whenThere(find: () => HTMLElement | null, then: (element: HTMLElement) => void, patience = 4000): void {
  looking += 1;
  const mine = looking;
  const until = Date.now() + patience;
  const look = () => {
    if (mine !== looking) return;
    const found = find();
    if (found) then(found);
    else if (Date.now() < until) setTimeout(look, 50);
  };
  // What is drawn just now is drawn first.
  setTimeout(look);
}

/** In sight, unfolded, and focused. */
function focusOn(element: HTMLElement): void {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  if (!element.matches('input, select, textarea, button, a, [tabindex]')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
}

/**
 * The field of a path, as soon as it is there. Meanwhile what it stands in, from outside inwards: a row that is shut opens
 * when the focus comes to it.
 */
function point(path: string): void {
  const inward = path.split('.').map((_, index, keys) => keys.slice(0, index + 1).join('.'));
  let reached = -1;
  const find = () => {
    const exact = document.getElementById(targetId(path));
    if (exact) return exact;
    const nearest = inward.findLastIndex((one) => document.getElementById(targetId(one)) !== null);
    const around = nearest > reached ? document.getElementById(targetId(inward[nearest] ?? '')) : null;
    reached = Math.max(reached, nearest);
    if (around) focusOn(around);
    return null;
  };
  whenThere(find, focusOn, 3000);
}

/** Goes to the room of a path, and to its field. */
export function goToField(path: string): void {
  const room = roomOf(path);
  if (readPlace(decodeURIComponent(window.location.hash.slice(1))).step === room) point(path);
  else window.location.hash = `${room}:${path}`;
}

/** To the heading of the room; where it only stood there until the room had come, to the one that takes its place. */
function toHeading(until: number): void {
  whenThere(
    () => document.querySelector<HTMLElement>('.workshop-room h1, .workshop-room h2'),
    (heading) => {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      window.scrollTo(0, 0);
      const mine = looking;
      const stay = () => {
        if (mine !== looking || Date.now() > until) return;
        if (heading.isConnected) setTimeout(stay, 100);
        else if (document.activeElement === document.body) toHeading(until);
      };
      setTimeout(stay, 100);
    },
  );
}

/** The focus goes to the heading of a room that was entered, or to the field that the address names. */
export function useRoomFocus(room: string): void {
  const hash = useHash();
  const { target } = readPlace(hash);
  const before = useRef<string>(undefined);
  useEffect(() => {
    const entered = before.current !== undefined && before.current !== room;
    before.current = room;
    if (target) point(target);
    else if (entered) toHeading(Date.now() + 4000);
  }, [room, target]);
}
