// NEW_PASSWORD_REQUIRED: the temporary password is replaced and required attributes are filled in (CHAL-110 to CHAL-118).
import { invalidParameter, Refusal } from '../../errors'
import { checkPassword } from '../../users/password-policy'
import { setPassword } from '../../users/passwords'
import type { Attempt, Parameters } from '../attempt'
import { afterFirstFactor } from '../proceed'
import { required } from '../required'
import type { ChallengeHandler } from './challenge'

const prefix = 'userAttributes.'

export const answerNewPassword: ChallengeHandler<'NEW_PASSWORD_REQUIRED'> = async (on, response) => {
  const { pool, user, session, responses } = response
  const password = required(responses, 'NEW_PASSWORD')
  const given = givenAttributes(responses)
  checkGiven(response, given)
  checkPassword(pool, password)
  on.sessions.spend(session)
  for (const [name, value] of given) pool.users.setAttribute(user, name, value)
  setPassword(pool, user, password, on.random)
  user.status = 'CONFIRMED'
  return afterFirstFactor(on, { ...response, issuing: 'NewPasswordChallenge' }) // CHAL-117
}

const givenAttributes = (responses: Parameters): [string, string][] =>
  Object.entries(responses)
    .filter((entry): entry is [string, string] => entry[0].startsWith(prefix) && entry[1] !== undefined)
    .map(([key, value]) => [key.slice(prefix.length), value])

function checkGiven({ pool, user }: Attempt, given: readonly [string, string][]): void {
  const schema = pool.config.SchemaAttributes ?? []
  for (const [name] of given) {
    // CHAL-114
    if (user.attributes.has(name))
      throw new Refusal('NotAuthorizedException', `Cannot modify an already provided ${name}`)
    if (!schema.some(({ Name }) => Name === name))
      throw invalidParameter(`${name}: Attribute does not exist in the schema.`)
  }
  const names = new Set([...user.attributes.keys(), ...given.map(([name]) => name), 'sub'])
  const missing = schema.find(({ Name, Required }) => Required && Name && !names.has(Name))?.Name
  if (missing) throw invalidParameter(`Invalid attributes given, ${missing} is missing`) // CHAL-115
}
