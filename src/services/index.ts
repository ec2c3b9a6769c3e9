import type { ServiceDefinition } from '../domain/service.ts';
import type { ServiceId } from '../domain/terms.ts';
import { aggregation } from './aggregation.ts';
import { emailChange } from './email-change.ts';
import { npwpChange } from './npwp-change.ts';
import { registration } from './registration.ts';
import { resetPassword } from './reset-password.ts';
import { userIdLookup } from './user-id-lookup.ts';

/** Every service by its id. */
export const services: Record<ServiceId, ServiceDefinition> = {
  'reset-password': resetPassword,
  'npwp-change': npwpChange,
  'email-change': emailChange,
  registration,
  'user-id-lookup': userIdLookup,
  aggregation,
};
