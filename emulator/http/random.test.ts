// Random bodies over all operations: nothing that a client sends yields a 500.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { operationModels, shape } from './service-model'
import { echoApp, send } from './testing'

// ChangePassword is the stub that fails on purpose.
const operation = fc.constantFrom(...[...operationModels.keys()].filter((name) => name !== 'ChangePassword'))
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.json(), fc.jsonValue({ maxDepth: 6 }))

/** A value of about that shape: right in its outline, strange in its leaves, wrong now and then. */
function about(name: string): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 8, arbitrary: rightly(name) }, { weight: 1, arbitrary: anything })
}

function rightly(name: string): fc.Arbitrary<unknown> {
  const { type, members = {}, member, key, value, enum: values } = shape(name)
  if (type === 'structure')
    return fc.record(Object.fromEntries(Object.entries(members).map(([m, of]) => [m, about(of)])), { requiredKeys: [] })
  if (type === 'list') return fc.array(about(member as string), { maxLength: 4 })
  if (type === 'map') return fc.dictionary(leaf(key as string), about(value as string), { maxKeys: 4 })
  if (type === 'boolean') return fc.boolean()
  if (type === 'integer' || type === 'long') return fc.oneof(fc.integer(), fc.double(), fc.nat(100))
  return values ? fc.constantFrom(...values) : leaf(name)
}

const leaf = (name: string) =>
  fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ minLength: Math.min(shape(name).min ?? 0, 50) }),
    fc.constant('__proto__'),
  )

const call = operation.chain((name) =>
  fc.record({
    target: fc.constant(name),
    body: fc.oneof(
      { weight: 6, arbitrary: about(operationModels.get(name)?.input as string).map((body) => JSON.stringify(body)) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
  }),
)

describe('random calls', () => {
  it('never yield a 500', async () => {
    const failures: unknown[] = []
    const app = echoApp({ log: (error) => failures.push(error) })
    const property = fc.asyncProperty(call, async ({ target, body }) => {
      const answer = await send(app, { target, body, headers: { authorization: 'AWS4-HMAC-SHA256' } })
      assert.ok([200, 400, 501].includes(answer.status), `${answer.status} ${failures.at(-1)}`)
      JSON.parse(await answer.text())
    })
    await fc.assert(property, { numRuns: 2000 })
  })
})
