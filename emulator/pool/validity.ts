// How long the tokens and sessions of an app client live: units, defaults and ranges (TOK-019, TOK-020, SESS-001).
import type { TimeUnitsType, UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider'
import { invalidParameter } from '../errors'
import type { Client } from './pool'

const unitSeconds: Record<TimeUnitsType, number> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 }
const hour = 3600
const day = 86_400

/** Defaults in seconds: an hour, an hour, 30 days, 3 minutes. */
const defaults = { access: hour, id: hour, refresh: 30 * day, session: 180 }

type Settings = Pick<
  UserPoolClientType,
  'AccessTokenValidity' | 'IdTokenValidity' | 'RefreshTokenValidity' | 'TokenValidityUnits' | 'AuthSessionValidity'
>

/** Lifetimes in seconds. A value that is left out, or 0 for the refresh token, means the default whatever the unit (TOK-020). */
function lifetimes(settings: Settings) {
  const { AccessToken = 'hours', IdToken = 'hours', RefreshToken = 'days' } = settings.TokenValidityUnits ?? {}
  const seconds = (value: number | undefined, unit: TimeUnitsType, otherwise: number): number =>
    value ? value * unitSeconds[unit] : otherwise
  return {
    access: seconds(settings.AccessTokenValidity, AccessToken, defaults.access),
    id: seconds(settings.IdTokenValidity, IdToken, defaults.id),
    refresh: seconds(settings.RefreshTokenValidity, RefreshToken, defaults.refresh),
    session: seconds(settings.AuthSessionValidity, 'minutes', defaults.session),
  }
}

/** Lifetimes of the client's tokens and authentication sessions, in seconds. */
export const validitySeconds = (client: Pick<Client, 'config'>) => lifetimes(client.config)

/** Refuses lifetimes outside 5 minutes to 1 day (access, ID) and 60 minutes to 10 years (refresh). */
export function checkValidity(settings: Settings): void {
  const { access, id, refresh } = lifetimes(settings)
  const shortLived = [access, id].every((seconds) => seconds >= 300 && seconds <= day) // TOK-019
  const longLived = refresh >= hour && refresh <= 3650 * day // TOK-020
  // A token cannot outlive the refresh token it came with (API reference of CreateUserPoolClient).
  // The text is quoted in awsdocs/aws-cloudformation-user-guide#828.
  if (!shortLived || !longLived || Math.max(access, id) > refresh)
    throw invalidParameter('Invalid range for token validity.')
}
