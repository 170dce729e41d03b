// Why a scenario failed, in words of our own: the first rule that fits what its failing step said and what was last sent.
import type { Row } from '../../reporting/row'

/** What the step said, the operation last sent, and the sentence of the step. */
export interface Failure {
  readonly error: string
  readonly operation: string
  readonly refusal: string
  readonly step: string
}

type Rule = readonly [match: RegExp, reason: (words: readonly string[], failure: Failure) => string]

export function failureOf({ steps, transcript }: Row): Failure | undefined {
  const wrong = steps.find(({ status }) => status !== 'passed' && status !== 'skipped')
  if (!wrong) return undefined
  const last = transcript?.exchanges.at(-1)
  const { type = '', message = '' } = last?.refusal ?? {}
  const error = (wrong.error ?? '').replace(/\s+/g, ' ')
  return { error, operation: last?.operation ?? 'the call', refusal: `${type}: ${message}`, step: wrong.text }
}

/** What is not there at all is looked for in the refusal too: the step may tell only that another one was expected. */
export function reasonOf(failure: Failure): string {
  const absent = firstOf(absences, `${failure.error} ${failure.refusal}`, failure)
  return (
    absent ??
    firstOf(differences, failure.error, failure) ??
    `what ${failure.operation} gives, or what it leads to, differs from the service in a detail`
  )
}

function firstOf(rules: readonly Rule[], text: string, failure: Failure): string | undefined {
  for (const [match, reason] of rules) {
    const words = match.exec(text)
    if (words) return reason(words.slice(1), failure)
  }
  return undefined
}

const absences: readonly Rule[] = [
  [/Value 'USER_AUTH'|Value \\'USER_AUTH/, () => 'it does not play the flow USER_AUTH'],
  [/Initiate Auth method not supported/, () => 'it does not play SRP for administrators'],
  [
    /At least one of \[SmsMfaConfiguration\]/,
    () => 'a pool cannot have MFA by e-mail, nor settings of factors without SMS or TOTP',
  ],
  [
    /Invalid Base32 string/,
    () =>
      'every app is given one and the same secret of 60 bits, which is no well-formed Base32: an authenticator refuses it',
  ],
  [/Unsupported x-amz-target header "(\w+)"/, ([name]) => `it does not play ${name}`],
  [/Init(?:iate)?Auth with AuthFlow=(\w+)/, ([flow]) => `it does not play the flow ${flow}`],
  [
    /Cognito Local unsupported feature: (\w+) with (?:AuthFlow|ChallengeName)=(\w+)/,
    ([, what]) => `it does not play ${what}`,
  ],
  [
    /Cognito Local unsupported feature: ([^"')]+?)(?= [A-Z]\w+:|['")]|$)/,
    ([what]) => `it says itself that it does not play this: ${what}`,
  ],
  [
    /The (?:action |method )?(\w+) (?:action |method )?has not been implemented/,
    ([name]) => `it does not play ${name}`,
  ],
  [
    /User not authorized/,
    () =>
      'a user without a factor cannot sign in where the pool has MFA on or optional: the service gives tokens or MFA_SETUP',
  ],
]

const differences: readonly Rule[] = [
  [
    /SyntaxError|not valid JSON/,
    (_, { operation }) => `${operation} ends in a page of HTML: it is not played, or breaks`,
  ],
  [/the refresh token is a JWE/, () => 'the refresh token is no JWE'],
  [/SecretCode has 52/, () => 'the secret of an app is shorter than that of the service'],
  [
    /the session was given before|no such session/,
    () => 'a session is given twice, or none where the service gives one',
  ],
  [
    /(\w+) succeeded, and should have been refused with (\w+)/,
    ([name, type]) => `${name} is taken where the service refuses with ${type}`,
  ],
  [
    /refused with (?:Unknown|InternalError|Error|UnknownError)\b/,
    (_, { operation }) => `${operation} ends in an error of the server`,
  ],
  [/(\w+) was refused with (\w+)/, ([name, type]) => `${name} is refused with ${type} where the service takes it`],
  [
    /'(\w+): [^']+' to equal '\1: /,
    () => 'the exception is the right one, and its message another than that of the service',
  ],
  [
    /expected '(?:Unknown|InternalError|Error|UnknownError|undefined)?:? ?[^']*' to equal '(\w+): /,
    ([type], failure) => otherThan(failure, type),
  ],
  [/the status(?: is|:)|the HTTP status/, () => 'the HTTP status is another than that of the service'],
  [/x-amzn-errortype/, () => 'refusals lack the header x-amzn-errortype'],
  [/MissingAuthenticationToken/, () => 'calls that must be signed are not asked for a signature'],
  [
    /__type: expected '(\w*)/,
    () => 'malformed requests are not refused, or with another exception than the service takes',
  ],
  [
    /members of AuthenticationResult/,
    () => 'AuthenticationResult lacks members that the service gives (ExpiresIn, TokenType)',
  ],
  [/members of the answer: .*AuthenticationResult/, () => 'the answer that brings tokens lacks ChallengeParameters'],
  [/ChallengeName: expected '?(\w+)'? to equal '?(\w+)/, ([given, wanted]) => asked(given, wanted)],
  [/was to be asked for (\w+) and met (\w+)/, ([wanted, given]) => asked(given, wanted)],
  [/was given no challenge|did not start to sign in/, () => 'no challenge is issued where the service issues one'],
  [/messages? (?:came|w\w+ sent)/, () => 'a message that it should have sent is not sent'],
  [/expected (?:\{|\[|undefined)/, (_, { operation }) => `the answer to ${operation} has other members or values`],
]

function otherThan({ refusal, operation }: Failure, wanted = ''): string {
  const given = /^\w+/.exec(refusal)?.[0] ?? 'an error of the server'
  return given === wanted
    ? `${operation} is refused another way`
    : `${given} is given where the service gives ${wanted}`
}

const asked = (given = '', wanted = ''): string =>
  /none|undefined/.test(given) ? `${wanted} is not asked for` : `${given} is asked for in place of ${wanted}`
