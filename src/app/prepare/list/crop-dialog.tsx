import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PercentCrop, ReactCrop } from 'react-image-crop';
import 'react-image-crop/dist/ReactCrop.css';
import type { Crop, PictureScan } from '../../storage/scans.ts';
import { makePage } from '../pictures.ts';

interface CropDialogProps {
  readonly scan: PictureScan;
  /** `undefined`: the whole picture. */
  readonly onDone: (crop: Crop | undefined) => void;
  readonly onCancel: () => void;
}

/** The picture as it was taken, turned; what is not to be sent is cut off by its corners. */
export function CropDialog({ scan, onDone, onCancel }: CropDialogProps) {
  const { t } = useTranslation('scans');
  const dialog = useRef<HTMLDialogElement>(null);
  const [whole, setWhole] = useState<Blob>();
  const [crop, setCrop] = useState<PercentCrop>(inPercent(scan.crop ?? { x: 0.05, y: 0.05, width: 0.9, height: 0.9 }));
  const address = useBlobAddress(whole);
  useEffect(() => {
    let current = true;
    dialog.current?.showModal();
    const { crop: _crop, ...uncropped } = scan;
    void makePage(uncropped, 400_000).then(({ file }) => current && setWhole(file));
    return () => {
      current = false;
    };
  }, [scan]);
  return (
    <dialog ref={dialog} className="crop-dialog" aria-labelledby="crop-title" onClose={onCancel}>
      <h2 id="crop-title">{t('cropping.title')}</h2>
      <p className="hint">{t('cropping.hint')}</p>
      {address && (
        <ReactCrop crop={crop} minWidth={20} minHeight={20} keepSelection onChange={(_, percent) => setCrop(percent)}>
          <img src={address} alt="" />
        </ReactCrop>
      )}
      <div className="actions">
        <button type="button" className="primary" onClick={() => onDone(fromPercent(crop))}>
          {t('cropping.use')}
        </button>
        <button type="button" onClick={() => onDone(undefined)}>
          {t('cropping.whole')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('cropping.cancel')}
        </button>
      </div>
    </dialog>
  );
}

const inPercent = ({ x, y, width, height }: Crop): PercentCrop => ({
  unit: '%',
  ...{ x: x * 100, y: y * 100, width: width * 100, height: height * 100 },
});

const fromPercent = ({ x, y, width, height }: PercentCrop): Crop => ({
  ...{ x: x / 100, y: y / 100, width: width / 100, height: height / 100 },
});

/** An address under which the page shows a picture, for as long as it does. */
export function useBlobAddress(file: Blob | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!file) return;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address;
}
