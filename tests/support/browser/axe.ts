import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** What axe found: each place that breaks a rule, and how many rules it could check and found kept. */
export interface AxeFound {
  readonly violations: string[];
  readonly passes: number;
}

/** What axe finds wrong on the page as it stands (WCAG 2.2 A and AA, and best practices), and how many rules it could check. */
export async function axe(page: Page): Promise<AxeFound> {
  // Evaluated by the debugger, not inserted as a script: the page's security policy stays as it is.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const result = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: (root: Document, options: object) => Promise<{ violations: Violation[]; passes: unknown[] }>;
      };
    };
    // WCAG 2.2's own rule on the size of targets is one that axe leaves out unless asked.
    const options = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };
    const { violations, passes } = await axe.run(document, options);
    return { violations, passes: passes.length };
  });
  return {
    passes: result.passes,
    violations: result.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
    ),
  };
}

/** Violations and rules kept by state, light and dark, as lines of a table. */
export function axeTable(
  seen: readonly { state: string; light: AxeFound; dark: AxeFound; controls: number }[],
): string {
  const width = Math.max(...seen.map(({ state }) => state.length));
  const row = (name: string, ...cells: (string | number)[]) =>
    [name.padEnd(width), ...cells.map((cell) => String(cell).padStart(9))].join(' ');
  return [
    'axe by page and state: violations, rules kept; controls that a screen reader meets',
    row('', 'light', 'kept', 'dark', 'kept', 'controls'),
    ...seen.map(({ state, light, dark, controls }) =>
      row(state, light.violations.length, light.passes, dark.violations.length, dark.passes, controls),
    ),
  ].join('\n');
}
