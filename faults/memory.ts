// What the proxy remembers of the traffic: clients, accounts with their secrets, and who each session was opened for.
import type { Body } from './body'
import { learners } from './learn'

export interface Account {
  readonly poolId: string
  /** Everything the user may be called by. */
  readonly names: Set<string>
  /** What the service calls the user. */
  username: string
  password: string
  /** The secrets of authenticator apps, oldest first. */
  readonly secrets: string[]
  /** The code that verified the app in use. */
  enrolledWith?: string
}

export interface OpenSession {
  readonly account: Account | undefined
  readonly clientId: string | undefined
  /** The challenge that may be answered in it. */
  readonly challenge: string
}

export class Memory {
  readonly clients = new Map<string, { poolId: string; secret: string | undefined }>()
  /** Newest first: a name may be taken again after a user was deleted. */
  readonly accounts: Account[] = []
  readonly sessions = new Map<string, OpenSession>()
  /** Values a fault has put in place of the pool's, with the pool's own. */
  readonly originals = new Map<string, string>()
  /** Counts and marks of a fault's own. */
  readonly marks = new Map<string, number>()

  /** Takes note of a call that the pool answered with success. */
  learn(name: string, input: Body, answer: Body): void {
    learners[name]?.(this, input, answer)
    if (!answer.Session) return
    const before = this.sessions.get(input.Session ?? '')
    this.sessions.set(answer.Session, {
      account: this.account(input) ?? before?.account,
      clientId: input.ClientId ?? before?.clientId,
      challenge: answer.ChallengeName ?? before?.challenge ?? '',
    })
  }

  poolOf(input: Body): string | undefined {
    return input.UserPoolId ?? this.clients.get(input.ClientId ?? '')?.poolId ?? claimsOf(input.AccessToken)?.pool
  }

  /** Whom a request is about: named in it, or holding its token or session. */
  account(input: Body): Account | undefined {
    const token = claimsOf(input.AccessToken)
    const name = nameIn(input) ?? token?.username
    if (name === undefined) return this.sessions.get(input.Session ?? '')?.account
    const poolId = this.poolOf(input)
    return this.accounts.find((account) => account.poolId === poolId && account.names.has(name))
  }
}

const nameIn = ({ Username, AuthParameters, ChallengeResponses }: Body): string | undefined =>
  Username ?? AuthParameters?.USERNAME ?? ChallengeResponses?.USERNAME

/** The claims of a token, unproved. */
function claimsOf(token: string | undefined): { username: string; pool: string } | undefined {
  try {
    const claims = JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString())
    return { username: claims.username, pool: String(claims.iss).split('/').at(-1) ?? '' }
  } catch {
    return undefined
  }
}
