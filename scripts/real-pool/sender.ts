// The custom sender of a pool, as AWS would call it: the code encrypted as Cognito does, the function of infra/code-source, a queue.
import { randomBytes } from 'node:crypto'
import { RawAesKeyringNode, RawAesWrappingSuiteIdentifier } from '@aws-crypto/client-node'
import { SQSClient } from '@aws-sdk/client-sqs'
import type { Message } from '../../emulator/index'
import { senderTo } from '../../infra/code-source/function/sender'
import { encryptedAs, eventOf } from '../../infra/code-source/testing'
import type { Queue } from './queue'
import { credentials } from './stage'

/** TRIG-008; the others are named like their API. */
const causes: Readonly<Record<Message['purpose'], string>> = {
  'sign-up': 'SignUp',
  'verify-attribute': 'VerifyUserAttribute',
  'forgot-password': 'ForgotPassword',
  mfa: 'Authentication',
  'first-factor': 'Authentication',
  invitation: 'AdminCreateUser',
}

export function senderInto(queue: Queue): (message: Message) => Promise<void> {
  const keyring = new RawAesKeyringNode({
    keyName: 'key',
    keyNamespace: 'real-pool',
    unencryptedMasterKey: randomBytes(32),
    wrappingSuite: RawAesWrappingSuiteIdentifier.AES256_GCM_IV12_TAG16_NO_PADDING,
  })
  const [accessKeyId, secretAccessKey] = [credentials.AWS_ACCESS_KEY_ID, credentials.AWS_SECRET_ACCESS_KEY]
  const sqs = new SQSClient({
    endpoint: queue.endpoint,
    region: credentials.AWS_REGION,
    credentials: { accessKeyId, secretAccessKey },
  })
  const send = senderTo({ keyring, queue: sqs, queueUrl: queue.url, log: () => undefined })
  return async ({ medium, to, purpose, poolId, code }) => {
    const source = `${medium === 'SMS' ? 'CustomSMSSender' : 'CustomEmailSender'}_${causes[purpose]}`
    const attributes = { [medium === 'SMS' ? 'phone_number' : 'email']: to }
    await send(eventOf(source, attributes, await encryptedAs(keyring, code, poolId), poolId))
  }
}
