import { useTranslation } from 'react-i18next';
import type { Marks } from '../../../../domain/requirement.ts';
import type { LetterKind } from '../../../../domain/terms.ts';
import { useBerkas } from '../berkas.ts';

/** What a letter must bear, and that it is written here. */
export function LetterMarks({ marks, kind }: { marks: Marks; kind: LetterKind }) {
  const { t } = useTranslation('prepare');
  const { report } = useBerkas();
  const value = report.meterai.value;
  const words = [
    ...(marks.letterhead ? [t('list.marks.letterhead')] : []),
    ...(marks.meterai
      ? [value === null ? t('list.marks.meterai') : t('list.marks.meteraiOf', { value: value.toLocaleString('id-ID') })]
      : []),
    ...(marks.signedBy ? [t(`list.marks.signedBy.${marks.signedBy}`)] : []),
    ...(marks.companyStamp ? [t('list.marks.companyStamp')] : []),
  ];
  const ours = kind === 'application' || kind === 'power-of-attorney';
  return (
    <p className="hint">
      {marks.meterai && <span className="sign sign-meterai" />}
      {words.length > 0 && `${words.join(' · ')}. `}
      {ours ? <a href="#surat">{t('list.marks.writtenHere')}</a> : t('list.marks.fromOffice')}
    </p>
  );
}
