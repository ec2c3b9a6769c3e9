import { type Dossier, emptyDossier, parseDossier } from '../../domain/dossier.ts';
import { sameCompany, sameName } from '../../domain/identifiers.ts';
import { mailboxService, type ServiceId } from '../../domain/services/index.ts';
import type { Device } from './device.ts';
import { chooseStart, chosenStart, freeNumber, numbersOf } from './kept.ts';
import { companyIn, draftKey, isCompanyKey } from './remembered.ts';

/** What stays the same from one request of a company to the next: who it is, its people, its account, its letterhead. */
export type Carried = Pick<
  Dossier,
  | 'answers'
  | 'company'
  | 'account'
  | 'signatory'
  | 'attorney'
  | 'admin'
  | 'directors'
  | 'commissioners'
  | 'owners'
  | 'experts'
  | 'letterhead'
>;

function carried(dossier: Dossier): Carried {
  const { answers, company, account, signatory, attorney, admin } = dossier;
  const { directors, commissioners, owners, experts, letterhead } = dossier;
  return {
    ...{ answers, company, account, signatory, attorney, admin },
    ...{ directors, commissioners, owners, experts, letterhead },
  };
}

/**
 * The book of companies: whose data stay on this device for the next request, because someone asked for it. Each is kept
 * as a dossier of no office, so that what an older version kept is brought up to date as any dossier is. Of the answers,
 * the legal form alone is the company's.
 */
export interface KeptCompany {
  readonly key: string;
  readonly data: Carried;
}

const ofCompany = (dossier: Dossier): Carried => {
  const { legalForm } = dossier.answers;
  return { ...carried(dossier), answers: legalForm ? { legalForm } : {} };
};

/** What is kept of a dossier's company, known by its NPWP before one known by its name; undefined where it is not kept. */
export function keptOf(device: Device, { company }: Pick<Dossier, 'company'>): KeptCompany | undefined {
  const all = device
    .keys()
    .filter(isCompanyKey)
    .flatMap((key) => keptAt(device, key) ?? []);
  const knownBy = (by: 'npwp' | 'name') => all.find(({ data }) => sameCompany(data.company, company) === by);
  return knownBy('npwp') ?? knownBy('name');
}

/** A company by its key, or nothing where it cannot be read. */
export function keptAt(device: Device, key: string): KeptCompany | undefined {
  try {
    const kept = JSON.parse(device.read(key) ?? 'null') as object | null;
    // The first versions kept no version, and no office, with it.
    const dossier = parseDossier({ ...emptyDossier('nasional', mailboxService), version: 1, ...kept });
    return kept ? { key, data: ofCompany(dossier) } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a dossier's company: in the place of what is kept of it, or as one more. Returns its key. */
export function keepCompany(device: Device, dossier: Dossier): string {
  let number = 1;
  while (device.read(`company:${number}`) !== undefined) number += 1;
  const key = keptOf(device, dossier)?.key ?? `company:${number}`;
  device.write(key, JSON.stringify({ ...emptyDossier('nasional', mailboxService), ...ofCompany(dossier) }));
  return key;
}

/** In which parts a dossier's company differs from what is kept of it. */
export function changedSince(kept: KeptCompany, dossier: Dossier): readonly (keyof Carried)[] {
  const now = ofCompany(dossier);
  return (Object.keys(now) as (keyof Carried)[]).filter((part) => textOf(now[part]) !== textOf(kept.data[part]));
}

/** What was typed and removed again is no difference, nor is the order in which it was typed. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([, one]) => one !== '' && one !== undefined)
            .sort(([one], [other]) => (one < other ? -1 : 1)),
        )
      : inner,
  );

/**
 * What was chosen to begin the next request with, for the one that begins now; told once. `beside`: one was begun here
 * already (`begun`), so that the new one must stand beside it.
 */
export function takeStart(device: Device, begun = false): Carried | 'beside' | undefined {
  const start = chosenStart();
  if (start && begun) return 'beside';
  chooseStart(undefined);
  if (!start) return undefined;
  if (isCompanyKey(start.key)) return keptAt(device, start.key)?.data;
  try {
    return carried(parseDossier(JSON.parse(device.read(start.key) ?? 'null')));
  } catch {
    return undefined;
  }
}

/**
 * Begins another service at the same office with what stays the same. What this company began there before stays as it
 * is; where another company did, it stands beside that.
 * @returns the number of the request, as `draftKey` takes it
 */
export function carryOver(
  device: Device,
  dossier: Dossier,
  service: ServiceId,
  scope = dossier.office,
): number | undefined {
  const named = dossier.company.name ?? '';
  const taken = numbersOf(device, scope, service);
  const own = taken.findIndex((one) => sameName(companyIn(device.read(draftKey(scope, service, one))).name, named));
  if (own >= 0) return taken[own];
  const number = freeNumber(device, scope, service);
  const begun: Dossier = { ...emptyDossier(dossier.office, service), ...carried(dossier) };
  device.write(draftKey(scope, service, number), JSON.stringify(begun));
  return number;
}
