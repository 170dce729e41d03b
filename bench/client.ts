// Calls in AWS JSON 1.1 over raw node:http on kept connections: what is measured is the server, not an SDK.
import { Agent, request } from 'node:http'

const prefix = 'AWSCognitoIdentityProviderService'
/** The pools of a bench take any key: only that an Authorization stands there is looked at. */
const authorization = 'AWS4-HMAC-SHA256 Credential=bench/20261120/us-east-1/cognito-idp/aws4_request'
const longest = 20_000

export class Client {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 })
  readonly #port: number

  constructor(url: string) {
    this.#port = Number(new URL(url).port)
  }

  /** The answer as parsed; rejects anything but 200 with what was said. */
  async call<A>(operation: string, input: object): Promise<A> {
    return JSON.parse(await this.send('/', JSON.stringify(input), operation)) as A
  }

  send(path: string, body: string, operation?: string): Promise<string> {
    const headers = {
      'content-type': 'application/x-amz-json-1.1',
      'content-length': Buffer.byteLength(body),
      ...(operation !== undefined && { 'x-amz-target': `${prefix}.${operation}`, authorization }),
    }
    const to = { host: '127.0.0.1', port: this.#port, path, method: 'POST', agent: this.#agent, headers }
    return new Promise((resolve, reject) => {
      const sent = request({ ...to, timeout: longest }, (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (part: string) => {
          text += part
        })
        answer.on('error', reject)
        answer.on('end', () =>
          answer.statusCode === 200 ? resolve(text) : reject(new Error(`${operation ?? path}: ${text.slice(0, 300)}`)),
        )
      })
      sent.on('timeout', () => sent.destroy(new Error(`${operation ?? path}: no answer in ${longest / 1000} s`)))
      sent.on('error', reject)
      sent.end(body)
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}
