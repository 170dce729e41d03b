// What the pool's schema says of an attribute.
import type { SchemaAttributeType } from '@aws-sdk/client-cognito-identity-provider'
import type { Pool } from '../pool/pool'

/** Custom attributes carry a prefix, standard ones do not. */
export const isStandard = (name: string): boolean => !name.includes(':')

export const isProof = (name: string): boolean => name === 'email_verified' || name === 'phone_number_verified'

/** The schema of that attribute, or undefined where the pool does not know it. */
export const schemaOf = (pool: Pool, name: string): SchemaAttributeType | undefined =>
  pool.config.SchemaAttributes?.find((attribute) => attribute.Name === name)

/** Names a user cannot be without; `sub` is made by the pool. */
export const requiredAttributes = (pool: Pool): string[] =>
  (pool.config.SchemaAttributes ?? [])
    .filter(({ Name, Required }) => Required && Name !== 'sub')
    .map(({ Name }) => Name ?? '')
