// The client side of a device's SRP: its secret and verifier (SRP-016), and the proof of them (SRP-015), by cognito-srp-helper.
import type { DeviceSecretVerifierConfigType } from '@aws-sdk/client-cognito-identity-provider'
import './srp-arithmetic'
import { createDeviceVerifier, createSrpSession, signSrpSessionWithDevice } from 'cognito-srp-helper'

type Words = Readonly<Record<string, string>>

/** What a client keeps of a device: the keys that the sign-in gave it, and its secret, which is never sent. */
export interface HeldDevice {
  readonly key: string
  readonly groupKey: string
  readonly secret: string
}

export function newDevice(key: string, groupKey: string): [device: HeldDevice, sent: DeviceSecretVerifierConfigType] {
  const { DeviceRandomPassword: secret, DeviceSecretVerifierConfig } = createDeviceVerifier(key, groupKey)
  return [{ key, groupKey, secret }, DeviceSecretVerifierConfig]
}

export class DeviceProof {
  readonly #session: ReturnType<typeof createSrpSession>
  #last: { block: string | undefined; keys: Words } | undefined

  constructor(
    private readonly device: HeldDevice,
    poolId: string,
  ) {
    this.#session = createSrpSession(device.key, device.secret, poolId, false)
  }

  /** SRP_A for the answer to DEVICE_SRP_AUTH. */
  opening(): string {
    return this.#session.largeA
  }

  /** The keys that answer DEVICE_PASSWORD_VERIFIER: the claim, the block it is about and the time; one block is proved once. */
  answer(parameters: Words): Words {
    const block = parameters.SECRET_BLOCK
    if (this.#last?.block !== block) this.#last = { block, keys: this.#prove(parameters) }
    return { ...this.#last?.keys }
  }

  #prove(parameters: Words): Words {
    const { key, groupKey, secret } = this.device
    const ChallengeParameters = { ...parameters, DEVICE_KEY: key }
    const signed = signSrpSessionWithDevice(this.#session, { ChallengeParameters }, groupKey, secret)
    return {
      PASSWORD_CLAIM_SECRET_BLOCK: signed.secret,
      PASSWORD_CLAIM_SIGNATURE: signed.passwordSignature,
      TIMESTAMP: signed.timestamp,
    }
  }
}
