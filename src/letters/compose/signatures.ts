import type { Party, Spans } from '../model.ts';
import { filled } from './blank.ts';
import type { Composition } from './composition.ts';

/** Who may sign a sheet, as a template names them in `:::signatures`. */
const signers = {
  signatory: signatoryParty,
  attorney: ({ fields }: Composition): Party => ({
    lead: 'Penerima Kuasa,',
    companyStamp: false,
    name: filled(fields['attorney.name']),
    position: filled(fields['attorney.position']),
  }),
  sender: ({ fields, dossier }: Composition): Party => ({
    lead: 'Hormat kami,',
    ...(dossier.answers.legalForm === 'individual'
      ? {}
      : { ...company(fields['company.name']), position: filled(fields['signatory.position']) }),
    companyStamp: false,
    name: filled(fields['signatory.name']),
  }),
  desk: (): Party => ({ lead: 'Petugas LPSE,', companyStamp: false, name: line }),
  officer: ({ fields }: Composition): Party => ({
    lead: 'Petugas,',
    companyStamp: false,
    name: fields['desk.officer'] ? [{ text: fields['desk.officer'] }] : line,
    ...(fields['desk.nip'] ? { position: [{ text: `NIP ${fields['desk.nip']}` }] } : {}),
  }),
  bearer: ({ fields }: Composition): Party => ({
    lead: 'Yang menyerahkan,',
    companyStamp: false,
    name: fields['desk.bearer'] ? [{ text: fields['desk.bearer'] }] : line,
  }),
  vendor: ({ fields, dossier, report }: Composition): Party => {
    const who = dossier.answers.handedInBy === 'attorney' ? 'attorney' : 'signatory';
    const isAsked = report.facts.some(({ path }) => path === `${who}.position`);
    return {
      lead: 'Yang menyerahkan,',
      companyStamp: false,
      name: filled(fields['bearer.name']),
      ...(isAsked ? { position: filled(fields['bearer.position']) } : {}),
    };
  },
} as const;

export const signerNames: readonly string[] = Object.keys(signers);

/** A line to write a name on by hand: no part of the dossier, so not missing. */
const line: Spans = [{ text: '………………………' }];

export function signatureParties(words: readonly string[], composition: Composition): Party[] {
  return words.map((word) => {
    const signer = Object.entries(signers).find(([name]) => name === word)?.[1];
    if (!signer)
      throw new TypeError(
        `template "${composition.template.id}": nobody is called "${word}" in :::signatures; there are ${signerNames.join(', ')}`,
      );
    return signer(composition);
  });
}

function signatoryParty({ fields, dossier, report, letter, template }: Composition): Party {
  const { value } = report.meterai;
  const business = dossier.answers.legalForm !== 'individual';
  return {
    lead: template.head.lead ?? 'Hormat kami,',
    ...(business ? company(fields['company.name']) : {}),
    ...(letter?.marks.meterai && value !== null ? { meterai: { value } } : {}),
    companyStamp: business,
    name: filled(fields['signatory.name']),
    ...(business ? { position: filled(fields['signatory.position']) } : {}),
  };
}

const company = (name: string): { company: Spans } => ({
  company: filled(name).map((span) => ({ ...span, style: 'bold' as const })),
});
