// What Lambda calls: the sender with the key and the queue that template.yaml names in KEY_ARN and QUEUE_URL.
const { KmsKeyringNode } = require('@aws-crypto/client-node')
const { SQSClient } = require('@aws-sdk/client-sqs')
const { senderTo } = require('./sender')

const { KEY_ARN, QUEUE_URL } = process.env
if (!KEY_ARN || !QUEUE_URL) throw new Error('KEY_ARN and QUEUE_URL must be set: see template.yaml')

exports.handler = senderTo({
  keyring: new KmsKeyringNode({ keyIds: [KEY_ARN] }),
  queue: new SQSClient({}),
  queueUrl: QUEUE_URL,
})
