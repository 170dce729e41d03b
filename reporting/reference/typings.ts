// challenge-responses.d.ts: a discriminated union by ChallengeName, so that a program that forgets a key does not compile.
import type { Key } from '../../catalogue/index'
import type { ChallengePage, Reference } from './reference'

export function referenceTypings({ challenges, target }: Reference): string {
  const answerable = challenges.filter(({ keys }) => keys.length > 0)
  return `// Answers to the challenges of Amazon Cognito user pools, by ChallengeName. Made by cognito-mfa reference on ${target}.

/** In every answer: SECRET_HASH is due when the app client has a secret (see WithSecret). */
interface Common {
  USERNAME: string
  SECRET_HASH?: string
  DEVICE_KEY?: string
}

${answerable.map(responsesOf).join('\n\n')}

export interface ResponsesByChallenge {
${answerable.map(({ name }) => `  ${name}: ${typeName(name)}`).join('\n')}
}

export type ChallengeName = keyof ResponsesByChallenge

/** PASSWORD_VERIFIER alone may go without Session: its secret block holds the state. */
type SessionOf<Name extends ChallengeName> = Name extends 'PASSWORD_VERIFIER' ? { Session?: string } : { Session: string }

/** What RespondToAuthChallenge and AdminRespondToAuthChallenge take, beside ClientId and UserPoolId. */
export type ChallengeAnswer = {
  [Name in ChallengeName]: { ChallengeName: Name; ChallengeResponses: ResponsesByChallenge[Name] } & SessionOf<Name>
}[ChallengeName]

/** The same through an app client with a secret. */
export type WithSecret<Answer extends ChallengeAnswer = ChallengeAnswer> = Answer & {
  ChallengeResponses: { SECRET_HASH: string }
}

export interface ParametersByChallenge {
${challenges
  .filter(({ parameters }) => parameters.length > 0)
  .map(parametersOf)
  .join('\n')}
}
`
}

const typeName = (name: string): string =>
  `${name.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Responses`

const COMMON = ['USERNAME', 'SECRET_HASH', 'DEVICE_KEY']

/** Keys that are due beside a value of another key make one alternative for each of that key's values. */
function responsesOf({ name, en, keys }: ChallengePage): string {
  const common = ({ key, need }: Key) => COMMON.includes(key) && (key !== 'DEVICE_KEY' || need !== 'required')
  const own = keys.filter((key) => !common(key))
  const switching = own.find(({ key }) => own.some((other) => other.with?.[key]))
  const head = `/** ${en} */\nexport type ${typeName(name)} = Common & `
  if (!switching) return `${head}{\n${own.map((key) => memberOf(key)).join('\n')}\n}`
  const cases = (switching.values ?? []).map((value) => caseOf(switching, value, own))
  return `${head}(\n${cases.join('\n')}\n)`
}

function caseOf(switching: Key, value: string, own: readonly Key[]): string {
  const due = own.filter((key) => key.with?.[switching.key] === value)
  const never = own.filter((key) => key.with && !due.includes(key))
  // A passkey answer may be left out: the challenge WEB_AUTHN then asks for it (WAN-038).
  const members = due.map(({ key }) => `${key}${key === 'CREDENTIAL' ? '?' : ''}: string`)
  const barred = never.map(({ key }) => `${key}?: never`)
  return `  | { ${[`${switching.key}: '${value}'`, ...members, ...barred].join('; ')} }`
}

function memberOf({ key, need, values, en }: Key): string {
  const type = values ? values.map((value) => `'${value}'`).join(' | ') : 'string'
  if (key.endsWith('<name>'))
    return `  /** ${en} */\n  [attribute: \`${key.replace('<name>', '$' + '{string}')}\`]: string`
  return `  /** ${en} */\n  ${key}${need === 'required' ? '' : '?'}: ${type}`
}

/** A create trigger may add parameters of any name. */
const parametersOf = ({ name, parameters }: ChallengePage): string => {
  const free = name === 'CUSTOM_CHALLENGE' ? ['[parameter: string]: string | undefined'] : []
  return `  ${name}: { ${[...parameters.map((one) => `${one.name}?: string`), ...free].join('; ')} }`
}
