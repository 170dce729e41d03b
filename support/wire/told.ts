// Which messages a call sent, as the answer tells; of two administrator's calls it does not, but they always send.
import type { Operation } from './operation'

export type Carrier = 'SMS' | 'EMAIL'

interface Telling {
  readonly CodeDeliveryDetails?: { readonly DeliveryMedium?: string }
  readonly CodeDeliveryDetailsList?: readonly { readonly DeliveryMedium?: string }[]
  readonly ChallengeName?: string
  readonly ChallengeParameters?: Readonly<Record<string, string>>
}

export function messagesOf(operation: Operation, input: object, response: object | undefined): Carrier[] {
  if (!response) return []
  const { MessageAction, DesiredDeliveryMediums } = input as {
    MessageAction?: string
    DesiredDeliveryMediums?: Carrier[]
  }
  if (operation === 'AdminCreateUser') return MessageAction === 'SUPPRESS' ? [] : (DesiredDeliveryMediums ?? ['SMS']) // SIGNUP-042
  if (operation === 'AdminResetUserPassword') return ['EMAIL']
  const { CodeDeliveryDetails, CodeDeliveryDetailsList = [], ChallengeName, ChallengeParameters } = response as Telling
  const details = [CodeDeliveryDetails, ...CodeDeliveryDetailsList].map((one) => one?.DeliveryMedium)
  const asked = ChallengeName && ChallengeParameters?.CODE_DELIVERY_DELIVERY_MEDIUM
  return [...details, asked].filter((medium): medium is Carrier => medium === 'SMS' || medium === 'EMAIL')
}
