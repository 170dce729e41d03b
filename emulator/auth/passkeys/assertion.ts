// A passkey proved: signed by its key over our challenge, at a site of ours, with a counter that went on.
import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import type { Passkey, User } from '../../pool/pool'
import { clientDataOf } from './client-data'
import { handleOf, passkeysFor } from './options'
import { isSiteOf } from './relying-party'

export interface Asked {
  readonly user: User
  readonly challenge: string
  readonly relyingPartyId: string
  readonly mustVerifyUser: boolean
}

/** The passkey with its counter gone on, or undefined where anything is wrong: only the exception's name is known (WAN-044). */
export async function provenPasskey(asked: Asked, text: string): Promise<Passkey | undefined> {
  const response = parsed(text)
  const said = clientDataOf(response)
  const passkey = passkeysFor(asked.user, asked.relyingPartyId).find(({ id }) => id === response?.id)
  if (!response || !said || !passkey) return undefined
  if (!isSiteOf(asked.relyingPartyId, said.origin) || !isHandleOf(asked.user, response)) return undefined
  const counter = await counterOf(asked, response, said.origin, passkey)
  return counter === undefined ? undefined : { ...passkey, counter }
}

async function counterOf(asked: Asked, response: AuthenticationResponseJSON, origin: string, passkey: Passkey) {
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
  const { id, publicKey, counter } = passkey
  const verdict = await verifyAuthenticationResponse({
    response,
    expectedChallenge: asked.challenge,
    expectedOrigin: origin,
    expectedRPID: asked.relyingPartyId,
    requireUserVerification: asked.mustVerifyUser,
    credential: { id, publicKey, counter },
  }).catch(() => undefined)
  return verdict?.verified ? verdict.authenticationInfo.newCounter : undefined
}

function parsed(text: string): AuthenticationResponseJSON | undefined {
  try {
    return JSON.parse(text) ?? undefined
  } catch {
    return undefined
  }
}

/** An authenticator that names a user names this one. */
function isHandleOf(user: User, { response }: AuthenticationResponseJSON): boolean {
  const { userHandle } = response
  return userHandle === undefined || userHandle === null || userHandle === handleOf(user)
}
