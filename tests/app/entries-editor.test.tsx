// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EntriesEditor } from '../../src/app/workshop/entries/entries-editor.tsx';
import { loadWords } from '../../src/i18n/set-up.ts';
import { offices } from '../support/kernel/dossiers.ts';
import { axeFindings, standInForBrowser } from '../support/render.tsx';
import { renderWritten } from '../support/written-profile.tsx';

beforeAll(() => loadWords('entry', 'workshop', 'prepare'));
beforeEach(standInForBrowser);
afterEach(cleanup);

const linesOf = (container: HTMLElement): HTMLElement[] => [
  ...container.querySelectorAll<HTMLElement>('.entries > ol > li > .entry-head > [data-line]'),
];

/** Every list of a profile, by its path. */
const listsOf = (profile: { services: object; ownServices: object }): string[] =>
  (['services', 'ownServices'] as const).flatMap((part) =>
    Object.entries(profile[part]).flatMap(([id, list]) => (list?.published ? [`${part}.${id}`] : [])),
  );

describe('nothing that a shipped profile says is lost by looking at it', () => {
  test.each([...offices.keys()])('%s', (id) => {
    const profile = offices.get(id);
    if (!profile) throw new Error(id);
    const paths = listsOf(profile);
    for (const path of paths) {
      const { container, at, unmount } = renderWritten(<EntriesEditor path={path} />, profile);
      const before = JSON.parse(JSON.stringify(profile));
      expect(at('')).toEqual(before);
      for (const [index] of linesOf(container).entries()) {
        const line = linesOf(container)[index];
        if (!line) throw new Error('a line has gone');
        fireEvent.click(line);
        for (const inner of line.closest('li')?.querySelectorAll<HTMLElement>('.entry-open [data-line]') ?? [])
          fireEvent.click(inner);
        for (const fold of line.closest('li')?.querySelectorAll('details') ?? []) fold.open = true;
        expect(line.ariaExpanded).toBe('true');
      }
      expect(at('')).toEqual(before);
      unmount();
    }
    expect(paths.length).toBeGreaterThan(0);
  });
});
