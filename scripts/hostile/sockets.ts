// Raw sockets: bytes written at once and the answer read to its end, or half a request that is left standing.
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

const longest = 5000

/** What came back until the server closed, or 'open' where it did not in 5 s. A broken connection is an answer too. */
export async function writeRaw(port: number, bytes: string | Buffer): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.setEncoding('latin1').on('data', (part) => {
    text += part
  })
  socket.on('error', () => {})
  socket.end(bytes)
  const giveUp = setTimeout(() => socket.destroy(new Error('open')), longest)
  await once(socket, 'close').catch(() => {})
  clearTimeout(giveUp)
  return socket.errored?.message === 'open' ? 'open' : text
}

/** The statuses of the answers in what came, one for each answer of a pipeline. */
export const statusesOf = (text: string): number[] =>
  [...text.matchAll(/HTTP\/1\.[01] (\d{3})/g)].map((match) => Number(match[1])).filter((status) => status !== 100)

export class SlowRequests {
  readonly #sockets: Socket[] = []
  readonly #start = performance.now()

  /** Half a head and half a body, by turns, after which nothing more comes. */
  constructor(port: number, count: number) {
    const head = 'POST / HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 10\r\n'
    for (let at = 0; at < count; at++) {
      const socket = connect(port, '127.0.0.1').on('error', () => {})
      socket.resume().write(at % 2 === 0 ? head : `${head}\r\n{"a"`)
      this.#sockets.push(socket)
    }
  }

  /** How many the server still holds when it had that many seconds; what it holds then is given up. */
  async heldAfter(seconds: number): Promise<number> {
    const left = seconds * 1000 - (performance.now() - this.#start)
    const closed = Promise.all(this.#sockets.map((socket) => socket.closed || once(socket, 'close')))
    let timer: NodeJS.Timeout | undefined
    const patience = new Promise((resolve) => {
      timer = setTimeout(resolve, Math.max(left, 0))
    })
    await Promise.race([closed, patience])
    clearTimeout(timer)
    const held = this.#sockets.filter((socket) => !socket.closed).length
    for (const socket of this.#sockets) socket.destroy()
    return held
  }
}
