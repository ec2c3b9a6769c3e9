import type { Plugin } from 'vite';
import { readGuides } from '../catalog/guides-node.ts';
import { drawFlow } from '../guide/draw/svg.ts';

/** Writes the picture of every flow of the guide beside its page. */
export function guidePictures(): Plugin {
  return {
    name: 'siapberkas-guide-pictures',
    apply: (_config, env) => env.command === 'build' && !env.isSsrBuild,
    generateBundle() {
      for (const flow of readGuides().flows)
        this.emitFile({ type: 'asset', fileName: `panduan/alur/${flow.id}/alur.svg`, source: drawFlow(flow) });
    },
  };
}
