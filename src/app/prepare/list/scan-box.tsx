import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeafPart } from '../../../domain/part.ts';
import { type ScanAsked, usualMegabytes } from '../../../handoff/scan-folder.ts';
import { partName } from '../../../i18n/part-names.ts';
import { keepScans, readScans, type Scan } from '../../storage/scans.ts';
import { formsOf, screenWords } from '../../ui/part-words.ts';
import { usePreparing } from '../preparing.ts';
import { CropDialog, useBlobAddress } from './crop-dialog.tsx';
import {
  askedOf,
  fitted,
  inMegabytes,
  mostOpened,
  problemsOf,
  readScan,
  type ScanProblem,
  sizeOf,
} from './paper-scans.ts';
import './scan-box.css';

/** The scans of one paper: added, turned, cropped, put in order, and made small enough for the office. */
export function ScanBox({ part }: { part: LeafPart }) {
  const { t } = useTranslation('scans');
  const { key: draft, change } = usePreparing();
  const asked = askedOf(part);
  const [scans, setScans] = useState<readonly Scan[]>([]);
  const [working, setWorking] = useState<{ readonly number: number; readonly of: number }>();
  const [refused, setRefused] = useState<readonly ScanProblem[]>([]);
  const [kept, setKept] = useState(true);
  const [cropping, setCropping] = useState<string>();
  const { t: named } = useTranslation(['prepare', 'start']);
  const paper = partName(part, screenWords(named));
  const id = useId();
  const status = useRef<HTMLParagraphElement>(null);
  const turn = useRef(0);
  useEffect(() => {
    let current = true;
    if (draft) void readScans(draft, part.key).then((found) => current && setScans(found));
    return () => {
      current = false;
    };
  }, [draft, part.key]);
  const hasTick = formsOf(part.item).some(({ key }) => key === 'scan');
  const put = async (next: readonly Scan[]): Promise<void> => {
    if (!draft) return;
    setScans(next);
    setWorking({ number: 0, of: next.length });
    turn.current += 1;
    const own = turn.current;
    const made = await fitted(next, asked, (number) => setWorking({ number, of: next.length })).catch(() => undefined);
    // What was done meanwhile holds this change, too, and makes everything anew.
    if (own !== turn.current) return;
    setWorking(undefined);
    if (!made) {
      setScans(scans);
      setRefused([{ is: 'failed' }]);
      return;
    }
    setKept(await keepScans(draft, part.key, made));
    setScans(made);
    const scan = made.length > 0 && problemsOf(made, asked).length === 0;
    if (hasTick)
      change((one) => ({
        ...one,
        prepared: { ...one.prepared, [part.key]: { ...one.prepared[part.key], scan } },
      }));
  };
  const add = async (files: readonly File[]) => {
    setWorking({ number: 0, of: files.length });
    const added: Scan[] = [];
    const wrong: ScanProblem[] = [];
    for (const file of files) {
      const read = await readScan(file);
      if ('is' in read) wrong.push(read);
      else added.push(read);
      setWorking({ number: added.length, of: files.length });
    }
    setRefused(wrong);
    if (added.length > 0) await put([...scans, ...added]);
    else setWorking(undefined);
  };
  if (!draft) return null;
  const { most } = asked;
  const pick = (camera: boolean): ReactNode => (
    <label className="button file-button">
      {t(camera ? 'camera' : 'add')}
      <input
        type="file"
        className="hidden-words"
        aria-label={t(camera ? 'cameraFor' : 'addTo', { paper })}
        aria-describedby={`${id}-hint`}
        multiple={!camera}
        accept={camera ? 'image/*' : 'image/*,.heic,.heif,application/pdf,.pdf'}
        {...(camera ? { capture: 'environment' as const } : {})}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          void add(files);
        }}
      />
    </label>
  );
  const cropped = scans.find((one) => one.id === cropping);
  const replace = (scan: Scan) => put(scans.map((one) => (one.id === scan.id ? scan : one)));
  return (
    <div className="scans no-print">
      <p className="hint" id={`${id}-hint`}>
        {t('hint')} {t(most ? 'said' : 'usual', { most: (most ?? usualMegabytes).toLocaleString('id-ID') })}
      </p>
      <div className="actions">
        {pick(false)}
        {isPhone() && pick(true)}
      </div>
      {scans.length > 0 && (
        <ol className="scan-pages">
          {scans.map((one, index) => (
            <ScanPage
              key={one.id}
              scan={one}
              name={
                one.kind === 'pdf' ? t('pdf', { name: one.name, pages: one.pages }) : t('page', { number: index + 1 })
              }
              onChange={replace}
              onCrop={() => setCropping(one.id)}
              onUp={index === 0 ? undefined : () => put(swapped(scans, index))}
              onRemove={() => {
                void put(scans.filter((other) => other !== one));
                status.current?.focus();
              }}
            />
          ))}
        </ol>
      )}
      <p role="status" ref={status} tabIndex={-1}>
        {working
          ? t('working', working)
          : scans.length > 0 &&
            t('size', { size: inMegabytes(sizeOf(scans)), most: (most ?? usualMegabytes).toLocaleString('id-ID') })}
      </p>
      <div role="alert">
        {!working &&
          [...refused, ...problemsOf(scans, asked)].map((one) => (
            <p
              key={`${one.is} ${'name' in one ? one.name : 'number' in one ? one.number : ''}`}
              className="said said-blocking"
            >
              <ProblemWords problem={one} asked={asked} />
            </p>
          ))}
        {!kept && scans.length > 0 && <p className="said said-doubtful">{t('problem.notKept')}</p>}
      </div>
      {cropped?.kind === 'picture' && (
        <CropDialog
          scan={cropped}
          onDone={(crop) => {
            setCropping(undefined);
            const { crop: _before, ...rest } = cropped;
            void replace(crop ? { ...rest, crop } : rest);
          }}
          onCancel={() => setCropping(undefined)}
        />
      )}
    </div>
  );
}

const isPhone = (): boolean => matchMedia('(pointer: coarse)').matches;

const swapped = (scans: readonly Scan[], index: number): readonly Scan[] => {
  const next = [...scans];
  const [moved] = next.splice(index, 1);
  if (moved) next.splice(index - 1, 0, moved);
  return next;
};

function ProblemWords({ problem, asked }: { problem: ScanProblem; asked: ScanAsked }) {
  const { t } = useTranslation('scans');
  const most = asked.most ?? usualMegabytes;
  switch (problem.is) {
    case 'tooBig':
      return t('problem.tooBig', { size: inMegabytes(problem.bytes), most: most.toLocaleString('id-ID') });
    case 'tooSmall':
      return t('problem.tooSmall', { number: problem.number });
    case 'format':
      return t('problem.format', { formats: (asked.formats ?? []).map((one) => one.toUpperCase()).join(', ') });
    case 'large':
      return t('problem.large', { name: problem.name, most: mostOpened });
    case 'failed':
      return t('problem.failed');
    default:
      return t(`problem.${problem.is}`, { name: problem.name });
  }
}

interface ScanPageProps {
  readonly scan: Scan;
  readonly name: string;
  readonly onChange: (scan: Scan) => Promise<void>;
  readonly onCrop: () => void;
  readonly onUp: (() => Promise<void>) | undefined;
  readonly onRemove: () => void;
}

/** One page, small, with what can be done to it. */
function ScanPage({ scan, name, onChange, onCrop, onUp, onRemove }: ScanPageProps) {
  const { t } = useTranslation('scans');
  const picture = scan.kind === 'picture' ? scan : undefined;
  const address = useBlobAddress(picture?.made.file);
  const button = (what: 'turn' | 'crop' | 'up' | 'remove', press: () => void): ReactNode => (
    <button type="button" className="quiet" aria-label={t('of', { what: t(what), page: name })} onClick={press}>
      {t(what)}
    </button>
  );
  return (
    <li>
      {/* Only what is seen is unpacked: a page of pixels is twenty times its file. */}
      {address && <img src={address} alt={name} loading="lazy" decoding="async" />}
      <span>{name}</span>
      <div className="actions">
        {picture && button('turn', () => void onChange({ ...turned(picture) }))}
        {picture && button('crop', onCrop)}
        {picture && (
          <label className="choice">
            <input
              type="checkbox"
              checked={picture.grey}
              aria-label={t('of', { what: t('grey'), page: name })}
              onChange={(event) => void onChange({ ...picture, grey: event.currentTarget.checked })}
            />
            <span>{t('grey')}</span>
          </label>
        )}
        {onUp && button('up', () => void onUp())}
        {button('remove', onRemove)}
      </div>
    </li>
  );
}

/** A quarter turn to the right; what was cropped turns along. */
function turned(scan: Extract<Scan, { kind: 'picture' }>): Scan {
  const { crop, turn } = scan;
  const next = ((turn + 90) % 360) as 0 | 90 | 180 | 270;
  if (!crop) return { ...scan, turn: next };
  return {
    ...scan,
    turn: next,
    crop: { x: 1 - crop.y - crop.height, y: crop.x, width: crop.height, height: crop.width },
  };
}
