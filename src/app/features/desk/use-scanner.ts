import { useLayoutEffect, useRef } from 'react';

/** Nobody types six keys with less than this between each, ms; scanners take 1 to 20. */
const gap = 35;
const least = 6;

/**
 * Hears a scanner that types, wherever the focus is: keys that come faster than a person's, ended by Enter. The first
 * few have acted as keys by the time that shows: `onBurst` puts things back as they were when `onFirst` was called.
 */
export function useScanner(handlers: {
  readonly onFirst: () => void;
  readonly onBurst: () => void;
  readonly onText: (text: string) => void;
}): void {
  const now = useRef(handlers);
  now.current = handlers;
  useLayoutEffect(() => {
    let text = '';
    let at = Number.NEGATIVE_INFINITY;
    const hear = (event: KeyboardEvent) => {
      // The field for codes takes what is typed into it by itself.
      if (event.target instanceof HTMLElement && event.target.dataset.scan !== undefined) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return;
      const scanning = text.length >= least;
      if (event.timeStamp - at > gap) text = '';
      if (event.key === 'Enter' && scanning && text !== '') {
        swallow(event);
        now.current.onText(text);
        text = '';
      } else if (event.key.length === 1) {
        if (text === '') now.current.onFirst();
        text += event.key;
        at = event.timeStamp;
        if (text.length < least) return;
        swallow(event);
        if (text.length === least) now.current.onBurst();
      }
    };
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, []);
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
