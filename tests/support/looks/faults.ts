import type { Page } from 'playwright-core';

/** Puts into a page what each look is there to find. */
export const plantFaults = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const put = (tag: string, words: string, style: Partial<CSSStyleDeclaration> = {}) => {
      const element = document.createElement(tag);
      element.textContent = words;
      Object.assign(element.style, style);
      document.querySelector('main')?.append(element);
      return element;
    };
    put('button', '').id = 'nameless';
    for (const to of ['a', 'b']) put('a', 'Selengkapnya').setAttribute('href', to);
    put('p', 'Temuan: npwp-invalid');
    put('button', 'k', { width: '20px', minHeight: '20px', height: '20px', padding: '0' }).id = 'tiny';
    put('p', 'Baris yang lebar sekali', { width: '800px' });
    const tight = put('p', 'Kalimat yang persis muat.', {
      width: 'max-content',
      whiteSpace: 'nowrap',
      overflow: 'hidden',
    });
    tight.style.width = `${tight.offsetWidth + 1}px`;
    put('button', 'Tanpa garis', { outline: 'none' }).id = 'ringless';
    put('div', 'Bilah', { position: 'fixed', inset: 'auto 0 0', height: '60vh', background: 'Canvas' });
    put('p', 'Bergerak', { transition: 'opacity 1s' }).id = 'moving';
  });
