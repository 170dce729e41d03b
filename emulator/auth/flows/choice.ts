// USER_AUTH: the first factor is preferred by the client or chosen by the user; after a sign-up it is done already (AUTH-053 to AUTH-059).

import type { Answer, AuthServices } from '../attempt'
import { endSignUp } from '../automatic-sign-in'
import { beforeAuthentication } from '../before-authentication'
import { disguisedUser } from '../disguise'
import { hidesUsers, signInUser } from '../existence'
import { allowedBy, availableTo, type FirstFactor, isFirstFactor, isPassword } from '../first-factors'
import { askFirst, type FirstStep, listed } from '../first-step'
import { challenge } from '../open-challenge'
import { checkPasskeyBesideMfa } from '../passkeys/availability'
import { afterFirstFactor, ask } from '../proceed'
import { required } from '../required'
import { checkSecretHash } from '../secret-hash'
import { mayBegin } from '../state-of-user'
import { nextAtFloor, owesMfa } from '../step-up/floor'
import { beginnings, missing, nextToward } from '../step-up/reach'
import { type Wish, wishOf } from '../step-up/wish'
import type { FlowHandler, Start } from './flow'

export const choiceFlow: FlowHandler = async (on, start) => {
  const { pool, client, parameters, session } = start
  const login = required(parameters, 'USERNAME')
  checkSecretHash(client, login, parameters.SECRET_HASH)
  await beforeAuthentication(start, login)
  if (!pool.users.find(login) && hidesUsers(client)) return beginDisguised(on, start, login)
  const user = signInUser(pool, client, login)
  mayBegin(user)
  const attempt = { pool, client, user, deviceKey: parameters.DEVICE_KEY }
  if (session) {
    endSignUp(on, attempt, session)
    return afterFirstFactor(on, attempt) // AUTH-059
  }
  const wish = await wishOf(on, start, user)
  if (wish) return beginToward(on, { ...attempt, ...wish, login, given: parameters })
  const available = availableTo(pool, user)
  if (parameters.PREFERRED_CHALLENGE === 'WEB_AUTHN') checkPasskeyBesideMfa(pool, user, available)
  return begin(on, { ...attempt, login, available, given: parameters }, available)
}

/** What the access token proves already is not asked for again (STEP-026 to STEP-028). */
function beginToward(on: AuthServices, step: Omit<FirstStep, 'available'> & Wish): Answer | Promise<Answer> {
  const begun = step.proved.length > 0
  const next = begun ? nextToward(step, step.target, nextAtFloor(step)) : undefined
  const isThere = !owesMfa(step) && missing(step, step.target).some((proofs) => proofs.length === 0)
  if (next && (next.at !== 'DONE' || isThere)) return ask(on, step, next)
  const available = beginnings(step, step.target)
  const [only, ...others] = available
  const straight = only && others.length === 0 && !isPassword(only)
  return straight ? askFirst(on, { ...step, available }, only) : begin(on, { ...step, available }, available)
}

/** Nobody looks like a user with a password who can be sent a code, and is sent none (AUTH-052, CHAL-143). */
function beginDisguised(on: AuthServices, { pool, client, parameters }: Start, login: string): Promise<Answer> {
  const user = disguisedUser(pool, login)
  const played = allowedBy(pool).filter((factor) => factor !== 'WEB_AUTHN')
  const available = played.filter(isPassword)
  return begin(on, { pool, client, user, login, available, given: parameters }, played)
}

/** The preferred factor where it is available, else the choice (AUTH-054). */
async function begin(on: AuthServices, step: FirstStep, preferrable: readonly FirstFactor[]): Promise<Answer> {
  const preferred = step.given.PREFERRED_CHALLENGE
  if (isFirstFactor(preferred) && preferrable.includes(preferred)) {
    const available = [...new Set([...step.available, preferred])]
    return askFirst(on, { ...step, available }, preferred)
  }
  return listed(step, challenge(on, step, { at: 'SELECT_CHALLENGE', available: step.available }, {}))
}
