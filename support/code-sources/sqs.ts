// A code source that is a queue: a sender function of the pool puts each code there, in clear, for whom it is.
import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { awaited, type Found } from './awaited'
import type { CodeSource } from './code-source'

/** What infra/code-source writes: {"to":"+8190…","medium":"SMS","code":"123456","at":"2026-11-21T…Z"}. */
interface Queued extends Found {
  readonly to: string
}

/** For how long a message of somebody else is hidden at most: a reader that dies keeps it from nobody for longer. */
const hiddenSeconds = 10

/** Several workers and runs read one queue: what is for the address asked for is kept here and deleted there, the rest goes back. */
export function codesFromQueue(QueueUrl: string, endpoint: string | undefined): CodeSource {
  const queue = new SQSClient({ ...(endpoint && { endpoint }) })
  const kept = new Map<string, Map<string | undefined, Found>>()
  const keep = async ({ Body, MessageId, ReceiptHandle }: Message, address: string) => {
    const { to, ...found } = parsed(Body)
    if (to !== address) return false
    kept.set(to, (kept.get(to) ?? new Map()).set(MessageId, found)) // a queue may show a message twice
    await queue.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))
    return true
  }
  const take = async (WaitTimeSeconds: number) => {
    const wish = { QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: hiddenSeconds, WaitTimeSeconds }
    return (await queue.send(new ReceiveMessageCommand(wish))).Messages ?? []
  }
  /** Until the queue shows no more: what it has shown it hides. */
  const look = async (address: string) => {
    const others: Message[] = []
    try {
      for (let shown = await take(1); shown.length > 0; shown = await take(0))
        for (const message of shown) if (!(await keep(message, address))) others.push(message)
    } finally {
      await giveBack(queue, QueueUrl, others)
    }
    return [...(kept.get(address)?.values() ?? [])].sort((a, b) => (a.at < b.at ? -1 : 1))
  }
  return awaited({ look, close: async () => queue.destroy() })
}

async function giveBack(queue: SQSClient, QueueUrl: string, messages: readonly Message[]): Promise<void> {
  for (let at = 0; at < messages.length; at += 10) {
    const Entries = messages
      .slice(at, at + 10)
      .map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle, VisibilityTimeout: 0 }))
    await queue.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl, Entries }))
  }
}

function parsed(body = ''): Queued {
  try {
    const { to, medium, code, at } = JSON.parse(body) as Queued
    if (to && medium && code && at) return { to, medium, code, at }
  } catch {
    // said below
  }
  throw new Error('the queue in COGNITO_SQS_QUEUE_URL holds a message that infra/code-source did not write')
}
