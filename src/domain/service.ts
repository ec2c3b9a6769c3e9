import type { FactPath, ServiceId } from './terms.ts';

/** What a request changes: the fact as it is registered, and as it is to be. */
export interface Change {
  readonly from: FactPath;
  readonly to: FactPath;
}

/** What a request is, whatever the office: one file for each in `src/services`. */
export interface ServiceDefinition {
  readonly id: ServiceId;
  /** Facts that the application letter states, so that they must be known before it is final. */
  readonly facts: readonly FactPath[];
  /** Asked for together, the old one first. */
  readonly change?: Change;
  /** What is asked for goes to the registered mailbox: where that cannot be opened, the email is changed first. */
  readonly asksMailbox: boolean;
  /** The central account of INAPROC may settle it without the counter. */
  readonly centralAccount: boolean;
  /** Whether an application letter is worth bringing to a counter or attaching to a ticket or e-mail that does not ask for one. */
  readonly offersApplication: boolean;
  /** Whether the application has a shorter wording as the text of an e-mail (`templates/letters/email-<id>.md`). */
  readonly messageText: boolean;
}
