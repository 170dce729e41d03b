// Sends a request by hand and keeps its answer for the steps that read it.

import type { Operation } from '../wire/operation'
import { caught, type RawAnswer, type RawRequest, sentByHand } from '../wire/raw'
import type { RawEdit } from '../words/raw-edits'
import { membersOf } from '../words/wire-values'
import type { MfaWorld } from '../world'

const answers = new WeakMap<MfaWorld, RawAnswer[]>()
type Rows = readonly (readonly string[])[]

export async function sendByHand(world: MfaWorld, operation: string, rows: Rows, edit: RawEdit): Promise<void> {
  const name = operation as Operation
  const request = await caught(world.run.target, name, membersOf(world, rows))
  edit(request)
  const began = performance.now()
  const answer = await sentByHand(world.run.target, name, request)
  answers.set(world, [...answersByHand(world), answer])
  write(world, request, answer, performance.now() - began)
}

export const answersByHand = (world: MfaWorld): readonly RawAnswer[] => answers.get(world) ?? []

export function lastByHand(world: MfaWorld): RawAnswer {
  const last = answersByHand(world).at(-1)
  if (!last) throw new Error('nothing was sent by hand yet')
  return last
}

function write(world: MfaWorld, request: RawRequest, { operation, status, headers, text }: RawAnswer, ms: number) {
  const signed = request.headers.authorization ? { authorization: '<signature>' } : {}
  world.transcript.write({
    actor: 'by hand',
    door: signed.authorization ? 'admin API' : 'user API',
    operation,
    request: { headers: { ...request.headers, ...signed }, body: read(request.body) },
    ending: { response: { status, headers: read(JSON.stringify(Object.fromEntries(headers))), body: read(text) } },
    ms: Math.round(ms),
  })
}

/** What is no JSON is shown as it is; a value that is long on purpose is told by its length. */
function read(text: string): unknown {
  const short = text.replace(/a{19,}/g, ({ length }) => `<${length} characters>`)
  try {
    return JSON.parse(short)
  } catch {
    return short
  }
}
