// WEB_AUTHN: a passkey is asked for and proved; it is a first factor that no code follows (CHAL-127, WAN-037 to WAN-045, WAN-054).
import { refusal } from '../../errors'
import { type Answer, type Attempt, type AuthServices, proving } from '../attempt'
import { challenge } from '../open-challenge'
import { provenPasskey } from '../passkeys/assertion'
import { challengeBytes, requestOptions, verificationOf } from '../passkeys/options'
import { relyingPartyOf } from '../passkeys/relying-party'
import { finish } from '../proceed'
import { required } from '../required'
import type { ChallengeHandler } from './challenge'

export function askPasskey(on: AuthServices, attempt: Attempt): Answer {
  const { pool, user } = attempt
  const asked = on.random.bytes(challengeBytes).toString('base64url')
  const options = requestOptions(pool, user, relyingPartyOf(pool) ?? '', asked)
  return challenge(
    on,
    attempt,
    { at: 'WEB_AUTHN', challenge: asked },
    { CREDENTIAL_REQUEST_OPTIONS: JSON.stringify(options), USER_ID_FOR_SRP: user.username }, // WAN-042
  )
}

export const answerWebAuthn: ChallengeHandler<'WEB_AUTHN'> = async (on, response) => {
  const { pool, user, session, step, responses } = response
  const credential = required(responses, 'CREDENTIAL')
  const mustVerifyUser = verificationOf(pool, user) === 'required'
  const relyingPartyId = relyingPartyOf(pool) ?? ''
  const asked = { user, challenge: step.challenge, relyingPartyId, mustVerifyUser }
  const passkey = await provenPasskey(asked, credential)
  if (!passkey) throw refusal('passkeyWrong')
  user.passkeys.set(passkey.id, passkey)
  on.sessions.spend(session)
  return finish(on, proving(response, passkey.attachment === 'platform' ? 'swk' : 'hwk')) // STEP-007
}
