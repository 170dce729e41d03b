// What the tests of the sender share: a message as Cognito writes it, and the event that carries it.
import { AlgorithmSuiteIdentifier, buildClient, CommitmentPolicy, type KeyringNode } from '@aws-crypto/client-node'
import type { SenderEvent } from './function/sender'

export const poolId = 'us-east-1_Test'

const { encrypt } = buildClient(CommitmentPolicy.FORBID_ENCRYPT_ALLOW_DECRYPT)

/** As events of real pools that were published begin: version 1, signed, with the id of the pool in the context. */
export async function encryptedAs(keyring: KeyringNode, code: string, pool = poolId): Promise<string> {
  const suiteId = AlgorithmSuiteIdentifier.ALG_AES256_GCM_IV12_TAG16_HKDF_SHA384_ECDSA_P384
  const { result } = await encrypt(keyring, code, { suiteId, encryptionContext: { 'userpool-id': pool } })
  return result.toString('base64')
}

/** clientMetadata is null where the call gave none. */
export const eventOf = (
  triggerSource: string,
  userAttributes: Readonly<Record<string, string>>,
  code: string | null,
  pool = poolId,
): SenderEvent => ({
  triggerSource,
  userPoolId: pool,
  request: {
    type: triggerSource.startsWith('CustomSMS') ? 'customSMSSenderRequestV1' : 'customEmailSenderRequestV1',
    code,
    userAttributes,
    clientMetadata: null,
  },
})
