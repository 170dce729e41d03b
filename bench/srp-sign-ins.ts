// SRP sign-ins as load, both calls of them timed; the client's own arithmetic between the two is not.
import { createSrpSession, signSrpSession, wrapAuthChallenge, wrapInitiateAuth } from 'cognito-srp-helper'
import type { Client } from './client'
import { type Population, password } from './population'
import { inFlight, type Pass } from './rates'

interface Challenge {
  readonly ChallengeName: string
  readonly ChallengeParameters: Record<string, string>
}
type SrpSession = ReturnType<typeof createSrpSession>

export function srpSessions({ poolId, users }: Population): SrpSession[] {
  return users.map(({ username }) => createSrpSession(username, password, poolId, false))
}

export async function srpPass(
  client: Client,
  clientId: string,
  sessions: readonly SrpSession[],
  workers: number,
): Promise<Pass> {
  const starts = sessions.map((session) => ({ session, body: startOf(clientId, session) }))
  const answers: string[] = []
  const asked: [SrpSession, string][] = []
  const before = await inFlight(starts, workers, async ({ session, body }) => {
    asked.push([session, await client.send('/', body, 'InitiateAuth')])
  })
  for (const [session, text] of asked) answers.push(answerOf(clientId, session, JSON.parse(text) as Challenge))
  const after = await inFlight(answers, workers, async (body) => {
    const tokens = await client.send('/', body, 'RespondToAuthChallenge')
    if (!tokens.includes('"IdToken"')) throw new Error(`an SRP sign-in did not end in tokens: ${tokens.slice(0, 200)}`)
  })
  return { count: sessions.length, seconds: before + after }
}

const startOf = (ClientId: string, session: SrpSession): string =>
  JSON.stringify(
    wrapInitiateAuth(session, {
      ClientId,
      AuthFlow: 'USER_SRP_AUTH',
      AuthParameters: { USERNAME: session.username },
    }),
  )

function answerOf(ClientId: string, session: SrpSession, challenge: Challenge): string {
  const signed = signSrpSession(session, { ...challenge, ChallengeName: 'PASSWORD_VERIFIER' })
  const ChallengeResponses = { USERNAME: challenge.ChallengeParameters.USER_ID_FOR_SRP ?? '' }
  return JSON.stringify(wrapAuthChallenge(signed, { ClientId, ChallengeName: 'PASSWORD_VERIFIER', ChallengeResponses }))
}
