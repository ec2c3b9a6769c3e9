/** What the browsers that know Trusted Types offer; the others take strings, as ever. */
interface Policies {
  createPolicy(name: string, rules: { createScriptURL?: Rule; createHTML?: Rule }): { createHTML: Rule };
}
type Rule = (text: string) => string;

const policies = (globalThis as { readonly trustedTypes?: Policies }).trustedTypes;

/**
 * The address of a script, where it is one of the site's own files.
 * @throws {TypeError} where it is not
 */
function ownScript(address: string, page = location.href): string {
  const own = new URL('/', page).origin;
  if (new URL(address, page).origin !== own) throw new TypeError(`"${address}" is not a script of this site.`);
  return address;
}

/** The browser asks it for every worker that is started; text that would become HTML or code it refuses. */
policies?.createPolicy('default', { createScriptURL: (address) => ownScript(address) });

const letters = policies?.createPolicy('siapberkas-letters', { createHTML: (html) => html });

/** A letter or a desk paper as `renderHtml` wrote it, every text of it escaped: the only HTML that is set as text. */
export const letterHtml: Rule = (html) => letters?.createHTML(html) ?? html;
