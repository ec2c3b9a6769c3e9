import type { Spans } from '../model.ts';

/** What a writer sees of a part that is still missing. */
export const blank: Spans = [{ text: '………………………', blank: true }];

/** A field's words, or a visible blank. */
export const filled = (value: string): Spans => (value === '' ? blank : [{ text: value }]);
