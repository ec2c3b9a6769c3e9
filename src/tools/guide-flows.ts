import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readGuides } from '../catalog/node.ts';
import { drawFlow, outlineOf } from '../guide/flow-picture.ts';

/** `npx tsx src/tools/guide-flows.ts FOLDER`: a picture (SVG) and a text of every flow, for staff and for review. */
const folder = resolve(process.argv[2] ?? 'flows');
mkdirSync(folder, { recursive: true });
for (const flow of readGuides().flows) {
  writeFileSync(join(folder, `${flow.id}.svg`), drawFlow(flow));
  writeFileSync(join(folder, `${flow.id}.txt`), `${outlineOf(flow)}\n`);
  console.log(`${flow.id}.svg, ${flow.id}.txt`);
}
