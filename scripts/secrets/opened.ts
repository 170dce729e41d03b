// A text with what is packed in it, gzip in base64, unpacked in its place: a secret must not hide from the search in there.
import { gunzipSync } from 'node:zlib'

/** The first bytes of gzip, whoever made it and wherever it stands. */
const packed = /\bH4sI[\w+/]{20,}={0,2}/g

export const opened = (text: string): string => text.replaceAll(packed, unpacked)

function unpacked(found: string): string {
  try {
    return plain(gunzipSync(Buffer.from(found, 'base64')).toString('utf8'))
  } catch (error) {
    throw new Error(`what is packed cannot be searched for secrets: ${(error as Error).message}`)
  }
}

/** As it stands, and each text of the JSON as it is read: a quotation mark in a secret is written as two signs there. */
function plain(json: string): string {
  const texts: string[] = []
  JSON.parse(json, (_, value) => {
    if (typeof value === 'string') texts.push(value)
    return value
  })
  return `${json}\n${texts.join('\n')}`
}
