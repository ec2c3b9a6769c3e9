import { useContext, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { isShared } from '../storage/shared.ts';
import { lazyPart } from './lazy-part.tsx';
import { pageContext } from './page-context.ts';

const SharedDialog = lazyPart(async () => (await import('./shared-dialog.tsx')).SharedDialog, 'shared');

/** Turns the mode for shared computers on, or off again. */
export function SharedButton() {
  const { t } = useTranslation('start');
  const { live } = useContext(pageContext);
  const on = useShared();
  const [pressed, press] = useState(false);
  return (
    <>
      <button type="button" className="quiet" disabled={!live} onClick={() => press(true)}>
        {t(on ? 'common.foot.sharedOff' : 'common.foot.sharedOn')}
      </button>
      {pressed && <SharedDialog on={on} onClose={() => press(false)} />}
    </>
  );
}

const never = (): (() => void) => () => {};

/** Whether the mode for shared computers is on; false in the prerendered page. A switch loads the page anew. */
export const useShared = (): boolean => useSyncExternalStore(never, isShared, () => false);
