// Requests to what is not the API: the control door, the pools' public documents, and paths that lead nowhere.
import type { Dice } from './dice'
import type { Known } from './known'
import { nasty, nastyText, ownNames } from './nasty'
import type { Sent } from './wire'

const json = { 'content-type': 'application/json' }
const methods = ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE']

export function anyOtherDoor(dice: Dice, known: Known): Sent {
  const make = dice.pick([clock, messages, document, nowhere, reset])
  return make(dice, known)
}

function clock(dice: Dice, known: Known): Sent {
  const seconds = dice.oneIn(2) ? dice.below(600) : dice.pick([-1, 1e15, 1e308, 0.001, '60', null, nasty(dice)])
  const poolId = dice.oneIn(2) ? known.some('UserPoolId', dice) : nasty(dice)
  const body = JSON.stringify(dice.oneIn(5) ? nasty(dice) : { advanceSeconds: seconds, poolId }) ?? ''
  return { path: '/_emulator/clock', headers: json, body }
}

function messages(dice: Dice): Sent {
  const to = dice.pick(['+15550100', 'alice@example.com', nastyText(dice).slice(0, 2000)])
  return { method: 'GET', path: `/_emulator/messages?to=${encoded(to)}`, headers: json, body: '' }
}

function document(dice: Dice, known: Known): Sent {
  const pool = encoded(known.some('UserPoolId', dice) ?? dice.pick(ownNames))
  const name = dice.pick(['jwks.json', 'openid-configuration', 'x', ...ownNames])
  const method = dice.oneIn(4) ? dice.pick(methods) : 'GET'
  return { method, path: `/${dice.oneIn(4) ? dice.pick(ownNames) : pool}/.well-known/${name}`, headers: {}, body: '' }
}

function nowhere(dice: Dice): Sent {
  const path = `/${encoded(nastyText(dice).slice(0, 3000))}${dice.pick(['', '/', '//', '/..', '?', '?a[]=1&a=2', '#', '%', '%E0%A4%A'])}`
  return { method: dice.pick(methods), path, headers: {}, body: '' }
}

/** A reset that is refused: one that is not would take away what the others need. */
const reset = (): Sent => ({ path: '/_emulator/reset', headers: { origin: 'http://evil.example' }, body: '' })

const encoded = (text: string): string => encodeURIComponent(Buffer.from(text).toString())
