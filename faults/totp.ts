// Codes of the authenticator apps that the proxy saw the secrets of.
import { generateSync } from 'otplib'
import type { Account } from './memory'

const stepSeconds = 30

/** The code of a secret, so many steps from a time in milliseconds. */
export function codeAt(secret: string, now: number, steps = 0): string {
  const step = Math.floor(now / 1000 / stepSeconds) + steps
  return generateSync({ secret, epoch: step * stepSeconds })
}

/** Whether a code is of a step near enough, by any secret the account ever had, or only by the newest. */
export function isCodeOf(
  account: Account,
  code: string | undefined,
  now: number,
  [from, to]: [number, number],
): boolean {
  const steps = Array.from({ length: to - from + 1 }, (_, at) => from + at)
  return account.secrets.some((secret) => steps.some((step) => codeAt(secret, now, step) === code))
}
