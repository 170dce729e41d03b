// The JSON Schema of challenge-responses.json, published beside it.
const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }
const flag = { type: 'boolean' }
const listOf = (items: object) => ({ type: 'array', items })
const exactly = (properties: Readonly<Record<string, object>>, ...optional: string[]) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
})

const worth = {
  text: { $ref: '#/$defs/text' },
  standing: { enum: ['documented', 'observed', 'inferred'] },
  conflict: flag,
  facts: listOf(text),
  scenarios: listOf(text),
}
const refusal = exactly({ error: text, message: text, ...worth }, 'message')
const key = exactly(
  {
    key: text,
    need: { enum: ['required', 'optional', 'conditional'] },
    values: listOf(text),
    with: { type: 'object', additionalProperties: text },
    ...worth,
    taken: count,
    leftOut: count,
    misspelt: listOf(exactly({ name: text, scenarios: count })),
    refusals: listOf(text),
  },
  'values',
  'with',
)
const example = exactly({
  operation: text,
  asked: { type: 'object' },
  request: { type: 'object' },
  answer: { type: 'object' },
})
const challenge = exactly({
  name: text,
  text: { $ref: '#/$defs/text' },
  issued: listOf(exactly(worth)),
  parameters: listOf(exactly({ name: text, ...worth })),
  keys: listOf(key),
  ways: listOf(exactly({ door: { enum: ['user API', 'admin API'] }, secret: flag, scenarios: count })),
  usernames: listOf(exactly({ form: text, scenarios: count })),
  examples: listOf(example),
  next: listOf(exactly({ to: text, ...worth })),
  refusals: listOf(refusal),
})

export const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'ChallengeResponses of Amazon Cognito user pools, as documented and as seen in a run',
  $defs: { text: exactly({ en: text, ja: text }) },
  ...exactly(
    {
      $schema: text,
      target: text,
      day: { type: 'string', format: 'date' },
      challenges: listOf(challenge),
      every: exactly({ refusals: listOf(refusal) }),
      map: listOf(exactly({ shape: text, steps: listOf(exactly({ from: text, to: text })) })),
    },
    'day',
  ),
}
