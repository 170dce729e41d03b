// An app client as CreateUserPoolClient makes it: id, secret, dates and settings.
import type { CreateUserPoolClientRequest } from '@aws-sdk/client-cognito-identity-provider'
import { invalidParameter } from '../errors'
import type { Random } from '../random'
import { newSecret, shownSecret } from './client-secrets'
import { clientSettings } from './client-settings'
import type { Client, Pool } from './pool'
import { defaultSharing } from './session-tracking'

const lowerCaseAndDigits = 'abcdefghijklmnopqrstuvwxyz0123456789'

export function newClient(asked: CreateUserPoolClientRequest, pool: Pool, random: Random): Client {
  const { ClientName, GenerateSecret, ClientSecret, ...settings } = asked
  // The SDK's comment on ClientSecret forbids both; the text is ours.
  if (GenerateSecret && ClientSecret) throw invalidParameter('Send either GenerateSecret or ClientSecret, not both.')
  const id = random.letters(26, lowerCaseAndDigits)
  const confidential = GenerateSecret || ClientSecret !== undefined
  const secrets = confidential ? [newSecret({ id, secrets: [] }, ClientSecret, pool, random)] : []
  const created = new Date(pool.clock.now())
  const config = {
    UserPoolId: pool.id,
    ClientName,
    ClientId: id,
    ...shownSecret(secrets),
    CreationDate: created,
    LastModifiedDate: created,
    ...clientSettings(settings, pool),
  }
  return { id, poolId: pool.id, secrets, config, sharing: defaultSharing }
}
