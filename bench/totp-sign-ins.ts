// TOTP sign-ins as load: each user once a pass, so many in flight; requests and codes are made before time is taken.
import type { Client } from './client'
import { codeAt, type Population, password } from './population'
import { inFlight, type Pass } from './rates'

/** What time it is for the server at the next pass, in milliseconds. */
export type NextTime = (client: Client, population: Population) => Promise<number>

/** A pool that takes each code once: its clock goes on by a step, and says what time it is. */
export const byPoolClock: NextTime = async (client, { poolId }) => {
  const answer = await client.send('/_emulator/clock', JSON.stringify({ advanceSeconds: 30, poolId }))
  return Date.parse((JSON.parse(answer) as { now: string }).now)
}

/** A server that takes a code as often as it comes. */
export const bySystemClock: NextTime = async () => Date.now()

export async function totpPass(
  client: Client,
  population: Population,
  nextTime: NextTime,
  workers: number,
): Promise<Pass> {
  const at = await nextTime(client, population)
  const jobs = population.users.map(({ username, secret }) => jobOf(population.clientId, username, codeAt(secret, at)))
  const seconds = await inFlight(jobs, workers, async ({ start, answer }) => {
    const { Session } = JSON.parse(await client.send('/', start, 'InitiateAuth')) as { Session: string }
    const tokens = await client.send('/', answer.replace('<session>', Session), 'RespondToAuthChallenge')
    if (!tokens.includes('"IdToken"')) throw new Error(`a sign-in did not end in tokens: ${tokens.slice(0, 200)}`)
  })
  return { count: jobs.length, seconds }
}

function jobOf(ClientId: string, USERNAME: string, SOFTWARE_TOKEN_MFA_CODE: string) {
  const AuthParameters = { USERNAME, PASSWORD: password }
  const ChallengeResponses = { USERNAME, SOFTWARE_TOKEN_MFA_CODE }
  const answer = { ClientId, ChallengeName: 'SOFTWARE_TOKEN_MFA', Session: '<session>', ChallengeResponses }
  return {
    start: JSON.stringify({ AuthFlow: 'USER_PASSWORD_AUTH', ClientId, AuthParameters }),
    answer: JSON.stringify(answer),
  }
}
