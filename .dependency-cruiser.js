// Who may import whom, rule by rule. The one that matters most: suite and emulator share no code, they meet on the wire.
const rooms = [
  'bench',
  'bin',
  'catalogue',
  'cli',
  'clients',
  'emulator',
  'faults',
  'infra',
  'model',
  'reporting',
  'scripts',
  'steps',
  'support',
]
const ours = `^(?:${rooms.join('|')})/`
const test = '[.]test[.]ts$'

/** Code of a room imports its own and what is listed; its tests may go to the doors of other rooms too. */
const room = (name, ...others) => ({
  name: `arrows-of-${name}`,
  comment: `${name}/ imports of ours only: ${[name, ...others].join(', ')}`,
  severity: 'error',
  from: { path: `^${name}/`, pathNot: test },
  to: { path: ours, pathNot: [name, ...others].map((other) => (other.endsWith('.ts') ? `^${other}$` : `^${other}/`)) },
})

const door = (name) => ({
  name: `${name}-has-one-door`,
  comment: `From outside, ${name}/ is entered by ${name}/index.ts only`,
  severity: 'error',
  from: { pathNot: `^${name}/` },
  to: { path: `^${name}/`, pathNot: `^${name}/index[.]ts$` },
})

module.exports = {
  forbidden: [
    {
      name: 'emulator-stands-alone',
      comment:
        'Suite and emulator share no code, their tests neither: a wrong entry in both would pass everywhere but on AWS',
      severity: 'error',
      from: { path: '^emulator/' },
      to: { path: ours, pathNot: '^emulator/' },
    },
    room('catalogue'),
    room('model', 'catalogue'),
    room('reporting', 'catalogue'),
    room('steps', 'support'),
    room('support', 'catalogue', 'model', 'emulator/index.ts'),
    room('cli', 'catalogue', 'model', 'reporting', 'support', 'emulator/index.ts'),
    room('bin', 'cli'),
    room('clients', 'emulator/index.ts'),
    room('faults', 'reporting', 'emulator/index.ts'),
    room('infra'),
    {
      name: 'infra-is-deployed',
      comment:
        'Nothing of ours needs what a team deploys: it runs elsewhere, and is read over the wire; scripts try it out',
      severity: 'error',
      from: { pathNot: '^(?:infra|scripts)/' },
      to: { path: '^infra/' },
    },
    door('catalogue'),
    door('emulator'),
    {
      name: 'one-target-starts-the-emulator',
      comment: 'In the suite only support/targets/emulator.ts may start the emulator',
      severity: 'error',
      from: { path: '^(?:support|steps)/', pathNot: ['^support/targets/emulator[.]ts$', test] },
      to: { path: '^emulator/' },
    },
    {
      name: 'two-hands',
      comment: 'Both sides of a protocol by one library would hide one mistake on both: this one is the suite’s',
      severity: 'error',
      from: { path: '^emulator/', pathNot: test },
      to: {
        path: 'node_modules/(?:otplib|@otplib|cognito-srp-helper|aws-jwt-verify|chai|@cucumber|@aws-sdk)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'other-hand',
      comment:
        'Both sides of a protocol by one library would hide one mistake on both: these are the emulator’s and its tests’',
      severity: 'error',
      from: { path: '^(?:support|steps)/', pathNot: test },
      to: { path: 'node_modules/(?:jose|hono|@hono|@simplewebauthn)/' },
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other at run time are one file, or lack a third',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-tests',
      comment: 'What a test holds is for that test',
      severity: 'error',
      from: {},
      to: { path: test },
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'in-package-json',
      comment: 'A package that is used must be a dependency of ours, not of somebody else’s',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dev-dependencies-at-run-time',
      comment: 'Whoever installs the package does not get devDependencies (bin loads ts-node in a checkout only)',
      severity: 'error',
      from: { path: '^(?:catalogue|cli|emulator|model|reporting|steps|support)/', pathNot: test },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm-peer'] },
    },
  ],
  options: {
    exclude: { path: '^(?:dist|reports)/' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    cache: false,
  },
}
