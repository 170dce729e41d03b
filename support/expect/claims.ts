// Expects what the claims of an actor's tokens say, of the last answer alone or compared with the one before.
import type { AuthenticationResultType } from '@aws-sdk/client-cognito-identity-provider'
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import { presumeReading, presumeRevocation, presumeValidity } from '../pools/presumed'
import { type Claims, provenClaims } from '../tokens'
import { filled } from '../words/places'
import type { MfaWorld } from '../world'

export type TokenUse = 'access' | 'ID'
interface Pair {
  readonly access: Claims
  readonly id: Claims
}

/** The tokens of the last answer, or of so many answers before it, proved by the published keys. */
export async function claimsOf(world: MfaWorld, actor: Actor, before = 0): Promise<Pair> {
  const tokens: AuthenticationResultType | undefined = actor.signIns.at(-1 - before)
  if (!tokens) throw new Error(`${actor.name} has ${actor.signIns.length} answers with tokens: too few`)
  return provenClaims(world, actor, actor.client, tokens)
}

const ofUse = ({ access, id }: Pair, use: TokenUse): Claims => (use === 'access' ? access : id)

/** Exactly these claims: `any` need only be there, `maybe` may be left out. */
export async function expectClaims(
  world: MfaWorld,
  actor: Actor,
  use: TokenUse,
  table: Readonly<Record<string, string>>,
) {
  if ('origin_jti' in table) presumeRevocation(actor.client, 'expects origin_jti')
  if (use === 'ID') presumeReading(actor.client, Object.keys(table))
  const claims = ofUse(await claimsOf(world, actor), use)
  const expected = Object.keys(table).filter((name) => table[name] !== 'maybe' || name in claims)
  assert.sameMembers(Object.keys(claims), expected, `claims of the ${use} token`)
  for (const name of expected) {
    const value = table[name] ?? ''
    if (value === 'any' || value === 'maybe') assert.isNotEmpty(String(claims[name]), name)
    else assert.equal(JSON.stringify(claims[name]), JSON.stringify(asTruthOrText(filled(world, value))), name)
  }
}

/** `true` and `false` are truths, everything else is text: a number in quotes must be text (TOK-018). */
const asTruthOrText = (text: string) => (text === 'true' || text === 'false' ? text === 'true' : text)

/** TOK-011, TOK-012 */
export async function expectOrigin(world: MfaWorld, actor: Actor, same: boolean): Promise<void> {
  presumeRevocation(actor.client, 'compares origin_jti')
  const [now, before] = [await claimsOf(world, actor), await claimsOf(world, actor, 1)]
  const kept = now.access.origin_jti === before.access.origin_jti
  assert.equal(kept, same, 'whether origin_jti is that of the tokens before')
  const ids = [now, before].flatMap(({ access, id }) => [access.jti, id.jti])
  assert.equal(new Set(ids).size, 4, 'different jti in the four tokens')
  assert.equal(now.access.sub, before.access.sub, 'sub') // TOK-017
}

/** A second less than configured is seen at times (TOK-049). */
export async function expectLifetime(world: MfaWorld, actor: Actor, use: TokenUse, seconds: number): Promise<void> {
  presumeValidity(actor.client, use === 'access' ? 'AccessToken' : 'IdToken', seconds)
  const { exp, iat } = ofUse(await claimsOf(world, actor), use)
  assert.oneOf(Number(exp) - Number(iat), [seconds, seconds - 1], `lifetime of the ${use} token`)
}

/** TOK-024: a refresh keeps auth_time, while iat is new. */
export async function expectAge(world: MfaWorld, actor: Actor, seconds: number): Promise<void> {
  const { access, id } = await claimsOf(world, actor)
  for (const { iat, auth_time } of [access, id])
    assert.approximately(Number(iat) - Number(auth_time), seconds, 60, 'time from sign-in to issue')
}

/** TOK-027: who checks nothing but the signature still takes a revoked token. */
export async function expectStillProven(world: MfaWorld, actor: Actor): Promise<void> {
  const { access } = await claimsOf(world, actor)
  assert.equal(access.username, actor.username, 'username of the access token')
}
