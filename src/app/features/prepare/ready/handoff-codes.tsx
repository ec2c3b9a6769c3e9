import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { thisDevice } from '../../../storage/this-device.ts';
import { useAddress } from '../../../ui/page-context.ts';
import { useBerkas } from '../berkas.ts';

const key = 'handoff-codes';

interface Code {
  readonly text: string;
  readonly modules: readonly (readonly boolean[])[];
  /** mm a side, with its white margin. */
  readonly size: number;
}

/** The file as codes for the front desk, printed with this page; what they carry is said, and they can be left out. */
export function HandoffCodes() {
  const { t } = useTranslation('prepare');
  const [shown, setShown] = useState(() => thisDevice().read(key) !== 'off');
  const codes = useCodes(shown);
  const show = (next: boolean) => {
    if (next) thisDevice().remove(key);
    else thisDevice().write(key, 'off');
    setShown(next);
  };
  return (
    <section className={shown ? 'handoff' : 'handoff no-print'}>
      <h2>{t('ready.code.title')}</h2>
      <p className="no-print">{t('ready.code.carries')}</p>
      <label className="choice no-print">
        <input type="checkbox" checked={shown} onChange={(event) => show(event.target.checked)} />
        <span>{t('ready.code.show')}</span>
      </label>
      {shown && codes === 'too-large' && <p role="status">{t('ready.code.tooLarge')}</p>}
      {shown && Array.isArray(codes) && (
        <div className="handoff-codes">
          {codes.map((code, index) => (
            <CodePicture key={code.text} code={code} number={index + 1} total={codes.length} />
          ))}
        </div>
      )}
    </section>
  );
}

/** The codes of the file as it stands; made by code of their own, that is loaded here. */
function useCodes(shown: boolean): readonly Code[] | 'too-large' | undefined {
  const { dossier } = useBerkas();
  const desk = useAddress()('meja/');
  const [codes, setCodes] = useState<readonly Code[] | 'too-large'>();
  useEffect(() => {
    if (!shown) return setCodes(undefined);
    let current = true;
    void Promise.all([
      import('../../../../handoff/qr/dossier-codes.ts'),
      import('../../../../handoff/qr/matrix.ts'),
    ]).then(([{ encodeDossier }, { codeSize, qrMatrix }]) => {
      if (!current) return;
      try {
        const address = new URL(desk, document.baseURI).href;
        const made = encodeDossier(dossier, { address }).map((text) => ({ text, modules: qrMatrix(text) }));
        setCodes(
          made.map(({ text, modules }) => ({
            text,
            modules,
            size: (codeSize(modules) * (modules.length + 2 * margin)) / modules.length,
          })),
        );
      } catch {
        setCodes('too-large');
      }
    });
    return () => {
      current = false;
    };
  }, [shown, dossier, desk]);
  return codes;
}

/** Modules that must stay white around a code (ISO/IEC 18004). */
const margin = 4;

function CodePicture({ code, number, total }: { code: Code; number: number; total: number }) {
  const { t } = useTranslation('prepare');
  const title = useId();
  const { modules, size } = code;
  const side = modules.length + 2 * margin;
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
        <title id={title}>{t('ready.code.picture', { number, total })}</title>
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
