import { useTranslation } from 'react-i18next';
import { serviceNames } from '../../../../letters/template-terms.ts';
import { useBerkas } from '../berkas.ts';
import { Message } from '../message.tsx';

/** A message that asks the office what its source does not say: the address of its counter, and its hours. */
export function AskOffice() {
  const { t } = useTranslation('prepare');
  const { office, service, report } = useBerkas();
  const national = office.kind === 'base';
  const { company, signatory, addressee } = report.dossier;
  const name = national ? (addressee.name ?? 'LPSE') : office.name;
  const asked = [
    ...(national || !office.contact.counter ? ['alamat loket layanan penyedia'] : []),
    'hari dan jam layanan',
    'apakah ada syarat yang berubah',
  ];
  const text = [
    `Yth. Petugas ${name},`,
    '',
    `Kami hendak mengurus ${serviceNames[service]}${company.name ? ` untuk ${company.name}` : ''}. Sebelum datang, mohon informasi:`,
    ...asked.map((one, index) => `${index + 1}. ${one}${index === asked.length - 1 ? '.' : ';'}`),
    '',
    'Terima kasih.',
    signatory.name ?? '',
  ]
    .join('\n')
    .trim();
  return (
    <details className="no-print">
      <summary>{t('ready.askOffice')}</summary>
      <Message
        to={national ? undefined : office.contact.email}
        subject={`Pertanyaan: ${serviceNames[service]}`}
        text={text}
      />
    </details>
  );
}
