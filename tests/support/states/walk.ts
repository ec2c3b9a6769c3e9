import type { Phone } from '../browser/phone.ts';
import { teachSeeing } from '../looks/in-page.ts';
import { lookAt, type Seen } from '../looks/look.ts';

/** The states that a page comes to one after the other, each with the way to it from the state before. */
export type Walk<P extends Phone = Phone> = Readonly<Record<string, (phone: P) => Promise<unknown>>>;

/** Goes on along a walk to a state, and looks at it: only at that one, whatever leads to it. */
export type Walker = (state: string) => Promise<Seen>;

/** A walker at the start of a walk. `open` is called with the first state that is wanted. */
export function walkerOf<P extends Phone>(walk: Walk<P>, open: () => Promise<P>): Walker {
  const ahead = Object.entries(walk);
  let opened: Promise<P> | undefined;
  let look: Promise<(state: string) => Promise<Seen>> | undefined;
  return async (wanted) => {
    opened ??= open();
    const phone = await opened;
    look ??= lookFrom(phone);
    const see = await look;
    for (let next = ahead.shift(); next; next = ahead.shift()) {
      const [state, way] = next;
      try {
        await way(phone);
      } catch (cause) {
        // What comes after cannot be reached either.
        ahead.length = 0;
        throw new Error(`The walk did not reach “${state}”: ${cause instanceof Error ? cause.message : cause}`, {
          cause,
        });
      }
      if (state === wanted) return see(state);
    }
    throw new Error(`The walk ended before “${wanted}”.`);
  };
}

/** What looks from all sides at the page as it then stands. */
export async function lookFrom({ page, context }: Phone): Promise<(state: string) => Promise<Seen>> {
  await teachSeeing(context);
  const devtools = await context.newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('Accessibility.enable');
  return (state) => lookAt(page, devtools, state);
}

/** The steps of preparing at LPSE Kabupaten Muaro Jambi. */
export const service = 'siapkan/muaro-jambi/reset-password/';

/** Opens everything that is folded away. */
export async function unfold({ page }: Pick<Phone, 'page'>): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Goes to a step of preparing at an office and waits for the whole of it. */
export async function toStep({ page, site }: Pick<Phone, 'page' | 'site'>, step: string, of = service): Promise<void> {
  await page.goto(`${site}${of}#${step}`);
  await page.locator(`.steps a[aria-current][href="#${step}"]`).waitFor();
}
