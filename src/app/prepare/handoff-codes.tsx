import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../letters/model.ts';

interface HandoffCodesProps {
  readonly shown: boolean;
  readonly show: (shown: boolean) => void;
  /** None where they are not wanted, or the file is too large for codes. */
  readonly codes: readonly Code[];
}

/** The codes for the front desk, printed with this page; what they carry is said, and they can be left out. */
export function HandoffCodes({ shown, show, codes }: HandoffCodesProps) {
  const { t } = useTranslation(['prepare', 'start', 'finish']);
  return (
    <section className={shown ? 'handoff' : 'handoff no-print'}>
      <h2>{t('finish:ready.code.title')}</h2>
      <p className="no-print">{t('finish:ready.code.carries')}</p>
      <label className="choice no-print">
        <input type="checkbox" checked={shown} onChange={(event) => show(event.currentTarget.checked)} />
        <span>{t('finish:ready.code.show')}</span>
      </label>
      {shown && codes.length === 0 && <p role="status">{t('finish:ready.code.tooLarge')}</p>}
      <div className="handoff-codes">
        {codes.map((code, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: codes of one file never change places
          <CodePicture key={index} code={code} number={index + 1} total={codes.length} />
        ))}
      </div>
    </section>
  );
}

/** Modules that must stay white around a code (ISO/IEC 18004). */
const margin = 4;

function CodePicture({ code, number, total }: { code: Code; number: number; total: number }) {
  const { t } = useTranslation(['prepare', 'start', 'finish']);
  const title = useId();
  const { modules } = code;
  const side = modules.length + 2 * margin;
  const size = (code.size * side) / modules.length;
  const dark = modules.flatMap((row, y) =>
    row.flatMap((on, x) => (on ? [`M${x + margin} ${y + margin}h1v1h-1z`] : [])),
  );
  return (
    <figure>
      <svg
        width={`${size}mm`}
        height={`${size}mm`}
        viewBox={`0 0 ${side} ${side}`}
        shapeRendering="crispEdges"
        role="img"
        aria-labelledby={title}
      >
        <title id={title}>{t('finish:ready.code.picture', { number, total })}</title>
        <rect width={side} height={side} fill="#fff" />
        <path d={dark.join('')} fill="#000" />
      </svg>
      {total > 1 && (
        <figcaption>
          {number}/{total}
        </figcaption>
      )}
    </figure>
  );
}
