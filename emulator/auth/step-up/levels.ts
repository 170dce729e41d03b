// The four levels of authentication, the methods that reach each, and the claims that tell of both (STEP-001 to STEP-009).
export type Level = 1 | 2 | 3 | 4

/** As `amr` names them; swk is a passkey of the platform, hwk one of a key that roams (STEP-007). */
export type Method = 'pwd' | 'otp' | 'sms' | 'email_otp' | 'swk' | 'hwk'

/** What a user may be asked for; either kind of passkey is as good as the other. */
export type Proof = 'pwd' | 'otp' | 'sms' | 'email_otp' | 'passkey'

/** Strongest first: the proofs that are enough, together. A code without the password is a first factor. */
export const ways: readonly (readonly [level: Level, proofs: readonly Proof[]])[] = [
  [4, ['pwd', 'otp']], // STEP-005
  [3, ['passkey']], // STEP-004
  [3, ['pwd', 'sms']],
  [3, ['pwd', 'email_otp']],
  [2, ['sms']], // STEP-003
  [2, ['email_otp']],
  [1, ['pwd']], // STEP-002
]

export const proofOf = (method: Method): Proof => (method === 'swk' || method === 'hwk' ? 'passkey' : method)

/** The highest level that the methods satisfy (STEP-006); undefined where they satisfy none, as after a sign-up. */
export function levelOf(methods: readonly Method[]): Level | undefined {
  const proofs = new Set(methods.map(proofOf))
  return ways.find(([, needed]) => needed.every((proof) => proofs.has(proof)))?.[0]
}

/** STEP-008 */
export const amrOf = (methods: readonly Method[]): string[] => {
  const distinct = [...new Set(methods)]
  return distinct.length > 1 ? [...distinct, 'mfa'] : distinct
}
