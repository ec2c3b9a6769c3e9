import type { Service } from '../service.ts';
import { aggregation } from './aggregation.ts';
import { emailChange } from './email-change.ts';
import { npwpChange } from './npwp-change.ts';
import { registration } from './registration.ts';
import { resetPassword } from './reset-password.ts';
import { userIdLookup } from './user-id-lookup.ts';

/** Every service that we know, in the order in which it is listed: a new one is registered here and nowhere else. */
const registered = [resetPassword, npwpChange, emailChange, registration, userIdLookup, aggregation] as const;

type Registered = (typeof registered)[number];
/** A service that SiapBerkas knows. */
export type KnownServiceId = Registered['id'];

/** A service that one office names for itself, defined in its profile. Its id is its address, too. */
export type OwnServiceId = `layanan-${string}`;

/** A service that we know, or one of an office's own. */
export type ServiceId = KnownServiceId | OwnServiceId;

/** The services that change a fact of the account, whose fields are named "old" and "new". */
export type ChangingServiceId = Extract<Registered, { readonly change: object }>['id'];

/** The services that we know, in the order in which they are listed. */
export const serviceIds: readonly KnownServiceId[] = registered.map(({ id }) => id);

export const isOwnService = (id: string): id is OwnServiceId => id.startsWith('layanan-');

/** A service, as everything that works with one is given it: registered here, or an office's own (`serviceOf`). */
export type ServiceDefinition = Service & { readonly id: ServiceId };

const entries: readonly (readonly [KnownServiceId, ServiceDefinition])[] = registered.map((one) => [one.id, one]);

/** Every service that we know by its id. */
export const services = Object.fromEntries(entries) as Readonly<Record<KnownServiceId, ServiceDefinition>>;

/** The service as addresses and file names have it. */
export const serviceSlug = (id: ServiceId): string => (isOwnService(id) ? id : services[id].slug);

/** Whether a service changes a fact, so that there are an old and a new one to name. */
export const isChanging = (id: ServiceId): id is ChangingServiceId =>
  !isOwnService(id) && services[id].change !== undefined;

/** The service that moves the account to another mailbox: first in order where the registered one is dead. */
export const mailboxService = emailChange.id;

/** What the id of an office's own service tells of its name: `layanan-buka-blokir-akun` as "Buka blokir akun". */
export const ownServiceName = (id: OwnServiceId): string => {
  const words = id.slice('layanan-'.length).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
