// The sender: decrypts the code of an event and puts it into the queue, for whom it is. Nothing of a code is logged.
const { buildClient, CommitmentPolicy } = require('@aws-crypto/client-node')
const { SendMessageCommand } = require('@aws-sdk/client-sqs')
const { mediumOf, carriesCode } = require('./sources')

// Cognito's messages commit to no key: they are of version 1 of the message format.
const { decrypt } = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_ALLOW_DECRYPT)

const attributes = { EMAIL: 'email', SMS: 'phone_number' }

/** An error fails the call that would have sent the code, so the run hears of it (TRIG-010). */
exports.senderTo =
  ({ keyring, queue, queueUrl, log = (line) => console.log(line) }) =>
  async ({ triggerSource, userPoolId, request }) => {
    const medium = mediumOf(triggerSource, request?.type)
    if (!carriesCode(triggerSource)) return log(`${triggerSource} carries no code: nothing is queued`)
    const to = request.userAttributes?.[attributes[medium]]
    if (!to) throw new Error(`${triggerSource}: the user has no ${attributes[medium]}`)
    if (!request.code) throw new Error(`${triggerSource}: the event has no code`)
    const code = await decrypted(keyring, request.code, userPoolId).catch((error) => {
      throw new Error(`${triggerSource}: the code cannot be decrypted: ${error.message}`)
    })
    const MessageBody = JSON.stringify({ to, medium, code: unescaped(code), at: new Date().toISOString() })
    await queue.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody }))
    log(`${triggerSource}: queued for ${shortened(to)}`)
  }

/** The pool signs its id into the message: one of another pool is not ours to read. */
async function decrypted(keyring, code, userPoolId) {
  const { plaintext, messageHeader } = await decrypt(keyring, Buffer.from(code, 'base64'))
  const { 'userpool-id': of = userPoolId } = messageHeader.encryptionContext
  if (of !== userPoolId) throw new Error(`it is of the pool ${of}, the event of ${userPoolId}`)
  return plaintext.toString('utf8')
}

/** Cognito escapes temporary passwords for HTML; codes have nothing to escape. */
const unescaped = (code) => code.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

/** a***@e*** or *******0123: enough to find a line by. */
const shortened = (to) =>
  to.includes('@') ? to.replace(/^(.)[^@]*@(.).*$/, '$1***@$2***') : to.slice(-4).padStart(to.length, '*')
