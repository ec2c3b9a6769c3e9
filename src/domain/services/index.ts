import type { Service } from '../service.ts';
import { aggregation } from './aggregation.ts';
import { emailChange } from './email-change.ts';
import { npwpChange } from './npwp-change.ts';
import { registration } from './registration.ts';
import { resetPassword } from './reset-password.ts';
import { userIdLookup } from './user-id-lookup.ts';

/** Every service, in the order in which it is listed: a new one is registered here and nowhere else. */
const registered = [resetPassword, npwpChange, emailChange, registration, userIdLookup, aggregation] as const;

type Registered = (typeof registered)[number];
export type ServiceId = Registered['id'];

/** The services that change a fact of the account, whose fields are named "old" and "new". */
export type ChangingServiceId = Extract<Registered, { readonly change: object }>['id'];

export const serviceIds: readonly ServiceId[] = registered.map(({ id }) => id);

/** A registered service, as everything that works with one is given it. */
export type ServiceDefinition = Service & { readonly id: ServiceId };

const entries: readonly (readonly [ServiceId, ServiceDefinition])[] = registered.map((one) => [one.id, one]);

/** Every service by its id. */
export const services = Object.fromEntries(entries) as Readonly<Record<ServiceId, ServiceDefinition>>;

/** Whether a service changes a fact, so that there are an old and a new one to name. */
export const isChanging = (id: ServiceId): id is ChangingServiceId => services[id].change !== undefined;

/** The service that moves the account to another mailbox: first in order where the registered one is dead. */
export const mailboxService = emailChange.id;
