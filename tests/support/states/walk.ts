import type { Phone } from '../browser/phone.ts';
import { teachSeeing } from '../looks/in-page.ts';
import { lookAt, type Seen } from '../looks/look.ts';

/** A page under way, and what looks at each state that it comes to. */
export interface Walker extends Phone {
  readonly look: (state: string) => Promise<void>;
}

/** Makes a walker of a phone; what its looks see is added to `seen`. */
export async function walkerOf<P extends Phone>(phone: P, seen: Seen[]): Promise<P & Walker> {
  await teachSeeing(phone.context);
  const devtools = await phone.context.newCDPSession(phone.page);
  await devtools.send('DOM.enable');
  await devtools.send('Accessibility.enable');
  return { ...phone, look: async (state) => void seen.push(await lookAt(phone.page, devtools, state)) };
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
