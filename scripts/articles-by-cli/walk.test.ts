// Tests of the walk: values go from answer to command, a difference is counted, and an article that stops has failed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefused, prints, printsNothing } from './expectation'
import { tally, walk } from './walk'

const walked = (article: Parameters<typeof walk>[1]) => walk('Article', article, '', process.env)

const said = async (article: Parameters<typeof walk>[1]) => {
  const lines: string[] = []
  const code = tally([await walked(article)], (line) => lines.push(line))
  return { code, lines }
}

test('what one command answers, the next one sends, as placeholder and as variable of the shell', async () => {
  const { code, lines } = await said(async (t) => {
    await t.types(`echo '{"Session": "s-1"}'`, prints({ Session: '[session]' }))
    await t.types(`echo '{"Sent": "[session]"}'`, prints({ Sent: 's-1' }))
    await t.types(`echo "{\\"Sent\\": \\"\${session}\\"}"`, prints({ Sent: 's-1' }))
    await t.types('true', printsNothing)
  })
  assert.deepEqual([code, lines.at(-1)], [0, '4 passed, 0 failed'])
})

test('a command that answers otherwise fails the run', async () => {
  const { code, lines } = await said(async (t) => {
    await t.types('true', isRefused('NotAuthorizedException', 'InitiateAuth', 'no'))
    await t.types('true', printsNothing)
  })
  assert.deepEqual([code, lines.at(-1)], [1, '1 passed, 1 failed'])
})

test('an article that cannot go on, and one that types nothing, are failures', async () => {
  const stopped = await said((t) => t.types('echo [session]', printsNothing))
  assert.deepEqual([stopped.code, stopped.lines.at(-1)], [1, '0 passed, 1 failed'])
  assert.equal((await said(async () => {})).code, 1)
})

test('a value that a shell would take for its own is not typed', async () => {
  const { lines } = await said(async (t) => {
    t.know({ code: '$(id)' })
    await t.types('echo [code]', printsNothing)
  })
  assert.match(lines.join('\n'), /characters that a shell would take/)
})
