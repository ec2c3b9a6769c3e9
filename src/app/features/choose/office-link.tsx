import { useAddress } from '../../ui/page-context.ts';

/** An office by its name, as a large row to press. */
export function OfficeLink({ office }: { office: { readonly id: string; readonly name: string } }) {
  const address = useAddress();
  return (
    <a className="row-link" href={address(`siapkan/${office.id}/`)}>
      {office.name}
    </a>
  );
}
