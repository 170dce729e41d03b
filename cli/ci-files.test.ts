// The workflows of docs/ci: they parse, and every command, option and setting in them exists.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { parseDocument } from 'yaml'
import type { Io } from './io'
import { programOf } from './main'
import { root } from './root'

const folder = path.join(root, 'docs', 'ci')
const files = readdirSync(folder).filter((name) => name.endsWith('.yml'))

/** Every text in it, wherever it stands, and every key. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split('\n')
  if (typeof value !== 'object' || value === null) return []
  return [...Object.keys(value), ...Object.values(value).flatMap(textsIn)]
}

const read = (name: string) => {
  const document = parseDocument(readFileSync(path.join(folder, name), 'utf8'), { prettyErrors: true })
  assert.deepEqual([...document.errors, ...document.warnings], [], name)
  return textsIn(document.toJS())
}

/** As a shell and the CI would leave it: numbers in place of their variables. */
const wordsOf = (line: string): string[] =>
  line
    .replace(/\$\{\{[^}]*\}\}|\$\w+/g, '1')
    .replaceAll('"', '')
    .split(/\s+/)

/** Commander itself judges: an unknown command would be taken for a feature, so it is looked up by name. */
function accepts([name = '', ...args]: string[]): void {
  const io = { stdout: { write: () => true } } as unknown as Io
  const command = programOf(io, () => {}).commands.find((one) => one.name() === name)
  assert.ok(command, `there is no command ${name}`)
  command.exitOverride().action(() => {})
  command.parse(args, { from: 'user' })
}

test('there is a workflow for GitHub Actions and one for GitLab', () => {
  assert.deepEqual(files.sort(), ['.gitlab-ci.yml', 'github.yml'])
})

for (const name of files) {
  test(`${name}: each command and its options exist`, () => {
    const lines = read(name).filter((text) => text.includes('cognito-mfa.js'))
    const commands = lines.map((line) => {
      const [, typed = ''] = /^node bin\/cognito-mfa\.js (.*)$/.exec(line) ?? assert.fail(line)
      assert.doesNotThrow(() => accepts(wordsOf(typed)), line)
      return typed.split(' ')[0]
    })
    assert.deepEqual([...new Set(commands)].sort(), ['doctor', 'merge', 'run', 'sweep'])
    assert.ok(
      lines.some((line) =>
        /run --target aws --shard \S+\/(3|\$CI_NODE_TOTAL)"? /.test(line.replace(/\$\{\{[^}]*\}\}/, '1')),
      ),
    )
  })

  test(`${name}: each setting is one that .env.example explains`, () => {
    const known = readFileSync(path.join(root, '.env.example'), 'utf8')
    const settings = read(name).filter((text) => /^COGNITO_\w+$/.test(text))
    assert.ok(settings.length > 0)
    for (const setting of settings) assert.match(known, new RegExp(`^#? ?${setting}=`, 'm'), setting)
  })
}

test('a command or an option that does not exist would be noticed', () => {
  assert.throws(() => accepts(['fly']), /there is no command fly/)
  assert.throws(() => accepts(['run', '--fast']), /unknown option/)
  assert.throws(() => accepts(['merge', '--out', 'reports']), /missing required argument/)
})
