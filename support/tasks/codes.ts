// Works out the code that a sentence wishes for: from an authenticator app or from the messages that were sent.
import type { Actor } from '../actors/actor'
import type { Authenticator } from '../authenticator'
import { waitForStep } from '../waits'
import { NotApplicable } from '../wire/failures'
import type { CodeDesk, CodeWish } from '../words/codes'
import type { MfaWorld } from '../world'

export type Medium = 'app' | 'phone' | 'e-mail'

/** A value for a request: the code is made, and a step spent, only when it is really sent. */
export const codeFor = (world: MfaWorld, actor: Actor, medium: Medium, wish: CodeWish) => async () => {
  const code = await wish(medium === 'app' ? appDesk(world, actor) : messageDesk(world, actor, medium))
  world.redactor.know('code', code)
  actor.lastCode = code
  return code
}

const appDesk = (world: MfaWorld, actor: Actor): CodeDesk => ({
  actor,
  named: (name) => world.actor(name),
  right: (owner) => freshCode(world, owner, owner.theApp),
  wrong: async (owner) => owner.theApp.wrongCode(owner.pool.now()),
  unread: undefined,
  sentBefore: () => Promise.reject(new Error('an authenticator app is sent no codes')),
})

async function freshCode(world: MfaWorld, owner: Actor, app: Authenticator): Promise<string> {
  const offer = app.offer(owner.pool.now())
  if ('step' in offer) return app.spend(offer.step)
  const { can, marginMs } = world.run.target
  await waitForStep(owner.pool, offer.waitMs, {
    movesClock: can.has('moves-clock'),
    marginMs,
    say: (text) => world.log(text),
  })
  return freshCode(world, owner, app)
}

const messageDesk = (world: MfaWorld, actor: Actor, medium: Medium): CodeDesk => {
  const sent = async (owner: Actor, before: number) => {
    const messages = await messagesTo(world, owner, medium)
    const message = messages.at(-1 - before)
    if (!message) throw new Error(`${messages.length} messages were sent to the ${medium} of ${owner.name}: too few`)
    if (!message.code) throw new Error(`the message that was sent to the ${medium} of ${owner.name} holds no code`)
    return message.code
  }
  return {
    actor,
    named: (name) => world.actor(name),
    right: (owner) => sent(owner, 0),
    wrong: async (owner) => otherThan(await sent(owner, 0)),
    unread: whyUnread(world, medium),
    sentBefore: sent,
  }
}

const carrierOf = (medium: Medium): 'EMAIL' | 'SMS' => (medium === 'phone' ? 'SMS' : 'EMAIL')

/** Why the codes of a medium cannot be read, or undefined where they can. */
export function whyUnread({ run: { target } }: MfaWorld, medium: Medium): string | undefined {
  if (!target.can.has('reads-codes')) return `no code source is set for ${target.name}`
  const carrier = carrierOf(medium)
  return (target.codes.carries ?? carrier) === carrier
    ? undefined
    : `the code source of the run reads no message by ${carrier}`
}

export async function messagesTo(world: MfaWorld, owner: Actor, medium: Medium) {
  const { target } = world.run
  const unread = whyUnread(world, medium)
  if (unread) throw new NotApplicable(unread)
  if (owner.lent) throw new NotApplicable('nobody reads what is sent to a user who was given to the run')
  const carrier = carrierOf(medium)
  const address = medium === 'phone' ? owner.phone : owner.email
  const wanted = { poolId: owner.pool.knownId, address, atLeast: owner.messages[carrier] }
  const messages = await target.codes.sentTo(wanted)
  for (const { code } of messages) world.redactor.know('code', code)
  return messages.slice(owner.oldMessages[carrier])
}

/** A code of the same length with another last digit. */
const otherThan = (code: string) => code.slice(0, -1) + ((Number(code.at(-1)) + 1) % 10)
