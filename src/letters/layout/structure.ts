/** What a part of the letter is, for those who hear it instead of seeing it: ISO 32000-1, 14.8.4. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

export interface StructureNode {
  readonly role: Role;
  readonly children: StructureNode[];
  /** Read aloud in place of a picture. */
  readonly alternative?: string;
  /** How a list counts: 1. 2. 3., or terms with their meaning. */
  readonly numbering?: 'Decimal' | 'None';
  readonly title?: string;
}

type Details = Omit<StructureNode, 'role' | 'children'>;

export const structureNode = (role: Role, details: Details = {}): StructureNode => ({ role, children: [], ...details });

/** Adds a part below another one and returns it. */
export function childOf(parent: StructureNode, role: Role, details: Details = {}): StructureNode {
  const child = structureNode(role, details);
  parent.children.push(child);
  return child;
}
