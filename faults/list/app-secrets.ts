// Faults in the secrets of authenticator apps. The proxy shows another secret and turns its codes into those of the real one.
import { body } from '../changes'
import type { Exchange, Fault } from '../fault'
import { codeAt } from '../totp'
import { enrol, respond } from './operations'

/** Steps from now in which a code of the suite may lie. */
const nearSteps = Array.from({ length: 25 }, (_, at) => at - 12)

async function realCode({ memory, input, upstream }: Exchange, typed: string, shown: (real: string) => string) {
  const account = memory.account(input)
  const real = account?.secrets.at(-1)
  if (!account || !real) return typed
  const now = await upstream.now(account.poolId)
  const step = nearSteps.find((steps) => codeAt(shown(real), now, steps) === typed)
  return step === undefined ? typed : codeAt(real, now, step)
}

const secretShown = (name: string, about: string, shown: (real: string) => string): Fault => ({
  name,
  about,
  on: [...enrol, ...respond],
  noticedIn: ['software-token'],
  request: async (exchange) => {
    const { UserCode, ChallengeResponses } = exchange.input
    const code = ChallengeResponses?.SOFTWARE_TOKEN_MFA_CODE
    if (UserCode !== undefined) return { ...exchange.input, UserCode: await realCode(exchange, UserCode, shown) }
    if (code === undefined) return undefined
    const SOFTWARE_TOKEN_MFA_CODE = await realCode(exchange, code, shown)
    return { ...exchange.input, ChallengeResponses: { ...ChallengeResponses, SOFTWARE_TOKEN_MFA_CODE } }
  },
  answer: body((whole) => (whole.SecretCode ? { ...whole, SecretCode: shown(whole.SecretCode) } : whole)),
})

export const appSecrets: Fault[] = [
  secretShown('every app gets the same secret', 'any user of the pool can compute the codes of all others', () =>
    'A'.repeat(52),
  ),
  secretShown('the secret of an app is short', 'a secret of 160 bits is less than the service gives', (real) =>
    real.slice(0, 32),
  ),
  secretShown('the secret of an app is written small', 'some apps cannot read it', (real) => real.toLowerCase()),
]
