// The settings of an app client as a request asks for them; what it leaves out gets the default, at creation and at each update.
import type {
  CreateUserPoolClientRequest,
  UpdateUserPoolClientRequest,
  UserPoolClientType,
} from '@aws-sdk/client-cognito-identity-provider'
import { invalidParameter } from '../errors'
import { flowsToStore } from './client-flows'
import { defined } from './defined'
import type { Pool } from './pool'
import { checkNotLite } from './tiers'
import { checkValidity } from './validity'

type Asked = Omit<CreateUserPoolClientRequest, 'ClientName' | 'GenerateSecret' | 'ClientSecret'> &
  Omit<UpdateUserPoolClientRequest, 'ClientName' | 'ClientId'>

/** The stored settings, checked. PreventUserExistenceErrors that was never set stays absent and means LEGACY (AUTH-050). */
export function clientSettings(asked: Asked, pool: Pool): UserPoolClientType {
  const { UserPoolId, RefreshTokenRotation: rotation, ...shownAsGiven } = asked
  const flows = flowsToStore(asked.ExplicitAuthFlows)
  if (flows.includes('ALLOW_USER_AUTH')) checkNotLite(pool.config, 'Passwordless Sign-In') // AUTH-013; name by POOL-059
  checkValidity(asked)
  checkAttributes('read', asked.ReadAttributes, pool)
  checkAttributes('write', asked.WriteAttributes, pool)
  return {
    ...defined(shownAsGiven),
    ...refreshValidity(asked),
    ExplicitAuthFlows: flows,
    AllowedOAuthFlowsUserPoolClient: asked.AllowedOAuthFlowsUserPoolClient ?? false,
    EnableTokenRevocation: asked.EnableTokenRevocation ?? true, // TOK-013
    EnablePropagateAdditionalUserContextData: asked.EnablePropagateAdditionalUserContextData ?? false,
    AuthSessionValidity: asked.AuthSessionValidity ?? 3, // SESS-001
    ...(rotation && { RefreshTokenRotation: { RetryGracePeriodSeconds: 0, ...defined(rotation) } }), // AUTH-045
  } as UserPoolClientType
}

/** 30 days when left out or 0, shown in the unit that makes it 30 days (TOK-020). */
function refreshValidity({ RefreshTokenValidity, TokenValidityUnits = {} }: Asked): UserPoolClientType {
  if (RefreshTokenValidity) return { RefreshTokenValidity, TokenValidityUnits }
  const unit = TokenValidityUnits.RefreshToken && { RefreshToken: 'days' as const }
  return { RefreshTokenValidity: 30, TokenValidityUnits: { ...TokenValidityUnits, ...unit } }
}

/** The text is not in the register and unchecked: rely on the exception's name. */
function checkAttributes(access: 'read' | 'write', names: readonly string[] | undefined, pool: Pool): void {
  const known = new Set(pool.config.SchemaAttributes?.map(({ Name }) => Name))
  if (names?.some((name) => !known.has(name)))
    throw invalidParameter(`Invalid ${access} attributes specified while creating a client`)
}
