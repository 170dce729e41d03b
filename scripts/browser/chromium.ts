// Chromium without a window, told what to do by the DevTools protocol over a pipe: no port, and no package of its own.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'

const names = ['chromium', 'chromium-browser', 'google-chrome']

/** The program's name on this machine; undefined where there is none. */
export const chromium = (): string | undefined =>
  names.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0)

export interface Said {
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
}

interface Reply extends Said {
  readonly id?: number
  readonly result?: Record<string, unknown>
  readonly error?: { readonly message: string }
}

export class Browser {
  /** What pages said by themselves: errors, messages, requests. */
  readonly said: Said[] = []
  readonly #profile = mkdtempSync(path.join(tmpdir(), 'browser-'))
  readonly #waiting = new Map<number, (reply: Reply) => void>()
  readonly #out: Writable
  readonly #ended: Promise<unknown>
  #session: string | undefined

  constructor(program: string) {
    const options = ['--headless=new', '--no-sandbox', '--remote-debugging-pipe', `--user-data-dir=${this.#profile}`]
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] as const
    const child = spawn(program, options, { stdio: [...stdio] })
    this.#ended = new Promise((resolve) => child.once('exit', resolve))
    this.#out = child.stdio[3] as Writable
    this.#read(child.stdio[4] as Readable)
  }

  /** One page, which tells all it says from now on. */
  async open(): Promise<void> {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' })
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true })
    this.#session = String(sessionId)
    for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await this.send(`${domain}.enable`)
  }

  send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = this.#waiting.size + 1
    const sessionId = this.#session
    this.#out.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`)
    return new Promise((resolve, reject) =>
      this.#waiting.set(id, ({ result = {}, error }) => (error ? reject(new Error(error.message)) : resolve(result))),
    )
  }

  /** Until the page says so; what it said before does not count. */
  async until(method: string, act: () => Promise<unknown>): Promise<void> {
    const heard = new Promise<void>((resolve) => this.#listeners.set(method, resolve))
    await act()
    await heard
  }

  async evaluate<Value>(expression: string): Promise<Value> {
    const options = { expression, returnByValue: true, awaitPromise: true }
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', options)
    if (exceptionDetails)
      throw new Error(`the page could not be asked: ${(result as { description: string }).description}`)
    return (result as { value: Value }).value
  }

  async close(): Promise<void> {
    this.#session = undefined
    await this.send('Browser.close')
    await this.#ended
    rmSync(this.#profile, { recursive: true, force: true })
  }

  readonly #listeners = new Map<string, () => void>()

  #read(from: Readable): void {
    let rest = ''
    from.setEncoding('utf8').on('data', (part: string) => {
      const messages = (rest + part).split('\0')
      rest = messages.pop() ?? ''
      for (const message of messages) this.#take(JSON.parse(message) as Reply)
    })
  }

  #take(reply: Reply): void {
    if (reply.id !== undefined) this.#waiting.get(reply.id)?.(reply)
    else {
      this.said.push(reply)
      this.#listeners.get(reply.method)?.()
    }
  }
}
