// Attributes in the hands of their user: changed with the access token, and proven by a code.
import type { Actor } from '../actors/actor'
import { presumeVerified } from '../actors/presumed'
import { asItIs, type Edit } from '../wire/draft'
import { succeeded } from '../wire/succeeded'
import type { CodeWish } from '../words/codes'
import type { MfaWorld } from '../world'
import { codeFor } from './codes'
import { send } from './send'

const token = ({ tokens }: Actor) => ({ AccessToken: tokens?.AccessToken })

export async function changeAttribute(world: MfaWorld, actor: Actor, Name: string, Value: string): Promise<void> {
  const members = { ...token(actor), UserAttributes: [{ Name, Value }] }
  await send(world, actor, { operation: 'UpdateUserAttributes', members })
}

export function askForCode(world: MfaWorld, actor: Actor, AttributeName: string, edit: Edit = asItIs) {
  presumeVerified(actor, AttributeName)
  const members = { ...token(actor), AttributeName }
  return send(world, actor, { operation: 'GetUserAttributeVerificationCode', members }, edit)
}

export async function askForCodes(world: MfaWorld, actor: Actor, name: string, times: number): Promise<void> {
  for (let asked = 0; asked < times; asked += 1) succeeded(await askForCode(world, actor, name))
}

export async function verifyAttribute(
  world: MfaWorld,
  actor: Actor,
  AttributeName: string,
  code: CodeWish,
  edit: Edit = asItIs,
): Promise<void> {
  presumeVerified(actor, AttributeName)
  const medium = AttributeName === 'phone_number' ? 'phone' : 'e-mail'
  const members = { ...token(actor), AttributeName, Code: codeFor(world, actor, medium, code) }
  await send(world, actor, { operation: 'VerifyUserAttribute', members }, edit)
}
