// The triggers of one pool: the functions that its LambdaConfig names, called with the documented event (TRIG-007).
import type { LambdaConfigType, UserPoolType } from '@aws-sdk/client-cognito-identity-provider'
import { Refusal } from '../errors'
import { type Answered, type Expected, readAnswer } from './answer'
import { invoke, NoAnswer, type TriggerHandlers } from './handlers'

export type TriggerName = Exclude<keyof LambdaConfigType, 'KMSKeyID' | 'PreTokenGenerationConfig' | 'InboundFederation'>

export interface TriggerRequest {
  /** The part of triggerSource after the underscore (TRIG-008). */
  readonly occasion: string
  readonly userName: string
  readonly clientId: string | undefined
  readonly version?: string
  /** Members that are undefined are left out. */
  readonly request: Readonly<Record<string, unknown>>
}

export interface TriggerCall<Members extends Expected> extends TriggerRequest {
  /** What the trigger may answer. */
  readonly expects: Members
}

/** The one trigger that signs with another name than LambdaConfig has for it. */
const sourceOf: Partial<Record<TriggerName, string>> = { PreTokenGeneration: 'TokenGeneration' }

export class PoolTriggers {
  constructor(
    private handlers: TriggerHandlers | undefined,
    private readonly pool: () => UserPoolType,
  ) {}

  /** From now on the pool may call these, too. */
  lend(functions: TriggerHandlers): void {
    this.handlers = { ...this.handlers, ...functions }
  }

  /** Whether the pool names a function for this trigger, and the server was given functions at all. */
  has(trigger: TriggerName): boolean {
    return this.handlers !== undefined && this.#arn(trigger) !== undefined
  }

  /** What the trigger answered; undefined where the pool has none. */
  async call<Members extends Expected>(
    trigger: TriggerName,
    { occasion, userName, clientId, version = '1', request, expects }: TriggerCall<Members>,
  ): Promise<Answered<Members> | undefined> {
    if (!this.has(trigger)) return undefined
    const handler = this.#handler(trigger)
    const { Id = '' } = this.pool()
    const event = {
      version,
      triggerSource: `${sourceOf[trigger] ?? trigger}_${occasion}`,
      region: Id.slice(0, Id.indexOf('_')),
      userPoolId: Id,
      userName,
      callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: clientId ?? 'CLIENT_ID_NOT_APPLICABLE' },
      request: Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined)),
      response: Object.fromEntries(Object.keys(expects).map((name) => [name, null])),
    }
    const answer = await invoke(handler, event).catch((error) => {
      throw raised(trigger, error)
    })
    return readAnswer(answer, expects)
  }

  /** By the function's name in the ARN, else by the trigger's own name. */
  #handler(trigger: TriggerName) {
    const named = /:function:([^:]+)/.exec(this.#arn(trigger) ?? '')?.[1] ?? ''
    const handler = this.handlers?.[named] ?? this.handlers?.[trigger]
    if (!handler) throw unexpected(trigger, `there is no function ${named}`)
    return handler
  }

  #arn(trigger: TriggerName): string | undefined {
    const config = this.pool().LambdaConfig ?? {}
    const named = config[trigger] ?? (trigger === 'PreTokenGeneration' ? config.PreTokenGenerationConfig : undefined)
    return typeof named === 'string' ? named : named?.LambdaArn
  }
}

/** TRIG-005 */
function raised(trigger: TriggerName, error: unknown): Refusal {
  if (error instanceof NoAnswer) return unexpected(trigger, error.message)
  const text = error instanceof Error ? error.message : String(error)
  return new Refusal('UserLambdaValidationException', `${trigger} failed with error ${text}.`)
}

/** TRIG-023: the call itself failed; the text is ours. */
const unexpected = (trigger: TriggerName, why: string) =>
  new Refusal('UnexpectedLambdaException', `${trigger} failed: ${why}.`)
