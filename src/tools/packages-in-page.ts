import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

interface Package {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression. */
  readonly licence: string;
  /** What must go along with it. */
  readonly text: string;
}

/** Compiled into a package, and no package itself. */
const withIn: Readonly<Record<string, Package>> = {
  'zxing-wasm': {
    name: 'zxing-cpp',
    version: 'as compiled into zxing-wasm',
    licence: 'Apache-2.0',
    text: 'Copyright the ZXing authors; https://github.com/zxing-cpp/zxing-cpp, https://www.apache.org/licenses/LICENSE-2.0',
  },
};

/**
 * Notes every package of which something gets into the page or its workers, and writes two files into the built site:
 * `licences.txt` with the text of their licences, and `sbom.cdx.json`, a software bill of materials (CycloneDX 1.6).
 */
export function packagesInPage(): { readonly page: Plugin; readonly workers: () => Plugin[] } {
  const folders = new Set<string>();
  const note = (ids: readonly string[]) => {
    for (const id of ids) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replaceAll('\\', '/'))?.[0];
      if (folder) folders.add(folder.replace(/^\0/, ''));
    }
  };
  const noting: Plugin['generateBundle'] = (_options, bundle) => {
    for (const one of Object.values(bundle)) if (one.type === 'chunk') note(one.moduleIds);
  };
  let out = '';
  return {
    workers: () => [{ name: 'siapberkas-packages-of-workers', generateBundle: noting }],
    page: {
      name: 'siapberkas-packages',
      apply: (_config, env) => env.command === 'build' && !env.isSsrBuild,
      configResolved(config) {
        out = resolve(config.root, config.build.outDir);
      },
      generateBundle: noting,
      async writeBundle() {
        const packages = [...folders]
          .map(packageIn)
          .flatMap((one) => [one, ...(withIn[one.name] ? [withIn[one.name] as Package] : [])]);
        packages.sort((one, other) => (one.name < other.name ? -1 : 1));
        await writeFile(join(out, 'licences.txt'), licencesText(packages));
        await writeFile(join(out, 'sbom.cdx.json'), `${JSON.stringify(billOfMaterials(packages), null, 2)}\n`);
      },
    },
  };
}

function packageIn(folder: string): Package {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  if (!name || !version || !license) throw new Error(`${folder}/package.json names no package, version or licence`);
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `${license}, ${JSON.stringify(author ?? name)}`;
  return { name, version, licence: license, text };
}

const licencesText = (packages: readonly Package[]): string =>
  [
    'What this app is made with, and under which licences. The font of the letters: fonts/OFL.txt.',
    ...packages.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`),
  ].join(`\n\n${'-'.repeat(72)}\n\n`);

const billOfMaterials = (packages: readonly Package[]) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { component: { type: 'application', name: 'siapberkas', 'bom-ref': 'siapberkas' } },
  components: packages.map(({ name, version, licence }) => ({
    type: 'library',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    ...(/^\d/.test(version) ? { purl: `pkg:npm/${name.replace('@', '%40')}@${version}` } : {}),
    licenses: [/ (OR|AND) /.test(licence) ? { expression: licence } : { license: { id: licence } }],
  })),
});
