// The right answer of every challenge, as an actor gives it who holds all that it takes.
import type { Actor } from '../actors/actor'
import type { Edit } from '../wire/draft'
import { rightCode } from '../words/codes'
import type { MfaWorld } from '../world'
import { answer, answerWithCode, answerWithNewPassword, choose } from './answer'
import { answerFirst, chooseFirst } from './choice'
import { solveRiddle } from './custom-auth'
import { openDeviceProof, proveDevice } from './devices'
import { answerWithPasskey } from './passkeys'
import { provePassword } from './sign-in'

type Answer = (world: MfaWorld, actor: Actor, edit: Edit) => Promise<unknown>

/** Whatever is not here is answered with a code. */
const answers: Readonly<Record<string, Answer>> = {
  NEW_PASSWORD_REQUIRED: answerWithNewPassword,
  SELECT_MFA_TYPE: (world, actor, edit) => choose(world, actor, 'SMS', edit),
  MFA_SETUP: (world, actor, edit) => answer(world, actor, {}, edit),
  PASSWORD_VERIFIER: provePassword,
  SELECT_CHALLENGE: (world, actor, edit) => chooseFirst(world, actor, 'PASSWORD', edit),
  PASSWORD: (world, actor, edit) => answerFirst(world, actor, 'PASSWORD', edit),
  PASSWORD_SRP: (world, actor, edit) => answerFirst(world, actor, 'PASSWORD_SRP', edit),
  CUSTOM_CHALLENGE: solveRiddle,
  WEB_AUTHN: (world, actor, edit) => answerWithPasskey(world, actor, undefined, edit),
  DEVICE_SRP_AUTH: openDeviceProof,
  DEVICE_PASSWORD_VERIFIER: proveDevice,
}

export async function answerLike(world: MfaWorld, actor: Actor, name: string | undefined, edit: Edit): Promise<void> {
  const own = name === undefined ? undefined : answers[name]
  if (own) await own(world, actor, edit)
  else await answerWithCode(world, actor, rightCode, edit, name)
}
