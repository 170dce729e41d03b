// PASSWORD and PASSWORD_SRP: the password that a choice-based sign-in asks for, or the public value of its proof (CHAL-125, CHAL-126).
import { provePassword } from '../flows/password'
import { openExchangeFor } from '../flows/srp'
import { required } from '../required'
import type { ChallengeHandler } from './challenge'

export const answerPassword: ChallengeHandler<'PASSWORD'> = async (on, response) => {
  const proven = await provePassword(on, response, required(response.responses, 'PASSWORD'))
  on.sessions.spend(response.session)
  return proven
}

export const answerPasswordSrp: ChallengeHandler<'PASSWORD_SRP'> = async (on, response) => {
  const { responses, session } = response
  const asked = openExchangeFor(on, response, responses.USERNAME ?? '', required(responses, 'SRP_A'))
  on.sessions.spend(session)
  return asked
}
