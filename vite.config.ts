import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { packagesInPage } from './src/tools/packages-in-page.ts';
import { pages } from './src/tools/pages.ts';
import { withoutDescriptions, withoutUnusedZod } from './src/tools/schemas.ts';
import { serviceWorker } from './src/tools/service-worker.ts';
import {
  deskTemplates,
  guideIndex,
  guidePictures,
  letterTemplates,
  officeIndex,
  staticApi,
} from './src/tools/site-data.ts';
import { LongestFirst } from './tests/support/longest-first.ts';

/**
 * What several pages share comes in a few files instead of thirty small ones: React, which stays the same from one version
 * of the app to the next, the frame of every page, the kernel, what the steps of preparing have in common, and the forms.
 */
const codeSplitting = {
  groups: [
    { name: 'react', test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store)\//, priority: 4 },
    {
      name: 'frame',
      test: /src\/(app\/(app\.|ui\/(?!origin-notice|question|open-file|locked-file|part-words|frame-bar|source-note|make-letter|letter-worker|clock|choices|decode|read-file)|storage\/(?!draft|companies|kept|scans|read-dossier|switch-shared|foreign-frame))|domain\/(day|law|services\/))/,
      minShareCount: 2,
      priority: 3,
    },
    {
      name: 'kernel',
      test: /src\/(domain\/(?!slip|parse-office|office-advice|sample|calendar|office-schema|older-offices|requirement\.|condition\.|evidence|service-list|text\.|services\/)|i18n\/(finding|remarks|part-names)|app\/ui\/clock\.)/,
      minShareCount: 2,
      priority: 2,
    },
    // What the start page and the other ways to an office share.
    {
      name: 'choose',
      test: /src\/(app\/(choose\/office-list|ui\/choices)|catalog\/office-order)/,
      minShareCount: 2,
      priority: 2,
    },
    // The page of preparing with the steps that it shows first, which the workshop tries out.
    {
      name: 'prepare-page',
      test: /src\/app\/prepare\/(prepare-page|overview|questions-step|list\/list-step)/,
      priority: 2,
    },
    // Small pieces that the steps before the letters share, and those that the desk shares with them: each by itself would
    // cost more than it weighs.
    {
      name: 'steps',
      test: /src\/app\/(prepare\/(?!slip|questions|data|letters|ready|review|asides|kept-here|save-file|message|hand-in|day-downloads|pictures|scan-folder|list\/(additions|scan|paper-scans|crop))|storage\/draft|ui\/source-note)/,
      minShareCount: 2,
      priority: 1,
    },
    // The start page opens files, too, and needs no form for it.
    { name: 'open-file', test: /src\/app\/ui\/open-file/, priority: 2 },
    {
      name: 'form',
      test: /node_modules\/(react-hook-form|@hookform)\/|app\/prepare\/(data\/(field|dossier-form|data-step)|save-file)/,
      priority: 1,
    },
  ],
};

/**
 * pdf-lib does not say that its modules do nothing by being loaded: without this, all of it would come along. `values` is
 * its own, too: it lists the standard fonts, which no letter uses, and they weigh more than all the rest.
 */
const treeshake = {
  moduleSideEffects: [{ test: /node_modules\/pdf-lib\//, sideEffects: false }],
  manualPureFunctions: ['values'],
};

const packages = packagesInPage();

export default defineConfig({
  base: './',
  plugins: [
    withoutDescriptions(),
    react(),
    withoutUnusedZod(),
    guideIndex(),
    guidePictures(),
    staticApi(),
    officeIndex(),
    letterTemplates(),
    deskTemplates(),
    packages.page,
    pages(),
    serviceWorker(),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      treeshake,
      // What other sites load stands under a name that stays, and by itself.
      input: { index: 'index.html', sisipan: 'src/app/sisipan.ts' },
      output: {
        codeSplitting,
        entryFileNames: ({ name }) => (name === 'sisipan' ? 'sisipan.js' : 'assets/[name]-[hash].js'),
        // A plain script in a page of others: no name of it may get in the way of theirs.
        postBanner: ({ name }) => (name === 'sisipan' ? '(()=>{' : ''),
        postFooter: ({ name }) => (name === 'sisipan' ? '})();' : ''),
      },
    },
  },
  worker: { format: 'es', plugins: packages.workers, rolldownOptions: { treeshake } },
  test: {
    reporters: ['default', './tests/support/programs/left-out.ts'],
    // One more than there are cores: much of a test's time is spent waiting for a browser, Java or LibreOffice.
    maxWorkers: Math.max(2, availableParallelism()) + 1,
    sequence: { sequencer: LongestFirst },
    // Tests that run side by side may each be slow for a moment.
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          // What LibreOffice and Java say of a file takes long, and is the same on every Node: CI asks them once.
          exclude: [
            'tests/browser/**',
            'tests/bench/**',
            ...(process.env.JUDGED_ELSEWHERE
              ? ['tests/letters/docx/{parity,schema}.test.ts', 'tests/letters/pdf/conformance*.test.ts']
              : []),
          ],
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
          globalSetup: ['tests/support/browser/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
