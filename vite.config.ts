import { defineConfig } from 'vitest/config';
import { guideIndex } from './src/tools/guide-index.ts';
import { guidePictures } from './src/tools/guide-pictures.ts';
import { officeIndex } from './src/tools/office-index.ts';
import { pages } from './src/tools/pages.ts';
import { serviceWorker } from './src/tools/service-worker.ts';

/** pdf-lib does not say that its modules may be left out; 167 KB of it (brotli) are then 31 KB. */
const rolldownOptions = {
  treeshake: { moduleSideEffects: [{ test: /node_modules\/@?pdf-lib\//, sideEffects: false }] },
};

/** The page runs on Preact: an eighth of React’s weight. Packages written for React get it under React's names. */
const preactForReact = [
  { find: /^(react(-dom)?|use-sync-external-store\/shim)$/, replacement: 'preact/compat' },
  { find: /^react-dom\/(client|server)$/, replacement: 'preact/compat/$1' },
  { find: /^react\/jsx-(?:dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
];

export default defineConfig({
  base: './',
  resolve: { alias: preactForReact },
  // Otherwise Node would find React for them, by name.
  ssr: { noExternal: ['react-i18next'] },
  plugins: [guideIndex(), guidePictures(), officeIndex(), pages(), serviceWorker()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions,
  },
  worker: { format: 'es', rolldownOptions },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/bench/**'],
          // A busy machine is no failure: real PDF checkers and Word conversions take their time.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/browser-setup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
