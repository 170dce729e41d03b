// What a trigger is told, as the service documents it (TRIG-007); the suite's own view of it.
export interface TriggerEvent {
  readonly triggerSource: string
  readonly userPoolId: string
  readonly userName: string
  // biome-ignore lint/suspicious/noExplicitAny: each trigger has its own members
  readonly request: any
  // biome-ignore lint/suspicious/noExplicitAny: each trigger has its own members
  readonly response: any
}

export type Handler = (event: TriggerEvent) => unknown

/** The event with this response, as a function returns it. */
export const answered = (event: TriggerEvent, response: object): TriggerEvent => ({ ...event, response })
