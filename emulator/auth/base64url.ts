// The parts of compact tokens: base64url, read strictly.
export const encoded = (bytes: string | Buffer): string => Buffer.from(bytes as string).toString('base64url')

/** Node skips letters that are none of base64url's; a token that has some is another token, so this throws. */
export function decoded(part: string): Buffer {
  const bytes = Buffer.from(part, 'base64url')
  if (bytes.toString('base64url') !== part) throw new Error('this is not base64url')
  return bytes
}
