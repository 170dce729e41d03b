// A code source that is a queue: a sender function of the pool puts each code there, in clear, for whom it is.
import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { awaited, type Found } from './awaited'
import type { CodeSource } from './code-source'

/** What infra/code-source writes: {"to":"+8190…","medium":"SMS","code":"123456","at":"2026-11-21T…Z"}. */
interface Queued extends Found {
  readonly to: string
}

/** Messages of others stay in the queue; those that are ours are kept here and deleted there. */
export function codesFromQueue(QueueUrl: string, endpoint: string | undefined): CodeSource {
  const queue = new SQSClient({ ...(endpoint && { endpoint }) })
  const taken = new Map<string, Found[]>()
  const take = async () => {
    const wish = { QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 }
    const { Messages = [] } = await queue.send(new ReceiveMessageCommand(wish))
    for (const { Body, ReceiptHandle } of Messages) {
      const { to, ...found } = parsed(Body)
      taken.set(to, [...(taken.get(to) ?? []), found])
      await queue.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))
    }
    return Messages.length
  }
  return awaited({
    look: async (address) => {
      while ((await take()) > 0);
      return [...(taken.get(address) ?? [])].sort((a, b) => (a.at < b.at ? -1 : 1))
    },
    close: async () => queue.destroy(),
  })
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
