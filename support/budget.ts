// What a run may have sent: counted from the answers, and a call that could send more than is left does not apply.
import type { Shape } from './pools/shapes'
import { mayRecoverByPhone } from './pools/suffices/recovery'
import { NotApplicable } from './wire/failures'
import type { Operation } from './wire/operation'
import type { Carrier } from './wire/told'

const onAccounts: ReadonlySet<Operation> = new Set([
  'SignUp',
  'ResendConfirmationCode',
  'ForgotPassword',
  'AdminResetUserPassword',
  'AdminCreateUser',
  'GetUserAttributeVerificationCode',
  'UpdateUserAttributes',
])
const atSignIn: ReadonlySet<Operation> = new Set([
  'InitiateAuth',
  'AdminInitiateAuth',
  'RespondToAuthChallenge',
  'AdminRespondToAuthChallenge',
])

const words = { EMAIL: ['e-mails', 'COGNITO_MAX_EMAILS'], SMS: ['SMS', 'COGNITO_MAX_SMS'] } as const

export class Budget {
  readonly #left: Record<Carrier, number>

  /** Each worker has its share: together they never send more. */
  constructor(
    private readonly most: Readonly<Record<Carrier, number>>,
    workers: number,
  ) {
    this.#left = { EMAIL: Math.floor(most.EMAIL / workers), SMS: Math.floor(most.SMS / workers) }
  }

  /** Before a call. One call sends one message at most, so none is sent beyond the budget. */
  mayCall(operation: Operation, input: object, shape: Shape | undefined): void {
    for (const carrier of couldSend(operation, input, shape)) {
      if (this.#left[carrier] > 0) continue
      const [name, setting] = words[carrier]
      throw new NotApplicable(`the budget of ${this.most[carrier]} ${name} is spent (${setting})`)
    }
  }

  spend(messages: readonly Carrier[]): void {
    for (const carrier of messages) this.#left[carrier] -= 1
  }
}

function couldSend(operation: Operation, input: object, shape: Shape | undefined): Carrier[] {
  if ((input as { MessageAction?: string }).MessageAction === 'SUPPRESS') return []
  const byMail = onAccounts.has(operation) || (atSignIn.has(operation) && shape?.needs.has('email'))
  const bySms = (onAccounts.has(operation) || atSignIn.has(operation)) && shape?.needs.has('sms')
  const isSms = bySms || (shape && goesToPhone(operation, input, shape.create))
  return [...(byMail ? ['EMAIL' as const] : []), ...(isSms ? ['SMS' as const] : [])]
}

interface Account {
  readonly AttributeName?: string
  readonly UserAttributes?: readonly { readonly Name?: string }[]
  readonly DesiredDeliveryMediums?: readonly string[]
}

/** Where the pool proves phone numbers, recovers by them, or has them as user names, whatever the scenario is about. */
function goesToPhone(operation: Operation, input: Account, create: Shape['create']): boolean {
  const isName = create.UsernameAttributes?.includes('phone_number') ?? false
  const proves = create.AutoVerifiedAttributes?.includes('phone_number') ?? false
  const isNamed = [...(input.UserAttributes ?? []).map(({ Name }) => Name), input.AttributeName].includes(
    'phone_number',
  )
  if (operation === 'ResendConfirmationCode') return proves
  if (operation === 'AdminCreateUser') return isName && (input.DesiredDeliveryMediums ?? ['SMS']).includes('SMS') // SIGNUP-043
  if (operation === 'ForgotPassword' || operation === 'AdminResetUserPassword')
    return isName && mayRecoverByPhone(create)
  return onAccounts.has(operation) && proves && (isNamed || (isName && operation === 'SignUp'))
}
