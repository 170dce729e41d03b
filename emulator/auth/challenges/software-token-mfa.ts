// SOFTWARE_TOKEN_MFA: the code of the authenticator app, each code once (CHAL-061 to CHAL-068).
import { refusal } from '../../errors'
import { proving } from '../attempt'
import { finish } from '../proceed'
import { required } from '../required'
import { takeCode } from '../totp'
import type { ChallengeHandler } from './challenge'
import { withinCodeLock } from './code-lock'

const refusals = { wrong: 'totpCodeMismatch', used: 'totpCodeUsed' } as const

export const answerSoftwareToken: ChallengeHandler<'SOFTWARE_TOKEN_MFA'> = async (on, response) => {
  const { pool, user, session, responses } = response
  const code = required(responses, 'SOFTWARE_TOKEN_MFA_CODE')
  const token = user.totp
  const key = token?.key
  if (!token || !key) throw refusal('totpMissing')
  withinCodeLock(response, () => {
    const verdict = takeCode(token, key, code, pool.clock.now())
    return verdict === 'accepted' ? undefined : refusal(refusals[verdict])
  })
  on.sessions.spend(session)
  return finish(on, proving(response, 'otp'))
}
