import type { FactPath } from './facts.ts';
import type { Text } from './text.ts';

/** What a request changes: the fact as it is registered, and as it is to be. */
export interface Change {
  readonly from: FactPath;
  readonly to: FactPath;
}

/** What a request is: one file for each in `src/domain/services`, whatever the office, or what an office says of its own. */
export interface Service {
  readonly id: string;
  /** The name in addresses and file names, in words that a penyedia reads. Ids in files and codes never change. */
  readonly slug: string;
  /** Facts that the application letter states, so that they must be known before it is final. */
  readonly facts: readonly FactPath[];
  /** Asked for together, the old one first. */
  readonly change?: Change;
  /** The vendor has an account already, whose registered data can be compared. */
  readonly hasAccount: boolean;
  /**
   * Someone else may hold the account afterwards: a new password, a new mailbox, another company's number on it, or
   * another account joined to it. What the desk compares then guards it against a stranger.
   */
  readonly handsOver: boolean;
  /** The result is sent to the registered mailbox; if that cannot be opened, the email must be changed first. */
  readonly asksMailbox: boolean;
  /** What may spare the visit altogether, told on the start page; of an office's own service nobody knows. */
  readonly spares?: 'self' | 'new-form' | 'central-account';
  /** Whether the application has a shorter wording as the text of an e-mail (`templates/letters/email-<id>.md`). */
  readonly messageText: boolean;
  /** Of an office's own service: its name and what it is for. Those of ours are in the words of the page. */
  readonly own?: { readonly title: Text; readonly purpose: Text };
}
