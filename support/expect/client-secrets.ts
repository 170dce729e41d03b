// Expects what a pool says of the secrets of an app client.
import type { ClientSecretDescriptorType } from '@aws-sdk/client-cognito-identity-provider'
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import { newest, ownClient } from '../tasks/client-secrets'
import type { MfaWorld } from '../world'
import { answerOf } from './answer-of'

/** The whole shape; the value is told only where the service made it (CSEC-001). */
export function expectAdded(world: MfaWorld, actor: Actor, withValue: boolean): void {
  const { ClientSecretDescriptor, ...rest } = answerOf(world) as { ClientSecretDescriptor?: ClientSecretDescriptorType }
  assert.deepEqual(rest, {}, 'what stands beside the descriptor')
  const { ClientSecretValue, ...others } = ClientSecretDescriptor ?? {}
  checkDescriptor(actor, others)
  assert.equal(ClientSecretValue !== undefined, withValue, 'whether the value is told')
  if (withValue) assert.match(String(ClientSecretValue), /^[\w+]{24,64}$/, 'the value') // PROTO-022
  assert.notEqual(ClientSecretValue, ownClient(actor).secret, 'the value, which is that of the first secret')
}

/** CSEC-005 */
export function expectSecrets(world: MfaWorld, actor: Actor, count: number): void {
  const { ClientSecrets = [], ...rest } = answerOf(world) as { ClientSecrets?: ClientSecretDescriptorType[] }
  assert.deepEqual(rest, {}, 'what stands beside the secrets')
  assert.lengthOf(ClientSecrets, count)
  for (const descriptor of ClientSecrets) checkDescriptor(actor, descriptor)
  const ids = ClientSecrets.map(({ ClientSecretId }) => ClientSecretId)
  assert.equal(new Set(ids).size, count, 'different ids')
  if (count > 1) assert.include(ids, newest(actor).id)
}

function checkDescriptor(
  actor: Actor,
  { ClientSecretId, ClientSecretCreateDate, ...rest }: ClientSecretDescriptorType,
) {
  assert.deepEqual(rest, {}, 'what else is told of the secret')
  assert.match(ClientSecretId ?? '', new RegExp(`^${ownClient(actor).id}--\\d+$`), 'its id') // CSEC-002
  assert.instanceOf(ClientSecretCreateDate, Date)
}
