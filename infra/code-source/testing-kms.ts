// A KMS for tests, with one key: GenerateDataKey and Decrypt, bound to the encryption context, by AWS JSON 1.1.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Input {
  readonly KeyId: string
  readonly EncryptionContext: Readonly<Record<string, string>>
  readonly NumberOfBytes?: number
  readonly CiphertextBlob?: string
}

export interface Kms {
  readonly endpoint: string
  /** The contexts that something was decrypted for. */
  readonly decrypted: readonly Input['EncryptionContext'][]
  close(): void
}

export async function openKms(): Promise<Kms> {
  const [key, iv] = [randomBytes(32), randomBytes(12)]
  const decrypted: Input['EncryptionContext'][] = []
  const aad = (context: Input['EncryptionContext']) => Buffer.from(JSON.stringify(Object.entries(context).sort()))
  const answers = {
    GenerateDataKey: ({ KeyId, EncryptionContext, NumberOfBytes = 32 }: Input) => {
      const plain = randomBytes(NumberOfBytes)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(aad(EncryptionContext))
      const blob = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
      return { KeyId, Plaintext: plain.toString('base64'), CiphertextBlob: blob.toString('base64') }
    },
    Decrypt: ({ KeyId, EncryptionContext, CiphertextBlob = '' }: Input) => {
      const blob = Buffer.from(CiphertextBlob, 'base64')
      const cipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(aad(EncryptionContext))
      cipher.setAuthTag(blob.subarray(-16))
      const plain = Buffer.concat([cipher.update(blob.subarray(0, -16)), cipher.final()])
      decrypted.push(EncryptionContext)
      return { KeyId, Plaintext: plain.toString('base64') }
    },
  }
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const part of request.setEncoding('utf8')) text += part
    const operation = String(request.headers['x-amz-target']).split('.')[1] as keyof typeof answers
    response.setHeader('content-type', 'application/x-amz-json-1.1')
    response.end(JSON.stringify(answers[operation](JSON.parse(text))))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    decrypted,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
