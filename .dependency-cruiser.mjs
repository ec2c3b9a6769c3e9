/** @typedef {{ path?: string, pathNot?: string, circular?: boolean }} Files */

/** What each folder below `src` may import from, besides itself: from the page and the command line down to the domain. */
const mayImport = {
  domain: [],
  offline: ['i18n'],
  i18n: ['domain'],
  letters: ['domain', 'i18n'],
  handoff: ['domain', 'i18n', 'letters'],
  guide: ['domain'],
  recognise: ['domain'],
  workshop: ['domain', 'i18n', 'letters'],
  desk: ['domain', 'i18n', 'letters', 'handoff'],
  catalog: ['domain', 'letters', 'guide'],
  cli: ['domain', 'letters', 'handoff', 'i18n', 'catalog', 'desk', 'guide', 'workshop', 'recognise'],
  app: ['domain', 'letters', 'handoff', 'i18n', 'catalog', 'desk', 'guide', 'workshop', 'recognise', 'offline'],
  tools: ['domain', 'letters', 'handoff', 'i18n', 'catalog', 'desk', 'guide', 'app', 'offline'],
};

/** @type {(name: string, comment: string, from: Files, to: Files) => import('dependency-cruiser').IForbiddenRuleType} */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** A part of the page: `ui` and `storage` are for all of them, and the root knows all of them. */
const feature = '^src/app/(?!ui/|storage/)([^/]+)/';

/**
 * How source files may import each other; types count as much as values.
 * @satisfies {import('dependency-cruiser').IConfiguration}
 */
const config = {
  forbidden: [
    rule('no-circle', 'No file is reached by what it imports itself.', {}, { circular: true }),
    ...Object.entries(mayImport).map(([folder, others]) =>
      rule(
        `from-${folder}`,
        `src/${folder} imports from ${others.join(', ') || 'no other folder'}.`,
        { path: `^src/${folder}/` },
        { path: '^src/', pathNot: `^src/(${[folder, ...others].join('|')})/` },
      ),
    ),
    rule(
      'named-folder',
      'Each folder below src has a place in this order.',
      { path: '^src/', pathNot: `^src/(${Object.keys(mayImport).join('|')})/` },
      {},
    ),
    rule(
      'features-apart',
      'Features of the page never import each other. The workshop does: it tries out the list and the desk themselves.',
      { path: feature, pathNot: '^src/app/workshop/' },
      { path: feature, pathNot: '^src/app/$1/' },
    ),
    rule(
      'workshop-tries',
      'The workshop tries out the list and the desk, and imports no other feature.',
      { path: '^src/app/workshop/' },
      { path: feature, pathNot: '^src/app/(workshop|prepare|desk)/' },
    ),
    rule(
      'shared-by-features',
      'What features share imports none of them.',
      { path: '^src/app/(ui|storage)/' },
      { path: feature },
    ),
    rule(
      'domain-with-zod',
      'The domain uses no package but zod, and nothing of Node.',
      { path: '^src/domain/' },
      { pathNot: '^(src/|node_modules/zod/)' },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.](css|svg)' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};

export default config;
