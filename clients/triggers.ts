// The Lambda triggers of the pools here: a riddle, asked once, first of all or after the password.
interface Round {
  readonly challengeName: string
  readonly challengeResult: boolean
}

interface Event {
  readonly request: { readonly session: readonly Round[]; readonly challengeAnswer?: string }
  readonly response: Record<string, unknown>
}

const answered = (event: Event, response: object): Event => ({ ...event, response: { ...event.response, ...response } })

/** SRP_A stands in the session when the client begins with SRP: the password then comes before the riddle. */
export function decide(event: Event): Event {
  const last = event.request.session.at(-1)
  if (last && !last.challengeResult) return answered(event, { issueTokens: false, failAuthentication: true })
  const ask = (challengeName: string) =>
    answered(event, { challengeName, issueTokens: false, failAuthentication: false })
  if (last?.challengeName === 'SRP_A') return ask('PASSWORD_VERIFIER')
  if (last?.challengeName === 'CUSTOM_CHALLENGE')
    return answered(event, { issueTokens: true, failAuthentication: false })
  return ask('CUSTOM_CHALLENGE')
}

export const ask = (event: Event): Event =>
  answered(event, {
    publicChallengeParameters: { question: 'What walks on four legs, then two, then three?' },
    privateChallengeParameters: { answer: 'man' },
  })

export const judge = (event: Event): Event =>
  answered(event, { answerCorrect: event.request.challengeAnswer === 'man' })
