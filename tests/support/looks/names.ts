import type { CDPSession, Page } from 'playwright-core';

interface TreeNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly parentId?: string;
  readonly backendDOMNodeId?: number;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

interface Control {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Names of the groups, regions, rows and entries around it, from the inside out. */
  readonly around: string;
  readonly url: string | undefined;
}

const controlTags = new Set(['A', 'BUTTON', 'INPUT', 'SELECT', 'TEXTAREA', 'SUMMARY', 'DIALOG']);
const around = new Set(['group', 'radiogroup', 'region', 'dialog', 'row', 'navigation', 'form', 'listitem']);

/** What may stand twice on a page because it does the same: on the start page it is offered, too. */
const sameAction = /^button “Nyalakan mode komputer bersama”/;

/** The controls that Chromium hands to a screen reader, with the names that it computed for them. */
async function controlsOf(devtools: CDPSession): Promise<Control[]> {
  const [{ nodes: elements }, { nodes }] = await Promise.all([
    devtools.send('DOM.getFlattenedDocument', { depth: -1 }),
    devtools.send('Accessibility.getFullAXTree') as Promise<{ nodes: TreeNode[] }>,
  ]);
  const tags = new Map(elements.map(({ backendNodeId, nodeName }) => [backendNodeId, nodeName]));
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const namesAround = (node: TreeNode): string[] => {
    const parent = node.parentId === undefined ? undefined : byId.get(node.parentId);
    if (!parent) return [];
    const name = around.has(parent.role?.value ?? '') ? parent.name?.value?.trim() : undefined;
    return [...(name ? [name] : []), ...namesAround(parent)];
  };
  return nodes
    .filter((node) => !node.ignored && controlTags.has(tags.get(node.backendDOMNodeId ?? 0) ?? ''))
    .map((node) => ({
      role: node.role?.value ?? '',
      name: node.name?.value?.trim() ?? '',
      description: node.description?.value ?? '',
      around: namesAround(node).join(' < '),
      url: node.properties?.find(({ name }) => name === 'url')?.value.value as string | undefined,
    }));
}

const settlingMs = 3000;

/**
 * The controls on the page and those that a screen reader meets. Chromium draws its tree a moment after the page, and
 * parts of a page come when it rests: where the two differ, both are counted again until they agree or stay apart.
 */
async function countsOf(page: Page, devtools: CDPSession) {
  for (const until = Date.now() + settlingMs; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const controls = await controlsOf(devtools);
    const onPage = await page.evaluate(() => seeing.controls().length);
    const met = controls.filter(({ role }) => role !== 'dialog').length;
    if (met === onPage || Date.now() > until) return { controls, onPage, met };
  }
}

/** Controls without a name, such as nothing tells from one another, and such as no screen reader meets. */
export async function namesLacking(page: Page, devtools: CDPSession): Promise<{ problems: string[]; seen: number }> {
  const { controls, onPage, met } = await countsOf(page, devtools);
  const called = new Map<string, (string | undefined)[]>();
  for (const { role, name, description, around, url } of controls) {
    const key = [role, `“${name}”`, description, 'in', around || 'the page'].join(' ');
    called.set(key, [...(called.get(key) ?? []), url]);
  }
  return {
    seen: controls.length,
    problems: [
      ...controls.filter(({ name }) => name === '').map(({ role, around }) => `no name: ${role} in ${around}`),
      // Links of one name may stand twice where they lead to the same page.
      ...[...called]
        .filter(
          ([key, urls]) =>
            urls.length > 1 && !sameAction.test(key) && (urls.includes(undefined) || new Set(urls).size > 1),
        )
        .map(([key, urls]) => `${urls.length} times: ${key}`),
      ...(met === onPage ? [] : [`${onPage} controls are on the page, a screen reader meets ${met}`]),
    ],
  };
}
