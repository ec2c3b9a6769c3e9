import { useTranslation } from 'react-i18next';

/** A text whose web addresses can be pressed; they lead to other sites, and say so to who does not see them. */
export function LinkedText({ text }: { text: string }) {
  const { t } = useTranslation();
  return text.split(/(https?:\/\/[^\s,;)“”"]*[^\s.,;)“”"])/).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change places
      <a key={index} href={piece} rel="noreferrer noopener">
        {piece.replace(/^https?:\/\//, '')}
        <span className="hidden-words"> {t('common.otherSite')}</span>
      </a>
    ),
  );
}
