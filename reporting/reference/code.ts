// The example of a challenge as somebody would type it: a line of the AWS CLI, and SDK code in TypeScript.
import { membersOf } from './answers'
import type { Sample } from './sample'

const kebab = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()

/** The keys as JSON: a password or a credential may hold commas, which the shorthand of the CLI cannot. */
export function cliLine({ answered }: Sample): string {
  const { ChallengeResponses, ...members } = membersOf(answered.request)
  const options = Object.entries(members).map(([name, value]) => `--${kebab(name)} ${quoted(String(value))}`)
  const keys = `--challenge-responses ${quoted(JSON.stringify(ChallengeResponses ?? {}))}`
  return [`aws cognito-idp ${kebab(answered.operation)}`, ...options, keys].join(' \\\n  ')
}

const quoted = (text: string): string => (/^[A-Z_]+$/.test(text) ? text : `'${text.replace(/'/g, `'\\''`)}'`)

export function sdkCode({ answered }: Sample): string {
  const command = `${answered.operation}Command`
  return [
    `import { CognitoIdentityProviderClient, ${command} } from '@aws-sdk/client-cognito-identity-provider'`,
    '',
    'const client = new CognitoIdentityProviderClient({})',
    `const answer = await client.send(new ${command}(${literal(answered.request, '')}))`,
  ].join('\n')
}

/** A literal as a formatter would write it. */
function literal(value: unknown, indent: string): string {
  if (typeof value === 'string') return `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`
  if (typeof value !== 'object' || value === null) return String(value)
  const inner = `${indent}  `
  const lines = Object.entries(value).map(([key, one]) => `${inner}${nameOf(key)}: ${literal(one, inner)},`)
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`
}

const nameOf = (key: string): string => (/^\w+$/.test(key) ? key : `'${key}'`)
