/**
 * Who may import whom: one table, and the rules made from it. Any other import between our folders, and any package that
 * a folder does not name, fails `npm run check` with the folder's reason.
 */

// Top to bottom: a domain folder may import itself and those above it.
const domain = [
  'numbers',
  'problems',
  'time',
  'audit',
  'catalogue',
  'membership',
  'credentials',
  'standing',
  'impact',
  'renewal',
  'awards',
  'benefits',
  'training',
  'planning',
  'learning',
  'releases',
  'roadmap',
  'notices',
  'support',
];

/**
 * `packages` are npm names; a folder that is not written yet has those that docs/architecture.md plans for it.
 *
 * @type {Record<string, { mayImport: string[], packages: string[], because: string }>}
 */
const folders = {
  ...Object.fromEntries(
    domain.map((name, place) => [
      `domain/${name}`,
      {
        mayImport: domain.slice(0, place).map((above) => `domain/${above}`),
        packages: ['zod', '@noble/hashes'],
        because: 'The domain is pure, and its folders are read from the top: a part knows only what stands above it.',
      },
    ]),
  ),
  exchange: {
    mayImport: ['domain'],
    packages: ['yaml', 'csv-parse', 'read-excel-file', 'write-excel-file', 'ical-generator'],
    because: 'It turns bytes into rows and back, and owns the formats; what the rows mean is for the domain.',
  },
  wording: {
    mayImport: ['domain'],
    packages: [],
    because: 'It turns reason codes into sentences, the same ones at every door.',
  },
  answers: {
    mayImport: ['domain', 'wording', 'exchange'],
    packages: ['zod'],
    because: 'The published JSON form of every answer, the same at the terminal and over HTTP.',
  },
  store: {
    mayImport: ['domain', 'actions/queued'],
    packages: ['kysely', 'pg', '@electric-sql/pglite', 'pg-boss'],
    because: 'It keeps facts and sends jobs in our transaction; of the actions it knows only the names of the jobs.',
  },
  actions: {
    mayImport: ['domain', 'store', 'exchange'],
    packages: ['zod'],
    because:
      'An action authorises, loads, decides and saves; how it was asked for and how the answer reads is for a door.',
  },
  workers: {
    mayImport: ['actions', 'answers', 'domain', 'exchange', 'wording'],
    packages: [],
    because: 'Threads that work out answers from plain data: they are given what was read, and reach no store.',
  },
  mail: {
    mayImport: ['domain', 'wording'],
    packages: ['nodemailer'],
    because: 'A letter is given its data ready and loads nothing.',
  },
  'sign-in': {
    mayImport: ['actions', 'domain', 'store', 'wording'],
    packages: ['better-auth', '@simplewebauthn/server', 'zod'],
    because:
      'Who somebody is, found out over HTTP by a library with tables of its own; what somebody may do is for the actions.',
  },
  documents: {
    mayImport: ['domain', 'wording'],
    packages: ['@myriaddreamin/typst-ts-node-compiler'],
    because: 'A document is given its data ready and loads nothing.',
  },
  api: {
    mayImport: ['actions', 'answers', 'documents', 'domain', 'wording', 'exchange', 'sign-in'],
    packages: [
      'fastify',
      'fastify-type-provider-zod',
      '@fastify/*',
      '@scalar/fastify-api-reference',
      'prom-client',
      'zod',
    ],
    because: 'A door parses, acts and presents; it reaches the store only through an action.',
  },
  jobs: {
    mayImport: ['actions', 'domain', 'wording', 'exchange', 'mail', 'documents'],
    packages: ['zod'],
    because: 'The clock is a door like any other: each job calls one action, and sends what comes of it.',
  },
  client: {
    mayImport: [],
    packages: [],
    because: 'It is made from the OpenAPI document, so that it is what any other program would get.',
  },
  cli: {
    mayImport: ['answers', 'domain', 'wording', 'exchange', 'client'],
    packages: ['zod'],
    because:
      'Over files it asks the domain itself, and a server through the client; server commands are handed in by main.',
  },
  portal: {
    mayImport: ['answers', 'domain', 'wording', 'client', 'exchange'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      '@tanstack/*',
      '@observablehq/plot',
      '@fontsource/*',
      'zod',
    ],
    because:
      'It runs in a browser, and reaches the server only through the client; what its engine works out there has the published form.',
  },
  main: {
    mayImport: ['*'],
    packages: ['*'],
    because: 'It puts the parts together, so it may know them all and none may know it.',
  },
};

// Tests, benches and the builders they share may import whatever they put to the test.
const tests = ['\\.test\\.tsx?$', '^(test|bench)/'];

/** @param {string} folder */
function inFolder(folder) {
  return `^src/${folder.replace('*', '[^/]+')}/`;
}

/** @param {string} name */
function inPackage(name) {
  return `^node_modules/${name.replace('.', '\\.').replace('*', '[^/]+')}/`;
}

/**
 * @typedef {import('dependency-cruiser').IRegularForbiddenRuleType} Rule
 *
 * @param {string} name
 * @param {string} because
 * @param {Rule['from']} from
 * @param {Rule['to']} to
 * @returns {Rule}
 */
function forbid(name, because, from, to) {
  return { name, comment: because, severity: 'error', from, to };
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(folders).flatMap(([folder, { mayImport, packages, because }]) => [
      forbid(
        `${folder}-folders`,
        `${because} May import: ${mayImport.join(', ') || 'none of our folders'}.`,
        { path: inFolder(folder), pathNot: tests },
        { path: '^src/', pathNot: [folder, ...mayImport].map(inFolder) },
      ),
      forbid(
        `${folder}-packages`,
        `${because} May use: ${packages.join(', ') || 'no packages'}.`,
        { path: inFolder(folder), pathNot: tests },
        { path: '^node_modules/', pathNot: packages.map(inPackage) },
      ),
    ]),
    forbid(
      'no-file-without-a-folder',
      'A file of src belongs to a folder of the table in .dependency-cruiser.mjs, or nothing guards it.',
      { path: '^src/', pathNot: Object.keys(folders).map(inFolder) },
      {},
    ),
    forbid(
      'no-test-code-in-src',
      'What we release does not depend on tests, benches or scripts.',
      { path: '^src/', pathNot: tests },
      { path: [...tests, '^scripts/'] },
    ),
    forbid(
      'no-node-in-domain',
      'The domain runs in a browser too, so nothing of Node is there.',
      { path: '^src/domain/', pathNot: tests },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'no-files-but-at-the-edge',
      'Only main, cli and the engines of the store touch the file system; the others are given what was read, so they can be tried on anything.',
      { path: '^src/', pathNot: [...tests, ...['main', 'cli', 'store/engines'].map(inFolder)] },
      { dependencyTypes: ['core'], path: '^(node:)?(fs|fs/promises|child_process)$' },
    ),
    forbid(
      'no-cycles',
      'Of two files in a circle neither can be understood first. Move what both need into a third.',
      // The client is generated, helpers and all.
      { pathNot: '^src/client/' },
      { circular: true },
    ),
    forbid(
      'no-unknown-imports',
      'This is neither a file of ours nor an installed package: mistyped, or missing in package.json.',
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    // An import of a type is an import: it couples as much as any other.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
