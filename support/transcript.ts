// The transcript of a scenario: every exchange with the service as the SDK saw it, redacted when it is written out.
import {
  CognitoIdentityProviderServiceException,
  type ServiceInputTypes,
  type ServiceOutputTypes,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Redactor } from './redaction'
import { refusalOf } from './wire/call'
import type { Speaker } from './wire/outcome'

type Send = (args: { input: ServiceInputTypes }) => Promise<{ output: ServiceOutputTypes; response: unknown }>
type Ending = { response: object } | { refusal: object } | { failure: string }

export interface Exchange {
  readonly actor: string
  readonly door: string
  readonly operation: string
  readonly request: object
  readonly ending: Ending
  readonly ms: number
}

export const transcriptType = 'application/vnd.cognito-mfa.transcript+json'

export class Transcript {
  readonly #exchanges: Exchange[] = []

  constructor(private readonly redactor: Redactor) {}

  get isEmpty(): boolean {
    return this.#exchanges.length === 0
  }

  /** An exchange that did not go through the SDK's sending. */
  write(exchange: Exchange): void {
    this.redactor.learn(exchange.request)
    this.redactor.learn(exchange.ending)
    this.#exchanges.push(exchange)
  }

  /** The SDK middleware that writes one exchange down. */
  recording(speaker: Speaker, operation: string) {
    return (next: Send): Send =>
      async (args) => {
        const began = performance.now()
        this.redactor.learn(args.input)
        const note = (ending: Ending) => {
          this.redactor.learn(ending)
          const ms = Math.round(performance.now() - began)
          this.#exchanges.push({ actor: speaker.name, door: speaker.door, operation, request: args.input, ending, ms })
        }
        try {
          const result = await next(args)
          const { $metadata: _, ...response } = result.output
          note({ response })
          return result
        } catch (error) {
          note(endingOf(error))
          throw error
        }
      }
  }

  /** The attachment: equal values carry equal names throughout. */
  text(target: string, shape: string | undefined): string {
    const exchanges = this.#exchanges.map(({ ending, ms, ...rest }, i) => ({ n: i + 1, ...rest, ...ending, ms }))
    return JSON.stringify(this.redactor.redact({ target, shape, exchanges }))
  }
}

function endingOf(error: unknown): Ending {
  if (error instanceof CognitoIdentityProviderServiceException) return { refusal: refusalOf(error) }
  return { failure: error instanceof Error ? error.message : String(error) }
}
