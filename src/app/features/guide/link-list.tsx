import { useTranslation } from 'react-i18next';
import { serviceSlugs } from '../../../domain/service-slugs.ts';
import { LinkedText } from '../../ui/linked-text.tsx';
import { useAddress } from '../../ui/page-context.ts';
import { useSaid } from '../../ui/said.tsx';
import type { ShownLink } from './guide-data.ts';

/** Where an answer leads on: a file to prepare, questions, other sites. `plain`: no buttons. */
export function LinkList({ links, plain = false }: { links: readonly ShownLink[]; plain?: boolean }) {
  if (links.length === 0) return null;
  return (
    <ul className="plain-list next-links">
      {links.map((link) => (
        <li key={JSON.stringify(link)}>
          <OneLink link={link} plain={plain} />
        </li>
      ))}
    </ul>
  );
}

function OneLink({ link, plain }: { link: ShownLink; plain: boolean }) {
  const { t } = useTranslation(['guide', 'start']);
  const address = useAddress();
  const said = useSaid();
  switch (link.to) {
    case 'service':
      return (
        <a
          className={plain ? undefined : 'button primary'}
          href={address(`siapkan/${link.office}/${serviceSlugs[link.service]}/`)}
        >
          {t('service', { service: t(`start:service.${link.service}`), office: link.officeName })}
        </a>
      );
    case 'flow':
      return (
        <a className={plain ? undefined : 'row-link'} href={address(`panduan/alur/${link.flow}/`)}>
          {t('flow', { title: said(link.title) })}
        </a>
      );
    case 'site':
      return <LinkedText text={link.address} />;
    default:
      return link satisfies never;
  }
}
