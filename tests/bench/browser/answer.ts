import type { FontFiles } from '../../support/bench/fonts.ts';
import type { BenchLetter } from '../../support/bench/letter.ts';
import type { PeerOrder } from './order.ts';

async function fetched(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Has a peer's worker answer its order. */
export function answerWith(make: (letter: BenchLetter, fonts: FontFiles) => Promise<Uint8Array> | Uint8Array): void {
  self.addEventListener('message', async ({ data }: MessageEvent<PeerOrder>) => {
    try {
      const [regular, bold] = await Promise.all([
        fetched(`${data.fonts}regular.ttf`),
        fetched(`${data.fonts}bold.ttf`),
      ]);
      self.postMessage({ bytes: new Uint8Array(await make(data.letter, { regular, bold })) });
    } catch (error) {
      self.postMessage({ problem: String(error) });
    }
  });
}
