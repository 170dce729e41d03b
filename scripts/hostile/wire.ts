// One exchange over HTTP as a client makes it, and what came back; never more than so long.
import { Agent, request } from 'node:http'

export interface Sent {
  readonly method?: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

export interface Came {
  readonly status: number
  readonly body: string
  readonly milliseconds: number
}

export const longest = 10_000
const agent = new Agent({ keepAlive: true })

/** Rejects where the connection broke or nothing came. */
export function exchange(url: string, { method = 'POST', path, headers, body }: Sent): Promise<Came> {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const options = { method, headers: { 'content-length': Buffer.byteLength(body), ...headers }, agent }
    const sent = request(url + path, { ...options, timeout: longest }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => {
        text += part
      })
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, body: text, milliseconds: performance.now() - start }),
      )
    })
    sent.on('timeout', () => sent.destroy(new Error(`no answer in ${longest / 1000} s`)))
    sent.on('error', reject)
    sent.end(body)
  })
}

export const hangUp = (): void => agent.destroy()
