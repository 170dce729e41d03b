// The functions that stand in for Lambda: of a local module, by their names, called as Lambda calls them.
export interface TriggerEvent {
  readonly version: string
  readonly triggerSource: string
  readonly region: string
  readonly userPoolId: string
  readonly userName: string
  readonly callerContext: { readonly awsSdkVersion: string; readonly clientId: string }
  // biome-ignore lint/suspicious/noExplicitAny: each trigger has its own members
  readonly request: any
  // biome-ignore lint/suspicious/noExplicitAny: handlers fill it in, each trigger its own members
  readonly response: any
}

type Callback = (error: unknown, event?: unknown) => void
/** Answers the event by return, promise or callback, with its `response` filled in. */
export type TriggerHandler = (event: TriggerEvent, context: object, callback: Callback) => unknown
export type TriggerHandlers = Readonly<Record<string, TriggerHandler>>

/** The service waits five seconds for a trigger. */
const patience = 5000
export class NoAnswer extends Error {}

/** What the handler answered, after the way through JSON that it takes in Lambda; rejects with what it threw. */
export async function invoke(handler: TriggerHandler, event: TriggerEvent): Promise<unknown> {
  const answered = await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new NoAnswer(`no answer within ${patience} ms`)), patience)
    const done = (settle: () => void) => {
      clearTimeout(late)
      settle()
    }
    const callback: Callback = (error, answer) => done(() => (error ? reject(error) : resolve(answer)))
    const returned = async () => handler(structuredClone(event), { functionName: handler.name }, callback)
    const awaitsCallback = (answer: unknown) => handler.length > 2 && answer === undefined
    returned().then(
      (answer) => awaitsCallback(answer) || done(() => resolve(answer)),
      (error) => done(() => reject(error)),
    )
  })
  return answered === undefined ? undefined : JSON.parse(JSON.stringify(answered))
}
