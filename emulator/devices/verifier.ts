// The verifier of a device secret as ConfirmDevice brings it: base64 of the bytes of two numbers (SRP-016).
import type { DeviceSecretVerifierConfigType } from '@aws-sdk/client-cognito-identity-provider'
import { publicValue } from '../auth/srp'
import { invalidParameter } from '../errors'

export interface DeviceVerifier {
  /** Hex, as the challenge carries it. */
  readonly salt: string
  readonly verifier: bigint
}

const base64 = /^[A-Za-z0-9+/_-]+={0,2}$/

/** Refuses what no client can prove later; the texts are ours. */
export function verifierOf({ PasswordVerifier, Salt }: DeviceSecretVerifierConfigType = {}): DeviceVerifier {
  const salt = hexOf('Salt', Salt)
  const verifier = publicValue(hexOf('PasswordVerifier', PasswordVerifier))
  if (verifier === undefined) throw invalidParameter('PasswordVerifier is not a valid verifier.')
  return { salt, verifier }
}

function hexOf(member: string, value: string | undefined): string {
  if (!value || !base64.test(value)) throw invalidParameter(`${member} of DeviceSecretVerifierConfig is not base64.`)
  return Buffer.from(value, 'base64').toString('hex')
}
