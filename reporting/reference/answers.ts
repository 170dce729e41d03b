// Every answer to a challenge in a run: which challenge was asked, what was sent, and what came of it.
import type { Row, Run } from '../row'
import type { Exchange, Refusal } from '../transcript'

export interface Answer {
  row: Row
  exchange: Exchange
  challenge: string
  /** Where the challenge was asked; absent when no such challenge was. */
  asked?: Exchange
  door: string
  secret: boolean
  keys: Readonly<Record<string, unknown>>
  parameters: Readonly<Record<string, unknown>>
  /** A challenge or TOKENS; absent when it was refused. */
  to?: string
  refusal?: Refusal
}

type Members = Readonly<Record<string, unknown>>

/** Only of scenarios that passed: elsewhere nobody vouches for what was said. */
export const answersOf = (run: Run): Answer[] =>
  run.rows.filter((row) => row.verdict === 'passed').flatMap((row) => answersIn(row))

function answersIn(row: Row): Answer[] {
  const exchanges = row.transcript?.exchanges ?? []
  const secretive = clientsWithSecret(exchanges)
  const asked = new Asked()
  return exchanges.flatMap((exchange) => {
    const found = isAnswer(exchange) ? [answerOf(row, exchange, asked, secretive)] : []
    asked.take(exchange)
    return found
  })
}

function answerOf(row: Row, exchange: Exchange, asked: Asked, secretive: ReadonlySet<unknown>): Answer {
  const request = membersOf(exchange.request)
  const challenge = String(request.ChallengeName)
  const issue = asked.by(exchange)
  const fits = issue && membersOf(issue.response).ChallengeName === challenge
  const to = exchange.response === undefined ? undefined : leadsTo(exchange.response)
  return {
    row,
    exchange,
    challenge,
    ...(fits && { asked: issue }),
    door: exchange.door ?? '',
    secret: secretive.has(request.ClientId),
    keys: membersOf(request.ChallengeResponses),
    parameters: membersOf(membersOf(issue?.response).ChallengeParameters),
    ...(to !== undefined && { to }),
    ...(exchange.refusal && { refusal: exchange.refusal }),
  }
}

/** Which exchange asked the challenge that a session stands for; SRP goes without a session (CHAL-092). */
class Asked {
  readonly #bySession = new Map<unknown, Exchange>()
  readonly #latest = new Map<unknown, Exchange>()

  by({ request, actor }: Exchange): Exchange | undefined {
    const { Session } = membersOf(request)
    const latest = this.#latest.get(actor)
    const bySession = this.#bySession.get(Session)
    return membersOf(latest?.response).Session === undefined ? (latest ?? bySession) : (bySession ?? latest)
  }

  take(exchange: Exchange): void {
    const { Session, ChallengeName } = membersOf(exchange.response)
    if (ChallengeName !== undefined) {
      this.#latest.set(exchange.actor, exchange)
      if (Session !== undefined) this.#bySession.set(Session, exchange)
    } else if (Session !== undefined) {
      const issue = this.#bySession.get(membersOf(exchange.request).Session)
      if (issue) this.#bySession.set(Session, issue)
    }
  }
}

const isAnswer = ({ operation, request }: Exchange): boolean =>
  /^(Admin)?RespondToAuthChallenge$/.test(operation) && membersOf(request).ChallengeName !== undefined

const clientsWithSecret = (exchanges: readonly Exchange[]): ReadonlySet<unknown> =>
  new Set(exchanges.flatMap(({ request }) => (hasHash(membersOf(request)) ? [membersOf(request).ClientId] : [])))

const hasHash = (request: Members): boolean =>
  ['ChallengeResponses', 'AuthParameters'].some((part) => 'SECRET_HASH' in membersOf(request[part])) ||
  'SecretHash' in request

/** The next challenge, or TOKENS. */
export function leadsTo(response: unknown): string | undefined {
  const { ChallengeName, AuthenticationResult } = membersOf(response)
  if (typeof ChallengeName === 'string') return ChallengeName
  return AuthenticationResult === undefined ? undefined : 'TOKENS'
}

export const membersOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null ? (value as Members) : {}
