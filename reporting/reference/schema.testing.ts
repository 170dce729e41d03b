// As much of JSON Schema as ours uses, for its test: what in a value is out of form, by place.
interface Schema {
  type?: string
  enum?: readonly string[]
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  additionalProperties?: boolean | Schema
  items?: Schema
  $ref?: string
  $defs?: Readonly<Record<string, Schema>>
}

export function violations(value: unknown, schema: object, root: object = schema, place = ''): string[] {
  const { $ref } = schema as Schema
  const rule = $ref ? ((root as Schema).$defs?.[$ref.replace('#/$defs/', '')] ?? unknown($ref)) : (schema as Schema)
  if (rule.enum && !rule.enum.includes(String(value))) return [`${place} is not one of ${rule.enum.join(', ')}`]
  if (rule.type && rule.type !== typeOf(value)) return [`${place} is not of type ${rule.type}`]
  if (Array.isArray(value)) return value.flatMap((item, i) => violations(item, rule.items ?? {}, root, `${place}/${i}`))
  return typeof value === 'object' && value !== null ? inside(value, rule, root, place) : []
}

function inside(value: object, rule: Schema, root: object, place: string): string[] {
  const { properties = {}, required = [], additionalProperties: more = true } = rule
  const lacking = required.filter((name) => !(name in value)).map((name) => `${place} lacks ${name}`)
  const found = Object.entries(value).flatMap(([name, one]) => {
    const own = properties[name] ?? more
    if (own === false) return [`${place} has ${name}`]
    return own === true ? [] : violations(one, own, root, `${place}/${name}`)
  })
  return [...lacking, ...found]
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

function unknown(ref: string): never {
  throw new Error(`the schema has no ${ref}`)
}
