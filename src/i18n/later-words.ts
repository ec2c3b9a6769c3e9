import type { Language, Namespace, Soon } from './words.ts';

const withFindings = async <Loaded>(loading: Promise<Loaded>): Promise<Loaded> => {
  const { loadEnglishFindings } = await import('./finding-sentences.ts');
  return (await Promise.all([loading, loadEnglishFindings()]))[0];
};

/** What is loaded later than the words of every visit: the first screen need not know the names. */
export const later: {
  readonly [Spoken in Language]: Record<
    Spoken extends 'id' ? Exclude<Namespace, Soon> : Namespace,
    () => Promise<object>
  >;
} = {
  id: {
    compare: async () => (await import('./id/compare.ts')).compare,
    locked: async () => (await import('./id/locked.ts')).locked,
    deskRooms: async () => (await import('./id/desk-rooms.ts')).deskRooms,
    shared: async () => (await import('./id/shared.ts')).shared,
    asides: async () => (await import('./id/asides.ts')).asides,
    kept: async () => (await import('./id/kept.ts')).kept,
    scans: async () => (await import('./id/scans.ts')).scans,
    changes: async () => (await import('./id/changes.ts')).changes,
    recognise: async () => (await import('./id/recognise.ts')).recognise,
    review: async () => (await import('./id/review.ts')).review,
    entry: async () => (await import('./id/entry.ts')).entry,
    lists: async () => (await import('./id/lists.ts')).lists,
    begin: async () => (await import('./id/room.ts')).begin,
    mending: async () => (await import('./id/room.ts')).mending,
    paste: async () => (await import('./id/room.ts')).paste,
    publish: async () => (await import('./id/publish.ts')).publish,
    wording: async () => (await import('./id/wording.ts')).wording,
    workshop: async () => (await import('./id/workshop.ts')).workshop,
  },
  en: {
    start: async () => (await import('./en/start.ts')).start,
    prepare: async () => (await withFindings(import('./en/prepare.ts'))).prepare,
    finish: async () => (await import('./en/finish.ts')).finish,
    desk: async () => (await withFindings(import('./en/desk.ts'))).desk,
    guide: async () => (await import('./en/guide.ts')).guide,
    compare: async () => (await import('./en/compare.ts')).compare,
    locked: async () => (await import('./en/locked.ts')).locked,
    deskRooms: async () => (await import('./en/desk-rooms.ts')).deskRooms,
    offline: async () => (await import('./en/start.ts')).offline,
    clock: async () => (await import('./en/start.ts')).clock,
    shared: async () => (await import('./en/shared.ts')).shared,
    asides: async () => (await import('./en/asides.ts')).asides,
    kept: async () => (await import('./en/kept.ts')).kept,
    scans: async () => (await import('./en/scans.ts')).scans,
    changes: async () => (await import('./en/changes.ts')).changes,
    recognise: async () => (await import('./en/recognise.ts')).recognise,
    review: async () => (await import('./en/review.ts')).review,
    entry: async () => (await import('./en/entry.ts')).entry,
    lists: async () => (await import('./en/lists.ts')).lists,
    begin: async () => (await import('./en/room.ts')).begin,
    mending: async () => (await import('./en/room.ts')).mending,
    paste: async () => (await import('./en/room.ts')).paste,
    publish: async () => (await import('./en/publish.ts')).publish,
    wording: async () => (await import('./en/wording.ts')).wording,
    workshop: async () => (await import('./en/workshop.ts')).workshop,
  },
};
