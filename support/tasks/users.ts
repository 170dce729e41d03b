// Makes users: by an administrator, with what a sentence says they have, or by their own sign-up.
import type { Actor } from '../actors/actor'
import { newPassword } from '../actors/identity'
import { presumeCode, provenAtSignUp } from '../actors/presumed'
import type { Lent } from '../farewell/lending'
import type { Pool } from '../pools/pool'
import { closed, requiredNames } from '../pools/suffices/users'
import { addressed, asItIs, type Edit, hashOfMember } from '../wire/draft'
import { NotApplicable } from '../wire/failures'
import { succeeded } from '../wire/succeeded'
import { type CodeWish, rightCode } from '../words/codes'
import type { UserWish } from '../words/users'
import type { MfaWorld } from '../world'
import { codeFor, type Medium } from './codes'
import { send } from './send'
import { settle } from './settle'

/** An administrator makes a confirmed user, or one with a temporary password; where there is none, users sign up. */
export async function beUser(world: MfaWorld, actor: Actor, wish: UserWish, pool: Pool = world.pool): Promise<void> {
  if (!world.run.target.can.has('admin-api')) return signUpAs(world, actor, wish)
  const created = await world.act('AdminCreateUser', await creation(world, actor, pool, wish))
  actor.username = created.User?.Username ?? actor.login
  world.redactor.know('user', actor.username)
  if (wish.temporary) return
  const password = { Password: actor.password, Permanent: true }
  await world.act('AdminSetUserPassword', { UserPoolId: pool.id, Username: actor.username, ...password })
}

/** Only what a code by e-mail or SMS makes of a user; the confirmed address counts as verified (SIGNUP-024). */
async function signUpAs(world: MfaWorld, actor: Actor, { phone, email, temporary, verified, nameless }: UserWish) {
  if (temporary || nameless || !verified || phone || !email || actor.door === 'admin API')
    throw new NotApplicable('the scenario has a user whom an administrator makes, and the run has no credentials')
  const { borrow } = world.run.target
  if (borrow) return beLent(world, actor, await borrow())
  await signUp(world, actor, asItIs)
  const { UserConfirmed } = succeeded(world.examineLast()) as { UserConfirmed?: boolean }
  if (!UserConfirmed) await confirmSignUp(world, actor, rightCode, asItIs)
  world.nothingUnexamined()
  Object.assign(actor.oldMessages, actor.messages)
}

/** A user of somebody's, with the name, password and addresses that they have. */
function beLent(world: MfaWorld, actor: Actor, { email, phone, ...lent }: Lent): void {
  Object.assign(actor, lent, {
    lent: true,
    home: world.pool,
    hasEmail: email !== undefined,
    hasPhone: phone !== undefined,
  })
  actor.email = email ?? actor.email
  actor.phone = phone ?? actor.phone
  for (const name of [lent.username, lent.login]) world.redactor.know('user', name)
  world.redactor.know('password', lent.password)
  world.redactor.know('e-mail', email)
  world.redactor.know('phone', phone)
}

/** What an administrator sends to make the user, without an invitation (SIGNUP-042). */
export async function creation(world: MfaWorld, actor: Actor, pool: Pool, wish: UserWish) {
  await settle(world, actor, pool, wish)
  return {
    UserPoolId: pool.id,
    Username: actor.login,
    TemporaryPassword: actor.password,
    MessageAction: 'SUPPRESS',
    UserAttributes: attributesOf(actor, wish),
  }
}

const signUpWish: UserWish = { phone: false, email: true, temporary: false, verified: undefined }

export async function signUp(world: MfaWorld, actor: Actor, edit: Edit, wish: Partial<UserWish> = {}): Promise<void> {
  const { create, traits } = world.pool.shape
  if (create.AdminCreateUserConfig?.AllowAdminCreateUserOnly && !traits.has(closed))
    throw new NotApplicable('the scenario has somebody sign up, and the pool lets administrators alone make users')
  const whole = { ...signUpWish, ...wish }
  actor.hasSignedUp = true
  await settle(world, actor, world.pool, whole)
  const members = {
    ClientId: addressed.ClientId,
    Username: actor.login,
    Password: actor.password,
    SecretHash: hashOfMember,
    UserAttributes: attributesOf(actor, whole),
  }
  const { response } = await send(world, actor, { operation: 'SignUp', members }, edit)
  if (response && actor.login !== actor.username) actor.username = (response as { UserSub: string }).UserSub // SIGNUP-049
}

export const mediumOfSignUp = (actor: Actor): Medium => (provenAtSignUp(actor) === 'phone_number' ? 'phone' : 'e-mail')

export async function confirmSignUp(world: MfaWorld, actor: Actor, wish: CodeWish, edit: Edit): Promise<void> {
  presumeCode(actor)
  const members = {
    ClientId: addressed.ClientId,
    Username: actor.login,
    ConfirmationCode: codeFor(world, actor, mediumOfSignUp(actor), wish),
    SecretHash: hashOfMember,
  }
  await send(world, actor, { operation: 'ConfirmSignUp', members }, edit)
}

/** What the pool requires of each user beside an address. */
export const requiredOf = ({ name, pool }: Actor): Readonly<Record<string, string>> =>
  Object.fromEntries(
    requiredNames(pool.shape.create.Schema)
      .filter((required) => !/^(email|phone_number)$/.test(required))
      .map((required) => [required, name]),
  )

/** Undefined `verified` leaves the flags out, as a user who signs up must. */
function attributesOf(actor: Actor, { verified, nameless }: UserWish) {
  const attribute = (Name: string, Value: string, flag: string) => [
    { Name, Value },
    ...(verified === undefined ? [] : [{ Name: flag, Value: String(verified) }]),
  ]
  const required = nameless ? [] : Object.entries(requiredOf(actor)).map(([Name, Value]) => ({ Name, Value }))
  return [
    ...(actor.hasEmail ? attribute('email', actor.email, 'email_verified') : []),
    ...(actor.hasPhone ? attribute('phone_number', actor.phone, 'phone_number_verified') : []),
    ...required,
  ]
}

/** A password for the actor to change to, known to the redaction before it is sent. */
export function nextPassword(world: MfaWorld, actor: Actor): string {
  actor.newPassword = newPassword()
  world.redactor.know('password', actor.newPassword)
  return actor.newPassword
}
