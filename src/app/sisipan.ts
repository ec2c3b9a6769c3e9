/**
 * `sisipan.js`, for pages of other sites: gives frames of this site a height that fits, and makes `<siap-berkas>` a frame.
 * It is served as it is built, stands alone, asks for nothing, and knows nothing of what is entered in a frame.
 *
 * The protocol, which README documents. A frame says `siapberkas:ready` to its parent, with nothing in it; the parent
 * answers that very frame, at this site's origin, with `siapberkas:fit`; from then on the frame says `siapberkas:height`
 * with its height in CSS pixels, to the origin that asked.
 */

/** The site's root, with a slash at its end: where this script lies. */
const site = new URL('.', (document.currentScript as HTMLScriptElement).src);

/** CSS pixels: less shows nothing, and more is no page of ours. */
const [least, most] = [160, 40_000];

const isOurs = (frame: HTMLIFrameElement): boolean => frame.src.startsWith(site.href);

const ourFrames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(isOurs);

/** Asks a frame for its height. Where another page stands in it by now, the browser delivers nothing. */
const ask = (frame: HTMLIFrameElement): void =>
  frame.contentWindow?.postMessage({ type: 'siapberkas:fit' }, site.origin);

window.addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
  if (origin !== site.origin || typeof data !== 'object' || data === null) return;
  const frame = ourFrames().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  const { type, height } = data as { readonly type?: unknown; readonly height?: unknown };
  if (type === 'siapberkas:ready') ask(frame);
  if (type === 'siapberkas:height' && typeof height === 'number' && height >= least && height <= most)
    frame.style.height = `${Math.ceil(height)}px`;
});

/** Whether nothing has come into a frame yet; what is there of another origin may not be looked at. */
function isEmpty({ contentWindow }: HTMLIFrameElement): boolean {
  try {
    return contentWindow?.location.href === 'about:blank';
  } catch {
    return false;
  }
}

// A frame may have been ready before this script came.
for (const frame of ourFrames()) if (!isEmpty(frame)) ask(frame);

/** Names of offices and services, as they stand in addresses. */
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * `<siap-berkas kantor="muaro-jambi" layanan="reset-password">`: the list of an office for a service, or without `layanan`
 * its services. `terpasang`: the list was put into the site after it was built. What stands within, a link to the same
 * list, is for browsers that run no script, and becomes the frame's title.
 */
class SiapBerkas extends HTMLElement {
  static readonly observedAttributes = ['kantor', 'layanan', 'terpasang'];

  connectedCallback(): void {
    // While the page is still being read, what stands within has not come yet.
    if (document.readyState !== 'loading') this.draw();
    else document.addEventListener('DOMContentLoaded', () => this.draw(), { once: true });
  }

  attributeChangedCallback(): void {
    if (this.isConnected && document.readyState !== 'loading') this.draw();
  }

  private draw(): void {
    const office = this.getAttribute('kantor') ?? '';
    const service = this.getAttribute('layanan') ?? '';
    if (!slug.test(office) || (service && !slug.test(service))) {
      console.error('<siap-berkas>: kantor="…" and layanan="…" take a name as it stands in the address of the list.');
      return;
    }
    const address = this.hasAttribute('terpasang')
      ? `daftar/?kantor=${office}${service && `&layanan=${service}`}`
      : `siapkan/${office}/${service && `${service}/`}`;
    const src = `${site.href}${address}#sisip`;
    const before = this.querySelector('iframe');
    if (before?.src === src) return;
    const frame = before ?? document.createElement('iframe');
    if (!before) {
      frame.title = this.textContent?.trim() || 'SiapBerkas';
      frame.allow = 'clipboard-write; web-share';
      frame.style.cssText = 'display: block; width: 100%; height: 50rem; border: 0';
      this.style.display ||= 'block';
      this.replaceChildren(frame);
    }
    frame.src = src;
  }
}

if (!customElements.get('siap-berkas')) customElements.define('siap-berkas', SiapBerkas);
