import type { ListInLink } from './list-link.ts';

export interface PublicKey {
  readonly name: string;
  readonly key: string;
}
export type Verdict =
  | { readonly is: 'signed' | 'unknown-key'; readonly by: string; readonly on: string }
  | { readonly is: 'unsigned' | 'altered' };
export async function verifyLinked(_given: ListInLink, _keys: readonly PublicKey[]): Promise<Verdict> {
  return { is: 'unsigned' };
}
export async function verifySignature(
  _given: { office: string; files: Readonly<Record<string, string>>; signature?: string | undefined },
  _keys: readonly PublicKey[],
): Promise<Verdict> {
  return { is: 'unsigned' };
}
