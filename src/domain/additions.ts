import type { Dossier } from './dossier.ts';
import { ownPart } from './part.ts';
import type { OwnRequirement } from './report.ts';

/** Names an addition among the requirements. Two dashes stand in no id of a list, so that none can be mistaken for it. */
export const additionKey = (id: string): string => `tambahan--${id}`;

/** What the vendor added to the list, each a requirement of this dossier that blocks until it is ticked. */
export const ownRequirements = ({ additions, ...rest }: Dossier): readonly OwnRequirement[] =>
  additions.map(({ id, text, ...evidence }) => {
    const key = additionKey(id);
    const part = ownPart({ kind: 'own', text, evidence }, key, { additions, ...rest });
    return { id: key, own: true, status: part.status, reason: { because: 'own' }, part };
  });
