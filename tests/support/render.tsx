import { act, configure, render } from '@testing-library/react';
import axe from 'axe-core';
import { type ReactNode, useState } from 'react';
import { vi } from 'vitest';
import type { PageData } from '../../src/app/page-data.ts';
import { preparingContext } from '../../src/app/prepare/preparing.ts';
import { App } from '../../src/app/ui/shell.tsx';
import { assess } from '../../src/domain/assess.ts';
import { type Dossier, emptyDossier } from '../../src/domain/dossier.ts';
import type { OfficeProfile } from '../../src/domain/office.ts';
import { services } from '../../src/domain/services/index.ts';

export const today = '2026-11-23';

// As in `vite.config.ts`: tests that run side by side may each be slow for a moment.
configure({ asyncUtilTimeout: 10_000 });

/** jsdom scrolls nowhere, and its dialogs neither open nor give the focus back: here they do what the tests look at. */
export function standInForBrowser(): void {
  vi.stubGlobal('scrollTo', () => {});
  Element.prototype.scrollIntoView = () => {};
  Blob.prototype.arrayBuffer = function (this: Blob) {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => resolve(reader.result as ArrayBuffer));
      reader.addEventListener('error', () => reject(reader.error));
      reader.readAsArrayBuffer(this);
    });
  };
  const focusBefore = new WeakMap<HTMLDialogElement, Element | null>();
  // A phone: nothing stands beside anything.
  vi.stubGlobal('matchMedia', (media: string) =>
    Object.assign(new EventTarget(), { media, matches: false, onchange: null }),
  );
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    if (this.open) return;
    focusBefore.set(this, document.activeElement);
    this.open = true;
    this.querySelector<HTMLElement>('button, input')?.focus();
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    if (!this.open) return;
    this.open = false;
    // As browsers do: the focus goes back first, then it is told.
    const before = focusBefore.get(this);
    if (before instanceof HTMLElement) before.focus();
    this.dispatchEvent(new Event('close'));
  };
}

/** A piece of the page in the page's frame: words and place in the site. */
export function renderPage(piece: ReactNode) {
  const data = { kind: 'start', root: './', builtOn: today, offices: [], total: 0 } satisfies PageData;
  return render(<App data={data}>{piece}</App>);
}

/**
 * A piece of a reset at this office, over a dossier that lives as long as the test. `elsewhere`: what another tab or an
 * opened file would do to it.
 */
export function renderPrepare(piece: ReactNode, office: OfficeProfile, first: Partial<Dossier> = {}) {
  const service = 'reset-password';
  let kept: Dossier = { ...emptyDossier(office.id, service), ...first };
  let draw: (dossier: Dossier) => void = () => {};
  const change = (to: (dossier: Dossier) => Dossier) => {
    kept = to(kept);
    draw(kept);
  };
  function Prepare() {
    const [dossier, setDossier] = useState(kept);
    draw = setDossier;
    const report = assess(services[service], office, dossier, today);
    return (
      <preparingContext.Provider value={{ office, service, dossier, report, today, change }}>
        {piece}
      </preparingContext.Provider>
    );
  }
  const { container } = renderPage(<Prepare />);
  return { container, kept: () => kept, elsewhere: (to: (dossier: Dossier) => Dossier) => act(async () => change(to)) };
}

/** What axe finds, as `rule: element`; contrast is for the browser tests, since jsdom draws nothing. */
export async function axeFindings(container: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
