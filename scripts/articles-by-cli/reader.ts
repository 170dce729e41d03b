// What the reader of an article has at hand: an authenticator app, and a phone and a mailbox that receive codes.
import { Authenticator } from '../../support/authenticator'
import type { Terminal } from './terminal'

/** A command takes a second to start: a code must stay good that long. */
const marginMs = 8000

export const newApp = (secret: string) => new Authenticator(secret, marginMs)

/** The next code of the app; an article needs two, and three come without waiting. */
export function nextCode(app: Authenticator): string {
  const offer = app.offer(Date.now())
  if ('step' in offer) return app.spend(offer.step)
  throw new Error('the article needs a fourth code of one app, and would have to wait for it')
}

export const wrongCode = (app: Authenticator) => app.wrongCode(Date.now())

/** The code that the article's pool sent last to an address or a phone number: articles are walked at the same time. */
export async function sentCode(t: Terminal, to: string): Promise<string> {
  const answer = await fetch(`${t.endpoint}/_emulator/messages?to=${encodeURIComponent(to)}`)
  const messages = (await answer.json()) as { code: string; poolId: string }[]
  const last = messages.filter(({ poolId }) => poolId === t.valueOf('userPoolId')).at(-1)
  if (!last) throw new Error('no code was sent')
  return last.code
}
