// TOTP sign-ins as load: each user once, so many in flight; requests and codes are made before the time is taken.
import type { Client } from './client'
import { inFlight } from './in-flight'
import { codeAt, type Population, password } from './population'

/** Sign-ins a second of one pass over the users, with codes of that time. */
export async function totpPass(client: Client, population: Population, at: number, workers: number): Promise<number> {
  const { clientId, users } = population
  const jobs = users.map(({ username, secret }) => ({
    start: JSON.stringify({
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: clientId,
      AuthParameters: { USERNAME: username, PASSWORD: password },
    }),
    answer: JSON.stringify({
      ClientId: clientId,
      ChallengeName: 'SOFTWARE_TOKEN_MFA',
      Session: '<session>',
      ChallengeResponses: { USERNAME: username, SOFTWARE_TOKEN_MFA_CODE: codeAt(secret, at) },
    }),
  }))
  return inFlight(jobs, workers, async ({ start, answer }) => {
    const { Session } = JSON.parse(await client.send('/', start, 'InitiateAuth')) as { Session: string }
    const tokens = await client.send('/', answer.replace('<session>', Session), 'RespondToAuthChallenge')
    if (!tokens.includes('"IdToken"')) throw new Error(`a sign-in did not end in tokens: ${tokens.slice(0, 200)}`)
  })
}

/** The embedded pool takes each code once: its clock goes on by a step before every pass, and says what time it is. */
export async function nextStep(client: Client, poolId: string): Promise<number> {
  const answer = await client.send('/_emulator/clock', JSON.stringify({ advanceSeconds: 30, poolId }))
  return Date.parse((JSON.parse(answer) as { now: string }).now)
}
