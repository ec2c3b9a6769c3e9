import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** What axe finds wrong on the page as it stands (WCAG 2.2 A and AA, and best practices), and how many rules it could check. */
export async function axe(page: Page): Promise<{ violations: string[]; passes: number }> {
  // Evaluated by the debugger, not inserted as a script: the page's security policy stays as it is.
  await page.evaluate(source);
  const result = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (root: Document) => Promise<{ violations: Violation[]; passes: unknown[] }> };
    };
    const { violations, passes } = await axe.run(document);
    return { violations, passes: passes.length };
  });
  return {
    passes: result.passes,
    violations: result.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
    ),
  };
}
