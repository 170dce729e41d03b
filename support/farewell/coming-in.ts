// Signing in as a user who is to be deleted: by whatever flow the client takes, with whatever password is in force.
import { InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider'
import { SrpProof } from '../srp'
import { answered, respond } from './answers'
import { type Held, lastingName } from './held'
import { hashFor, Left, type Line, type Step } from './line'

/** The access token. More challenges than these a sign-in does not have. */
export async function comeIn(line: Line, user: Held): Promise<string> {
  let step = await started(line, user)
  for (let asked = 0; asked < 6 && step.ChallengeName; asked += 1) step = await answered(line, user, step)
  const token = step.AuthenticationResult?.AccessToken
  if (!token) throw new Left('the sign-in came to no end')
  return token
}

/** The newest password first: while a change was under way it is not known which one is in force. */
export async function started(line: Line, user: Held): Promise<Step> {
  let refusal: unknown
  for (const password of [...user.passwords].reverse()) {
    try {
      return await begin(line, user, password)
    } catch (error) {
      if (!isWrongPassword(error as Error)) throw error
      refusal = error
    }
  }
  throw refusal
}

/** AUTH-021; a lock says something else (AUTH-032). */
const isWrongPassword = ({ name, message }: Error): boolean =>
  name === 'NotAuthorizedException' && message.startsWith('Incorrect')

function begin(line: Line, user: Held, PASSWORD: string): Promise<Step> {
  const takes = (flow: string) => line.flows.some((one) => one === flow || one === `ALLOW_${flow}`)
  if (takes('USER_PASSWORD_AUTH')) return initiate(line, user, 'USER_PASSWORD_AUTH', { PASSWORD })
  if (takes('USER_SRP_AUTH') && line.poolId) return bySrp(line, user, PASSWORD)
  if (takes('USER_AUTH')) return initiate(line, user, 'USER_AUTH', { PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD }) // AUTH-055
  throw new Left('the app client takes no sign-in by password without the id of the pool: set COGNITO_USER_POOL_ID')
}

type Flow = 'USER_PASSWORD_AUTH' | 'USER_SRP_AUTH' | 'USER_AUTH'

function initiate(line: Line, user: Held, AuthFlow: Flow, keys: Readonly<Record<string, string>>): Promise<Step> {
  const USERNAME = lastingName(user)
  const SECRET_HASH = hashFor(line, USERNAME)
  const AuthParameters = { USERNAME, ...keys, ...(SECRET_HASH && { SECRET_HASH }) }
  return line.sdk.send(new InitiateAuthCommand({ ClientId: line.client.id, AuthFlow, AuthParameters }))
}

async function bySrp(line: Line, user: Held, password: string): Promise<Step> {
  const proof = new SrpProof(lastingName(user), password, line.poolId)
  const step = await initiate(line, user, 'USER_SRP_AUTH', { SRP_A: proof.opening() })
  return respond(line, user, step, proof.answer(step.ChallengeParameters ?? {}))
}
