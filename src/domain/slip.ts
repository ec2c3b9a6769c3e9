import type { Dossier, Prepared, Slip } from './dossier.ts';
import type { Part } from './part.ts';
import type { Report } from './report.ts';

/**
 * What becomes of the desk's return slip at home: it travels in the dossier, so that whatever carries that (codes, PDF,
 * saved file) carries the slip to and from the desk. Its reasons are plain names here: the desk knows them, and one that
 * a later version adds is still read.
 */
export type SlipFault = Slip['faults'][number];

/** Whether the ticks of the list say by themselves that something is mended; of data, and of what no list names, they do not. */
export const isTicked = (fault: SlipFault, report: Report): boolean => partsAskedFor(fault, report).some(hasTicks);

const hasTicks = (part: Part): boolean => part.kind !== 'leaf' || part.item.kind !== 'facts';

/** Whether a fault is mended: its papers are ticked again, or are no longer asked for, or else the vendor says so. */
export function isMended(fault: SlipFault, report: Report): boolean {
  if (fault.mended) return true;
  const parts = partsAskedFor(fault, report);
  if (parts.some(hasTicks)) return parts.filter(hasTicks).every(({ status }) => status === 'ready');
  return fault.at.length > 0 && parts.length === 0;
}

/** The parts of today's list that a fault is about: with other answers a paper may be needed no more. */
const partsAskedFor = ({ at }: SlipFault, { requirements }: Report): readonly Part[] =>
  requirements.flatMap(({ part }) => withInner(part)).filter((part) => at.includes(part.key));

const withInner = (part: Part): readonly Part[] => {
  if (part.status === 'not-needed') return [];
  return part.kind === 'leaf' || part.kind === 'open-ended' ? [part] : [part, ...part.parts.flatMap(withInner)];
};

/** The faults that concern a part of the list, or anything in it. */
export function faultsAt(part: Part, { faults }: Slip): readonly SlipFault[] {
  const keys = new Set(withInner(part).map(({ key }) => key));
  return faults.filter(({ at }) => at.some((key) => keys.has(key)));
}

/** A dossier in which a fault is said to be mended, or open again. */
export const withMended = (dossier: Dossier, fault: SlipFault, mended: boolean): Dossier =>
  dossier.slip
    ? {
        ...dossier,
        slip: { ...dossier.slip, faults: dossier.slip.faults.map((one) => (one === fault ? { ...one, mended } : one)) },
      }
    : dossier;

/**
 * A draft of the same request with a slip that came back: what was refused is open again, what the desk accepted is
 * ticked, and nothing else that was entered changes. The same slip opened again changes nothing, nor does an older one.
 * @param brought the dossier that the slip carries
 */
export function withSlip(draft: Dossier, brought: Dossier): Dossier {
  const { slip } = brought;
  if (!slip || draft.slip?.id === slip.id || (draft.slip?.visit ?? 0) > slip.visit) return draft;
  const refused = new Set(slip.faults.flatMap(({ at }) => at));
  const kept = Object.entries(draft.prepared).map(
    ([key, prepared]) => [key, refused.has(key) ? unticked(prepared) : prepared] as const,
  );
  return {
    ...draft,
    slip,
    answers: {
      ...brought.answers,
      ...draft.answers,
      exists: { ...brought.answers.exists, ...draft.answers.exists },
    },
    choices: { ...draft.choices, ...brought.choices },
    prepared: joined(Object.fromEntries(kept), brought.prepared),
  };
}

const joined = (one: Dossier['prepared'], other: Dossier['prepared']): Dossier['prepared'] => ({
  ...one,
  ...Object.fromEntries(Object.entries(other).map(([key, prepared]) => [key, { ...one[key], ...prepared }])),
});

/** What stays of a paper's ticks once it was refused: the day on it, as far as it is the same paper. */
export const unticked = ({ issued }: Prepared = {}, isAnother = false): Prepared =>
  issued && !isAnother ? { issued } : {};
