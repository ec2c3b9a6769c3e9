import type { OfficeProfile } from '../domain/office.ts';

export class ListLinkError extends Error {
  readonly problem: {
    readonly code: 'no-list' | 'damaged' | 'too-large' | 'unsafe' | 'unnamed' | 'unknown-version' | 'forbidden';
  } = { code: 'no-list' };
}
export interface ListInLink {
  readonly office: OfficeProfile;
  readonly by: string;
  readonly text: string;
  readonly signature?: { readonly on: string; readonly signature: string };
}
export async function readListLink(_fragment: string): Promise<ListInLink> {
  throw new ListLinkError();
}
