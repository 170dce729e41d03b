// A document that names what is not there is found; one that names what is there is not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkDocs } from './check-docs'
import { file } from './testing'

const project = [
  file('package.json', '{ "scripts": { "start": "x", "fix": "y" } }'),
  file('cli/run.ts', '// Run.'),
  file('docs/adding.md', '# Adding'),
]
const check = (...lines: string[]) => checkDocs([...project, file('docs/a.md', ...lines)])

test('links', () => {
  assert.deepEqual(check('[a](adding.md#x) [b](../cli/run.ts) [c](../cli) [d](https://a.example/b) [e](#here)'), [])
  assert.deepEqual(check('', '[a](gone.md)'), ['docs/a.md:2: no such file gone.md'])
})

test('files, if they would be of this project', () => {
  assert.deepEqual(
    check('`cli/run.ts`, `cli/`, `reports/emulator/index.html`, `elsewhere/a.ts`, `cli/<command>.ts`'),
    [],
  )
  assert.deepEqual(check('`cli/gone.ts`'), ['docs/a.md:1: there is no file cli/gone.ts'])
})

test('scripts and commands, in code only', () => {
  assert.deepEqual(
    check('`npm run fix`, `npm ci && npm start`, an npm package', '```', 'npx cognito-mfa run', '```'),
    [],
  )
  assert.deepEqual(check('```sh', 'npm run gone && npm gone', 'cognito-mfa gone', '```'), [
    'docs/a.md:2: package.json has no script gone',
    'docs/a.md:2: npm has no command gone',
    'docs/a.md:3: there is no command gone',
  ])
})
