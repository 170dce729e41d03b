// The words of a sequence of calls; the reference speaks them in its own language.
export interface Spoken {
  readonly actor: string
  readonly pool: (shape?: string) => string
  readonly bodies: string
  readonly asks: (challenge: string) => string
  readonly tokens: string
}

export const spokenHere: Spoken = {
  actor: 'actor',
  pool: (shape) => (shape ? `pool with ${shape}` : 'pool'),
  bodies: 'bodies',
  asks: (challenge) => `asks for ${challenge}`,
  tokens: 'tokens',
}
