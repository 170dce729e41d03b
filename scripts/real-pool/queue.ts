// A queue that speaks as SQS does, as far as a reader of codes and their sender need it: by AWS JSON 1.0, with messages hidden for a time.
import { createHash, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

export interface Queue {
  readonly url: string
  readonly endpoint: string
  send(body: string): void
  /** As SQS may: the message sent last is there once more, deleted or not. */
  showAgain(): void
  /** Whatever was not deleted, hidden or not, oldest first. */
  left(): readonly string[]
  close(): void
}

interface Message {
  readonly MessageId: string
  readonly ReceiptHandle: string
  readonly Body: string
  readonly MD5OfBody: string
}

interface Input {
  readonly MessageBody?: string
  readonly MaxNumberOfMessages?: number
  readonly VisibilityTimeout?: number
  readonly WaitTimeSeconds?: number
  readonly ReceiptHandle?: string
  readonly Entries?: readonly {
    readonly Id: string
    readonly ReceiptHandle: string
    readonly VisibilityTimeout: number
  }[]
}

const digest = (text: string) => createHash('md5').update(text).digest('hex')

class Messages {
  #last: Message | undefined
  readonly all = new Map<string, Message>()
  readonly #hiddenUntil = new Map<string, number>()

  SendMessage = ({ MessageBody: Body = '' }: Input) => {
    const id = randomUUID()
    this.#last = { MessageId: id, ReceiptHandle: id, Body, MD5OfBody: digest(Body) }
    this.all.set(id, this.#last)
    return { MessageId: id, MD5OfMessageBody: digest(Body) }
  }

  ReceiveMessage = async ({ MaxNumberOfMessages = 1, VisibilityTimeout = 30, WaitTimeSeconds = 0 }: Input) => {
    const end = Date.now() + WaitTimeSeconds * 1000
    while (this.#seen().length === 0 && Date.now() < end) await pause(5)
    const taken = this.#seen().slice(0, MaxNumberOfMessages)
    for (const { MessageId } of taken) this.#hide(MessageId, VisibilityTimeout)
    return taken.length > 0 ? { Messages: taken } : {}
  }

  DeleteMessage = ({ ReceiptHandle = '' }: Input) => {
    this.all.delete(ReceiptHandle)
    return {}
  }

  ChangeMessageVisibilityBatch = ({ Entries = [] }: Input) => {
    for (const { ReceiptHandle, VisibilityTimeout } of Entries) this.#hide(ReceiptHandle, VisibilityTimeout)
    return { Successful: Entries.map(({ Id }) => ({ Id })), Failed: [] }
  }

  showAgain(): void {
    if (!this.#last) throw new Error('nothing was sent yet')
    this.all.set(this.#last.MessageId, this.#last)
    this.#hide(this.#last.MessageId, 0)
  }

  #seen(): Message[] {
    return [...this.all.values()].filter(({ MessageId }) => (this.#hiddenUntil.get(MessageId) ?? 0) <= Date.now())
  }

  #hide(id: string, seconds: number): void {
    this.#hiddenUntil.set(id, Date.now() + seconds * 1000)
  }
}

export async function openQueue(): Promise<Queue> {
  const messages = new Messages()
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const part of request.setEncoding('utf8')) text += part
    const operation = String(request.headers['x-amz-target']).split('.')[1] as keyof Messages
    const answer = messages[operation] as ((input: Input) => object | Promise<object>) | undefined
    response.statusCode = answer ? 200 : 501
    response.setHeader('content-type', 'application/x-amz-json-1.0')
    response.end(JSON.stringify((await answer?.(JSON.parse(text))) ?? { __type: 'UnsupportedOperation' }))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    endpoint,
    url: `${endpoint}/123456789012/codes`,
    send: (MessageBody) => void messages.SendMessage({ MessageBody }),
    showAgain: () => messages.showAgain(),
    left: () => [...messages.all.values()].map(({ Body }) => Body),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
