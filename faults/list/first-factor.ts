// Faults in the first factor: the password, by itself or proved by SRP.
import type { Body } from '../body'
import { answering, insteadOf } from '../changes'
import type { Answer, Exchange, Fault } from '../fault'
import { letIn } from '../let-in'
import { initiate, respond } from './operations'

/** Proves the right password in place of the one that was typed. */
async function withRightPassword({ upstream, memory, input, name }: Exchange): Promise<Answer | undefined> {
  const account = memory.account(input)
  if (!account || !input.AuthParameters) return undefined
  const again: Body = { ...input, AuthParameters: { ...input.AuthParameters, PASSWORD: account.password } }
  const answer = await upstream.ask(name, again)
  if (answer.status === 200) memory.learn(name, again, answer.body)
  return answer
}

const wrongPassword = /^Incorrect username or password/
const asks =
  (challenge: string) =>
  (_: Exchange, { body }: Answer) =>
    body.ChallengeName === challenge

export const firstFactor: Fault[] = [
  {
    name: 'a new password is asked for before the old one is checked',
    about: 'who knows a new user name takes the account over (as cognito-local has it)',
    on: initiate,
    noticedIn: ['new-password'],
    answer: insteadOf(
      'NotAuthorizedException',
      async (exchange) => {
        const answer = await withRightPassword(exchange)
        return answer && asks('NEW_PASSWORD_REQUIRED')(exchange, answer) ? answer : undefined
      },
      wrongPassword,
    ),
  },
  {
    name: 'any password signs in',
    about: 'the first factor protects nobody',
    on: initiate,
    noticedIn: ['sign-in/wrong-password', 'sign-in/lockout'],
    answer: insteadOf('NotAuthorizedException', withRightPassword, wrongPassword),
  },
  {
    name: 'any proof of SRP signs in',
    about: 'the signature of the password is not compared',
    on: respond,
    noticedIn: ['srp/wrong-proof'],
    answer: answering('PASSWORD_VERIFIER', insteadOf('NotAuthorizedException', letIn)),
  },
]
