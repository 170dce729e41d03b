// The two channels a code can take, with the medium of each and the CodeDeliveryDetails an answer shows (SIGNUP-029, SIGNUP-056).
import type { CodeDeliveryDetailsType } from '@aws-sdk/client-cognito-identity-provider'
import { maskEmail, maskPhone } from './masks'

export type Channel = 'email' | 'phone_number'

export const isChannel = (name: string): name is Channel => name === 'email' || name === 'phone_number'

export const mediumOf = (channel: Channel): 'EMAIL' | 'SMS' => (channel === 'email' ? 'EMAIL' : 'SMS')

export const masked = (channel: Channel, destination: string): string =>
  channel === 'email' ? maskEmail(destination) : maskPhone(destination)

export const deliveryDetails = (channel: Channel, destination: string): CodeDeliveryDetailsType => ({
  Destination: masked(channel, destination),
  DeliveryMedium: mediumOf(channel),
  AttributeName: channel,
})
