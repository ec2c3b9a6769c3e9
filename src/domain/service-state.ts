import type { ServiceList } from './office.ts';
import type { ChannelKind, ServiceState } from './terms.ts';

/** How a service stands at an office, by its usual (first) channel. */
export function stateOf(list: ServiceList): ServiceState {
  const first = list.published ? list.channels[0] : undefined;
  return first ? states[first.kind] : 'unpublished';
}

/** Where one goes for it: a video call is the counter; a message by WhatsApp or phone opens a ticket; an upload is done by oneself. */
const states: Record<ChannelKind, ServiceState> = {
  counter: 'counter',
  video: 'counter',
  email: 'email',
  ticket: 'ticket',
  whatsapp: 'ticket',
  phone: 'ticket',
  upload: 'self-service',
  'self-service': 'self-service',
};
