// For unit tests only: a mail server on a free port that takes every letter, and shows what it was handed.
import { createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import type { TestContext } from 'node:test'

export interface Letterbox {
  readonly url: string
  /** The next letter that comes, with its headers; lines end as they came. */
  next(): Promise<string>
}

export async function letterbox(t: TestContext): Promise<Letterbox> {
  const come: string[] = []
  const waiting: ((letter: string) => void)[] = []
  const took = (letter: string) => waiting.shift()?.(letter) ?? void come.push(letter)
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    served(socket, took)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const { port } = server.address() as { port: number }
  const next = () => {
    const letter = come.shift()
    return letter === undefined ? new Promise<string>((resolve) => waiting.push(resolve)) : Promise.resolve(letter)
  }
  return { url: `smtp://127.0.0.1:${port}`, next }
}

/** SMTP as far as a sender needs it (RFC 5321). */
function served(socket: Socket, took: (letter: string) => void): void {
  let letter: string[] | undefined
  const say = (line: string) => socket.write(`${line}\r\n`)
  say('220 letterbox')
  createInterface({ input: socket }).on('line', (line) => {
    if (letter && line !== '.') return void letter.push(line.replace(/^\./, ''))
    if (letter) {
      took(letter.join('\n'))
      letter = undefined
      return say('250 taken')
    }
    if (/^DATA/i.test(line)) letter = []
    return say(/^DATA/i.test(line) ? '354 go on' : /^QUIT/i.test(line) ? '221 bye' : '250 good')
  })
}
