import { type ServiceId, serviceSlug } from '../../domain/services/index.ts';
import { useAddress } from '../ui/page-context.ts';

interface OfficeLinkProps {
  readonly office: { readonly id: string; readonly name: string };
  /** What is to be settled there, where it is known already. */
  readonly service?: ServiceId | undefined;
}

/** An office by its name, as a large row to press: to its services, or straight to the questions of one. */
export function OfficeLink({ office, service }: OfficeLinkProps) {
  const address = useAddress();
  const to = service ? `siapkan/${office.id}/${serviceSlug(service)}/#pertanyaan` : `siapkan/${office.id}/`;
  return (
    <a className="row-link" href={address(to)}>
      {office.name}
    </a>
  );
}
