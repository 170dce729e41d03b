// Tokens of the embedded pool: issued at the end of a sign-in, read back by operations, revoked by sign-out.
import type { AuthenticationResultType } from '@aws-sdk/client-cognito-identity-provider'
import { refusal } from '../errors'
import { groupsOf } from '../pool/group'
import type { Client, DeviceKeys, Pool, SignInRecord, User } from '../pool/pool'
import type { Pools } from '../pool/pools'
import { validitySeconds } from '../pool/validity'
import type { Random } from '../random'
import { claimsAfterTrigger, type Issuing } from '../triggers/token-claims'
import { checkSignature, readAccessToken } from './access-token'
import type { Attempt } from './attempt'
import { accessClaims, idClaims, issuerOf } from './claims'
import { groupClaims, roleClaims } from './group-claims'
import { signed } from './jws'
import type { TokenUse } from './keys'
import { RefreshTokens } from './refresh-token'
import { levelClaims } from './step-up/claims'
import { trackedSession } from './tracked-sessions'

export interface Holder {
  readonly pool: Pool
  readonly client: Client
  readonly user: User
  readonly signIn: SignInRecord
}

/** Sign-ins of one user that are remembered; the oldest beyond it counts as revoked, so that a server left running does not grow. */
const signInsKept = 200

export class Tokens {
  readonly refreshTokens: RefreshTokens

  constructor(
    private readonly region: string,
    private readonly random: Random,
    private readonly pools: Pools,
  ) {
    this.refreshTokens = new RefreshTokens(random)
  }

  /** A new sign-in: every token of it carries its origin_jti (TOK-011). */
  begin({ pool, client, user, proved = [], target }: Attempt, device?: DeviceKeys): SignInRecord {
    const now = pool.clock.now()
    const signIn: SignInRecord = {
      originJti: this.random.uuid(),
      clientId: client.id,
      authTime: Math.floor(now / 1000),
      device,
      refreshUntil: now + validitySeconds(client).refresh * 1000,
      revoked: false,
      refreshId: this.random.uuid(),
      previousRefreshId: undefined,
      previousUntil: 0,
      proved,
      level: target === undefined ? undefined : levelClaims(pool, proved),
      session: trackedSession(pool, user, this.random),
    }
    user.signIns.set(signIn.originJti, signIn)
    const [oldest] = user.signIns.keys()
    if (user.signIns.size > signInsKept && oldest !== undefined) user.signIns.delete(oldest)
    return signIn
  }

  /** ID and access token of a sign-in, without refresh token (TOK-022). */
  async issue(
    { pool, client, user, signIn }: Holder,
    issuing: Issuing = { occasion: 'Authentication' },
  ): Promise<AuthenticationResultType> {
    if (signIn.session) signIn.session.lastActiveAt = pool.clock.now() // USES-004
    const issue = {
      issuer: issuerOf(this.region, pool),
      issuedAt: Math.floor(pool.clock.now() / 1000),
      eventId: this.random.uuid(),
    }
    const { access, id } = validitySeconds(client)
    const groups = groupsOf(pool, user)
    const named = groupClaims(groups)
    const plain = {
      access: { ...accessClaims(client, user, signIn, { ...issue, jti: this.random.uuid() }, access), ...named },
      id: {
        ...idClaims(client, user, signIn, { ...issue, jti: this.random.uuid() }, id),
        ...named,
        ...roleClaims(groups),
      },
    }
    const claims = await claimsAfterTrigger(pool, client, user, plain, issuing)
    const [AccessToken, IdToken] = await Promise.all([
      this.#sign(pool, 'access', claims.access),
      this.#sign(pool, 'id', claims.id),
    ])
    return { AccessToken, ExpiresIn: access, TokenType: 'Bearer', IdToken }
  }

  /** The refresh token in force of a sign-in. */
  refreshToken({ pool, client, user, signIn }: Holder): string {
    const { originJti, refreshId: id } = signIn
    return this.refreshTokens.seal({ poolId: pool.id, clientId: client.id, sub: user.sub, originJti, id })
  }

  /** Who holds this access token; refuses a bad, foreign, expired or revoked one (TOK-029, TOK-033 to TOK-036). */
  async holder(accessToken: string | undefined): Promise<Holder> {
    const content = readAccessToken(accessToken)
    const pool = this.pools.find(content.iss.slice(content.iss.lastIndexOf('/') + 1))
    const client = pool?.clients.get(content.client_id)
    if (!pool || !client) throw refusal('accessTokenInvalid')
    await checkSignature(pool, accessToken ?? '')
    const user = pool.users.bySub(content.sub)
    if (!user) throw refusal('userUnknown')
    const signIn = user.signIns.get(content.origin_jti)
    if (!signIn || signIn.revoked) throw refusal('accessTokenRevoked')
    if (pool.clock.now() >= content.exp * 1000) throw refusal('accessTokenExpired')
    if (!user.enabled) throw refusal('userDisabled')
    return { pool, client, user, signIn }
  }

  /** Revokes every token of the user for the API (TOK-028, TOK-037). */
  signOut(user: User): void {
    for (const signIn of user.signIns.values()) signIn.revoked = true
  }

  async #sign(pool: Pool, use: TokenUse, claims: object): Promise<string> {
    const { header, privateKey } = await pool.keys.signer(use)
    return signed(header, claims, privateKey)
  }
}
