// Reading a request's body as text and as JSON, and never more of it than a sane request has.
import { Refusal } from '../errors'
import { serialization } from './wrong-type'

export const mostBytes = 1024 * 1024

export class TooLarge extends Refusal {
  constructor() {
    super('RequestEntityTooLargeException', `A request may have at most ${mostBytes} bytes`)
  }
}

export const jsonOf = async (request: Request): Promise<unknown> => parsed(await textOf(request))

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw serialization('The body is not JSON')
  }
}

export async function textOf(request: Request): Promise<string> {
  const announced = request.headers.get('content-length')
  if (announced === null) return counted(request)
  if (Number(announced) > mostBytes) throw new TooLarge()
  return request.text().catch(brokenOff) // node:http reads no more than was announced
}

/** A chunked body tells its length only by coming. */
async function counted(request: Request): Promise<string> {
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const part of request.body ?? []) {
      length += part.byteLength
      if (length > mostBytes) throw new TooLarge()
      parts.push(part)
    }
  } catch (error) {
    if (error instanceof TooLarge) throw error
    brokenOff()
  }
  return Buffer.concat(parts).toString()
}

function brokenOff(): never {
  throw serialization('The body broke off')
}
