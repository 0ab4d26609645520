/** Imports run one way: domain <- entities <- access <- loaders <- commands <- resolvers <- schema <- main. */

const TESTS = '(\\.test\\.tsx?$|^apps/[^/]+/src/test/|vitest\\.config\\.ts$)';
const API = '^apps/api/src/';
const DASHBOARD = '^apps/dashboard/src/';
/** A shape says how a view is loaded, so it counts among the loaders. */
const VIEWS = `${API}[^/]+/(?!.*\\.shape\\.ts$)(views/|.*[.-]?views?\\.ts$)`;

const layer = {
  loaders: `${API}(read/|.*\\.(loaders|shape)\\.ts$)`,
  commands: `${API}[^/]+/commands/`,
  resolvers: `${API}(resolvers\\.ts$|.*\\.resolver\\.ts$)`,
  schema: `${API}schema\\.ts$`,
  main: `${API}(main|migrate|create-admin|audit-verify|emit-schema)\\.ts$|${API}http/(?!application\\.ts$|refusal\\.ts$)`,
};

/** A layer that reaches up: it may import what stands before it in the list, never what stands behind it. */
const upwards = (name, from, above) => ({
  name: `${name}-import-nothing-above`,
  severity: 'error',
  from: { path: from, pathNot: TESTS },
  to: { path: above.map((one) => layer[one]).join('|') },
});

const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    never(
      'domain-is-pure',
      'The domain has no dependency, no clock and no input or output: it runs in browser and server.',
      { path: '^packages/domain/src/', pathNot: TESTS },
      { pathNot: '^packages/domain/src/' },
    ),
    never(
      'entities-know-entities-only',
      'An entity knows the domain and other entities.',
      { path: '\\.entity\\.ts$' },
      { path: API, pathNot: '\\.entity\\.ts$' },
    ),
    upwards('access', `${API}access/`, ['loaders', 'commands', 'resolvers', 'schema', 'main']),
    upwards('loaders', layer.loaders, ['commands', 'resolvers', 'schema', 'main']),
    upwards('commands', layer.commands, ['resolvers', 'schema', 'main']),
    upwards('views', VIEWS, ['commands', 'resolvers', 'schema', 'main']),
    upwards('resolvers', layer.resolvers, ['schema', 'main']),
    upwards('schema', layer.schema, ['main']),
    never(
      'resolvers-are-listed-once',
      'Resolvers are named in resolvers.ts and used nowhere else.',
      { pathNot: `${TESTS}|${API}(resolvers|schema)\\.ts$` },
      { path: layer.resolvers },
    ),
    never(
      'commands-know-no-foreign-view',
      "A command uses another module's entities, loaders and commands, never what it looks like to an audience.",
      { path: `${API}([^/]+)/commands/`, pathNot: TESTS },
      { path: VIEWS, pathNot: `${API}($1|graphql)/` },
    ),
    never(
      'audiences-are-apart',
      "An audience's view is never made of another audience's.",
      { path: `${API}.*/views/(office|authority|member|own)-` },
      { path: `${API}.*/views/(office|authority|member|own)-`, pathNot: `/views/$1-` },
    ),
    never(
      'views-not-below-commands',
      'What a row looks like to an audience is unknown to entities, access and the database.',
      { path: `${API}(access|database|read)/|\\.entity\\.ts$`, pathNot: TESTS },
      { path: VIEWS },
    ),
    never(
      'components-know-no-data',
      'Components wrap the design system: no GraphQL, no domain, no screens.',
      { path: `${DASHBOARD}components/`, pathNot: TESTS },
      {
        path: `^packages/domain/|${DASHBOARD}(gql|apollo|session|screens|shell)/|node_modules/(graphql|@apollo/client)/`,
      },
    ),
    never(
      'screens-know-no-router',
      'The router names the screens, never the other way round.',
      { path: `${DASHBOARD}screens/`, pathNot: TESTS },
      { path: `${DASHBOARD}(router|main)\\.tsx?$` },
    ),
    never(
      'screens-are-apart',
      'A screen stands alone; what two share in one area lies in the area, the rest in components.',
      { path: `${DASHBOARD}screens/([^/]+)/`, pathNot: TESTS },
      { path: `${DASHBOARD}screens/`, pathNot: `${DASHBOARD}screens/$1/` },
    ),
    never(
      'dashboard-and-api-meet-over-http',
      'They share the domain and the schema, no code.',
      { path: '^apps/([^/]+)/', pathNot: TESTS },
      { path: '^(apps|tooling)/', pathNot: '^apps/$1/' },
    ),
    never(
      'tests-are-not-product',
      'What runs for users imports no test and no test kit.',
      { path: '^(apps|packages)/', pathNot: TESTS },
      { path: TESTS },
    ),
    never(
      'no-cycles',
      'Files that need each other are one file, or miss one. Types alone may go round.',
      { pathNot: '\\.entity\\.ts$' },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'], pathNot: '\\.entity\\.ts$' } },
    ),
    never('no-unresolvable', 'The import leads nowhere.', {}, { couldNotResolve: true }),
    never(
      'no-undeclared-package',
      'The package is in no package.json on the way up.',
      { pathNot: TESTS },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
  ],
  options: {
    combinedDependencies: true,
    doNotFollow: { path: 'node_modules|^apps/dashboard/src/gql/|^(packages/[^/]+|apps/api)/dist/' },
    exclude: { path: '^apps/dashboard/(dist|public)/|(^|/)\\.turbo/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  },
};
