import type { ServiceId } from '../../domain/services/index.ts';
import { type ListOrigin, useOfficeAddress } from '../ui/address.ts';

interface OfficeLinkProps {
  readonly office: { readonly id: string; readonly name: string; readonly from?: ListOrigin | undefined };
  /** What is to be settled there, where it is known already. */
  readonly service?: ServiceId | undefined;
}

/** An office by its name, as a large row to press: to its services, or straight to the questions of one. */
export function OfficeLink({ office: { id, name, from }, service }: OfficeLinkProps) {
  const address = useOfficeAddress();
  return (
    <a className="row-link" href={address({ office: id, from, service, hash: service ? '#pertanyaan' : '' })}>
      {name}
    </a>
  );
}
