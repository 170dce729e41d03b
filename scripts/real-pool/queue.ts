// A queue that speaks as SQS does, as far as a reader of codes and a sender need it: send, receive, delete, by AWS JSON 1.0.
import { createHash, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Queue {
  readonly url: string
  readonly endpoint: string
  send(body: string): void
  close(): void
}

interface Message {
  readonly MessageId: string
  readonly ReceiptHandle: string
  readonly Body: string
  readonly MD5OfBody: string
}

export async function openQueue(): Promise<Queue> {
  const messages = new Map<string, Message>()
  const answers: Record<string, (input: { MaxNumberOfMessages?: number; ReceiptHandle?: string }) => object> = {
    ReceiveMessage: ({ MaxNumberOfMessages = 1 }) => ({
      Messages: [...messages.values()].slice(0, MaxNumberOfMessages),
    }),
    DeleteMessage: ({ ReceiptHandle = '' }) => {
      messages.delete(ReceiptHandle)
      return {}
    },
  }
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const part of request.setEncoding('utf8')) text += part
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? ''
    response.setHeader('content-type', 'application/x-amz-json-1.0')
    response.end(JSON.stringify(answers[operation]?.(JSON.parse(text)) ?? {}))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    endpoint,
    url: `${endpoint}/123456789012/codes`,
    send: (Body) => {
      const id = randomUUID()
      const MD5OfBody = createHash('md5').update(Body).digest('hex')
      messages.set(id, { MessageId: id, ReceiptHandle: id, Body, MD5OfBody })
    },
    close: () => void server.close(),
  }
}
