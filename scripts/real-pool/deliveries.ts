// Codes that travel: by e-mail through a real mail server to a mailbox, by SMS through a queue; a pool without any door of its own.
import { startEmulator } from '../../emulator/index'
import { type Mail, openMail } from './mail'
import { openQueue, type Queue } from './queue'
import { credentials, type Env } from './stage'

export interface Deliveries {
  readonly url: string
  readonly byMail: Env
  readonly byQueue: Env
  close(): Promise<void>
}

/** Checks signatures, has no control door, and sends what it has to say as mail and into the queue. */
export async function openDeliveries(folder: string): Promise<Deliveries> {
  const [mail, queue] = [await openMail(folder), await openQueue()]
  const server = await startEmulator({
    control: false,
    credentials: [{ accessKeyId: credentials.AWS_ACCESS_KEY_ID, secretAccessKey: credentials.AWS_SECRET_ACCESS_KEY }],
    smtp: `smtp://127.0.0.1:${mail.lmtpPort}?lmtp=true&ignoreTLS=true`,
    deliver: ({ medium, to, code, at }) => {
      if (medium === 'SMS') queue.send(JSON.stringify({ to, medium, code, at }))
    },
  })
  return {
    url: server.url,
    byMail: { COGNITO_CODE_SOURCE: 'imap', COGNITO_IMAP_URL: mail.imapUrl },
    byQueue: { COGNITO_CODE_SOURCE: 'sqs', COGNITO_SQS_QUEUE_URL: queue.url, COGNITO_SQS_ENDPOINT: queue.endpoint },
    close: async () => {
      await server.close()
      closeAll(mail, queue)
    },
  }
}

function closeAll(mail: Mail, queue: Queue): void {
  mail.close()
  queue.close()
}
