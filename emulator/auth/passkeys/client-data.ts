// What the browser says of a ceremony, read before anything is verified: which challenge it answered, at which site.
export interface ClientData {
  readonly challenge: string
  readonly origin: string
}

/** Undefined for what no browser makes. */
export function clientDataOf(credential: unknown): ClientData | undefined {
  try {
    const { response } = credential as { response: { clientDataJSON: string } }
    const { challenge, origin } = JSON.parse(Buffer.from(response.clientDataJSON, 'base64url').toString())
    return typeof challenge === 'string' && typeof origin === 'string' ? { challenge, origin } : undefined
  } catch {
    return undefined
  }
}
