// Answering the challenge that an actor was given, through either door.
import type { Actor, Challenge } from '../actors/actor'
import { addressed, asItIs, type Draft, type Edit, hashOfKeys } from '../wire/draft'
import type { CodeWish } from '../words/codes'
import type { MfaWorld } from '../world'
import { codeFor, type Medium } from './codes'
import type { Factor } from './preference'
import { send } from './send'
import { nextPassword } from './users'

const respond = { 'user API': 'RespondToAuthChallenge', 'admin API': 'AdminRespondToAuthChallenge' } as const

/** USERNAME is USER_ID_FOR_SRP where the challenge names it, as clients send it (CHAL-062, SRP-014). */
export async function answer(world: MfaWorld, actor: Actor, keys: Draft['keys'], edit: Edit = asItIs): Promise<void> {
  const { name, parameters } = challengeOf(actor)
  const request = {
    operation: respond,
    members: { ...addressed, ChallengeName: name, Session: actor.session },
    keys: { USERNAME: parameters.USER_ID_FOR_SRP ?? actor.login, ...keys, SECRET_HASH: hashOfKeys },
    keysIn: 'ChallengeResponses' as const,
  }
  await send(world, actor, request, edit)
}

/** The key of a code is the challenge's name plus _CODE (CHAL-135). */
export async function answerWithCode(
  world: MfaWorld,
  actor: Actor,
  wish: CodeWish,
  edit: Edit = asItIs,
  name: string = challengeOf(actor).name,
): Promise<void> {
  await answer(world, actor, { [`${name}_CODE`]: codeFor(world, actor, mediumOf(name), wish) }, edit)
}

export async function answerWithNewPassword(world: MfaWorld, actor: Actor, edit: Edit = asItIs): Promise<void> {
  await answer(world, actor, { NEW_PASSWORD: nextPassword(world, actor) }, edit)
  if (actor.challenge?.name !== 'NEW_PASSWORD_REQUIRED') actor.takeNewPassword()
}

/** The last challenge stays answerable after it was passed: that is how a spent session is tried. */
function challengeOf(actor: Actor): Challenge {
  const challenge = actor.challenge ?? actor.passed
  if (!challenge) throw new Error(`${actor.name} was given no challenge to answer`)
  return challenge
}

function mediumOf(challenge: string): Medium {
  if (challenge.startsWith('SMS')) return 'phone'
  return challenge.startsWith('EMAIL') ? 'e-mail' : 'app'
}

const choice = { TOTP: 'SOFTWARE_TOKEN_MFA', SMS: 'SMS_MFA', 'e-mail': 'EMAIL_OTP', passkeys: 'WEB_AUTHN' } as const

/** SELECT_MFA_TYPE is answered with the name of the wanted challenge (CHAL-071). */
export const choose = (world: MfaWorld, actor: Actor, factor: Factor, edit: Edit = asItIs) =>
  answer(world, actor, { ANSWER: choice[factor] }, edit)

/** MFA_SETUP by e-mail: the address stands under EMAIL, and is the user's once its code is answered (CHAL-083, CHAL-140). */
export async function setUpAddress(world: MfaWorld, actor: Actor, edit: Edit = asItIs): Promise<void> {
  await answer(world, actor, { EMAIL: actor.email }, edit)
  actor.hasEmail = actor.challenge?.name === 'EMAIL_OTP'
}
