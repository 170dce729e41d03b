// The changes that faults are made of: conditions around them, and edits of a refusal or an answer.
import type { Body, Words } from './body'
import type { Answer, Exchange, Instead, OnAnswer, OnRequest } from './fault'

export const withBody = (answer: Answer, body: Body): Answer => ({ ...answer, body })

export const isRefusal = ({ status, body }: Answer, type: string, text = /(?:)/): boolean =>
  status !== 200 && body.__type === type && text.test(body.message ?? '')

/** In place of a refusal of that type, and that text where one is given. */
export const insteadOf =
  (type: string, then: OnAnswer, text?: RegExp): OnAnswer =>
  (exchange, answer) =>
    isRefusal(answer, type, text) ? then(exchange, answer) : undefined

/** Whatever the refusal. */
export const insteadOfAny =
  (then: OnAnswer): OnAnswer =>
  (exchange, answer) =>
    answer.status === 200 ? undefined : then(exchange, answer)

/** While this challenge is answered. */
export const answering =
  (challenge: string, then: OnAnswer): OnAnswer =>
  (exchange, answer) =>
    exchange.input.ChallengeName === challenge ? then(exchange, answer) : undefined

/** When the pool asks this challenge. */
export const asking =
  (challenge: string, then: OnAnswer): OnAnswer =>
  (exchange, answer) =>
    answer.body.ChallengeName === challenge ? then(exchange, answer) : undefined

export const only =
  (applies: (exchange: Exchange, answer: Answer) => boolean | Promise<boolean>, then: OnAnswer): OnAnswer =>
  async (exchange, answer) =>
    (await applies(exchange, answer)) ? then(exchange, answer) : undefined

/** A refusal in the protocol's form: body, headers and status agree. */
export const refusal = (type: string, message: string): Answer => ({
  status: 400,
  headers: {
    'content-type': 'application/x-amz-json-1.1',
    'x-amzn-errortype': `${type}:`,
    'x-amzn-errormessage': message,
  },
  body: { __type: type, message },
})

export const success = (body: Body): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body,
})

/** The same words under another exception. */
export const asType =
  (type: string): OnAnswer =>
  (_, { body }) =>
    refusal(type, body.message ?? '')

/** The same exception with other words. */
export const saying =
  (text: string): OnAnswer =>
  (_, { body }) =>
    refusal(String(body.__type), text)

/** Successes only. */
export const body =
  (change: (body: Body, exchange: Exchange) => Body): OnAnswer =>
  (exchange, answer) =>
    answer.status === 200 ? withBody(answer, change(answer.body, exchange)) : undefined

export const parameters = (change: (words: Words) => Words): OnAnswer =>
  body((whole) => ({ ...whole, ChallengeParameters: change(whole.ChallengeParameters ?? {}) }))

export const tokens = (change: (result: Body) => Body): OnAnswer =>
  body((whole) =>
    whole.AuthenticationResult ? { ...whole, AuthenticationResult: change(whole.AuthenticationResult) } : whole,
  )

export function without<A extends object>(map: A, ...keys: string[]): A {
  return Object.fromEntries(Object.entries(map).filter(([key]) => !keys.includes(key))) as A
}

/** What the function of a trigger is told. */
export const told =
  (change: (request: Body) => Body): OnRequest =>
  ({ input }) => ({ ...input, request: change((input.request ?? {}) as Body) })

/** What the pool hears from the function of a trigger. */
export const heard = (change: (response: Body) => Body): OnAnswer =>
  body((event) => ({ ...event, response: change((event.response ?? {}) as Body) }))

/** As if the function had been called, and had nothing to say. */
export const notCalled: Instead = ({ input }) => success(input)
