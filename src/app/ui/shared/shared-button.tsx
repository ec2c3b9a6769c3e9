import { useContext, useState } from 'preact/compat';
import { later } from '../later.tsx';
import { pageContext } from '../page-context.ts';
import { useWords } from '../use-words.ts';
import { useShared } from './use-shared.ts';

const SharedDialog = later(async () => (await import('./shared-dialog.tsx')).SharedDialog);

/** Turns the mode for shared computers on, or off again. */
export function SharedButton() {
  const { t } = useWords('start');
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
