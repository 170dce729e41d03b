// A pool without any door of its own, whose codes travel: e-mail through a mail server to a mailbox, SMS through its sender to a queue.
import { startEmulator } from '../../emulator/index'
import { type Mail, openMail } from './mail'
import { openQueue } from './queue'
import { senderInto } from './sender'
import { credentials, type Env } from './stage'

export interface Deliveries {
  readonly url: string
  /** Undefined where there is no mail server. */
  readonly byMail: Env | undefined
  readonly byQueue: Env
  close(): Promise<void>
}

/** Checks signatures, has no control door, and sends what it has to say as mail and into the queue. */
export async function openDeliveries(folder: string, withMail: boolean): Promise<Deliveries> {
  const mail = withMail ? await openMail(folder) : undefined
  const queue = await openQueue()
  const send = senderInto(queue)
  const server = await startEmulator({
    control: false,
    outbox: false,
    credentials: [{ accessKeyId: credentials.AWS_ACCESS_KEY_ID, secretAccessKey: credentials.AWS_SECRET_ACCESS_KEY }],
    ...(mail && { smtp: smtpOf(mail) }),
    deliver: (message) => {
      if (message.medium === 'SMS') void send(message).catch(told)
    },
  })
  return {
    url: server.url,
    byMail: mail && { COGNITO_CODE_SOURCE: 'imap', COGNITO_IMAP_URL: mail.imapUrl },
    byQueue: { COGNITO_CODE_SOURCE: 'sqs', COGNITO_SQS_QUEUE_URL: queue.url, COGNITO_SQS_ENDPOINT: queue.endpoint },
    close: async () => {
      await server.close()
      mail?.close()
      queue.close()
    },
  }
}

const smtpOf = ({ lmtpPort }: Mail) => `smtp://127.0.0.1:${lmtpPort}?lmtp=true&ignoreTLS=true`

const told = (error: Error) => void process.stderr.write(`${error.message}\n`)
