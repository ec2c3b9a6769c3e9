import type { LetterOrder } from '../../../src/app/ui/letter-worker.ts';
import type { BrowserContender, FirstLetter, HarnessData, PeerOrder } from './order.ts';

/** Worker and order of each contender, made at the click and not before. */
const start: Record<BrowserContender, (data: HarnessData) => readonly [Worker, LetterOrder | PeerOrder]> = {
  firstLetter: ({ ourLetter, dossier }) => [
    new Worker(new URL('../../../src/app/ui/letter-worker.ts', import.meta.url), {
      type: 'module',
    }),
    { number: 1, letters: [ourLetter], dossier, paper: 'a4', format: 'pdf', fonts: folder('ours') },
  ],
  firstPdfkit: ({ letter }) => [pdfkit(), { letter, fonts: folder('plain') }],
  firstPdfkitPrepared: ({ letter }) => [pdfkit(), { letter, fonts: folder('prepared') }],
  firstPdfmake: ({ letter }) => [
    new Worker(new URL('./pdfmake-worker.ts', import.meta.url), { type: 'module' }),
    { letter, fonts: folder('plain') },
  ],
  firstJspdf: ({ letter }) => [
    new Worker(new URL('./jspdf-worker.ts', import.meta.url), { type: 'module' }),
    { letter, fonts: folder('plain') },
  ],
};

const pdfkit = () => new Worker(new URL('./pdfkit-worker.ts', import.meta.url), { type: 'module' });

const folder = (name: string): string => new URL(`fonts/${name}/`, document.baseURI).href;

function isWhole(bytes: Uint8Array): boolean {
  const text = (part: Uint8Array) => String.fromCharCode(...part);
  return text(bytes.subarray(0, 5)) === '%PDF-' && text(bytes.subarray(-8)).includes('%%EOF');
}

/** Clicks, and waits for the letter. */
function firstLetter(who: BrowserContender, data: HarnessData): Promise<FirstLetter> {
  const button = document.querySelector('button');
  if (!button) throw new Error('the harness has no button');
  return new Promise((resolve, reject) => {
    button.addEventListener(
      'click',
      () => {
        const clicked = performance.now();
        const [worker, order] = start[who](data);
        worker.addEventListener('error', ({ message }) => reject(new Error(`${who}: ${message}`)));
        worker.addEventListener('message', ({ data }: MessageEvent<{ bytes?: Uint8Array; problem?: string }>) => {
          const took = performance.now() - clicked;
          if (!data.bytes) return reject(new Error(`${who}: ${data.problem}`));
          resolve({ took, size: data.bytes.length, whole: isWhole(data.bytes) });
        });
        worker.postMessage(order);
      },
      { once: true },
    );
    button.click();
  });
}

declare global {
  interface Window {
    firstLetter: typeof firstLetter;
  }
}

window.firstLetter = firstLetter;
