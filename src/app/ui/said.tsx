import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Service } from '../../domain/service.ts';
import { isOwnService, ownServiceName, type ServiceId } from '../../domain/services/index.ts';
import type { Text } from '../../domain/text.ts';
import { textIn } from '../../i18n/words.ts';

/** A text of a data file in the page's language; where it was not translated, in Indonesian and marked as such. */
export function Said({ text, links = false }: { text: Text; links?: boolean }) {
  const { i18n } = useTranslation();
  const english = i18n.language === 'en';
  const words = (english && text.en) || text.id;
  const shown = links ? <LinkedText text={words} /> : words;
  return english && !text.en ? <span lang="id">{shown}</span> : shown;
}

/** The same as plain words, for names of controls. */
export function useSaid(): (text: Text) => string {
  const { i18n } = useTranslation();
  return (text) => textIn(text, i18n.language);
}

/** What is known of the name of an office's own service. */
type Named = Pick<NonNullable<Service['own']>, 'title'>;

/** What a service is called. An office's own bears its title where its profile is at hand, else what its id tells. */
export function useServiceName(): (id: ServiceId, own?: Named) => string {
  const { t, i18n } = useTranslation('start');
  return (id, own) => serviceLabel(id, own, t, i18n.language);
}

/** The same where no page is drawn. */
export const serviceLabel = (
  id: ServiceId,
  own: Named | undefined,
  t: TFunction<'start'>,
  language: string,
): string => {
  if (!isOwnService(id)) return t(`service.${id}`);
  return own ? textIn(own.title, language) : ownServiceName(id);
};

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
