// Functions for any trigger, by what they do; which members they answer is the trigger's own affair.
import { answered, type Handler } from './event'

export const behaviours = {
  'that watches': (event) => event,
  'that throws': () => {
    throw new Error('not today')
  },
  'that answers nonsense': () => 'nonsense',
  'that answers members of a wrong kind': (event) =>
    answered(event, Object.fromEntries(Object.keys(event.response).map((name) => [name, 42]))),
  'that confirms': (event) => answered(event, { autoConfirmUser: true, autoVerifyEmail: true, autoVerifyPhone: false }),
  'that writes': (event) =>
    answered(event, {
      smsMessage: `Dear ${event.userName}, tell us ${event.request.codeParameter}`,
      emailMessage: `Dear ${event.userName}, type ${event.request.codeParameter}`,
      emailSubject: 'From the trigger',
    }),
  'that changes the ID token': (event) =>
    answered(event, {
      claimsOverrideDetails: {
        claimsToAddOrOverride: { favourite: 'riddles', sub: 'somebody-else' },
        claimsToSuppress: ['email_verified'],
      },
    }),
  'that changes both tokens': (event) =>
    answered(event, {
      claimsAndScopeOverrideDetails: {
        idTokenGeneration: { claimsToAddOrOverride: { favourite: 'riddles' }, claimsToSuppress: ['email_verified'] },
        accessTokenGeneration: { claimsToAddOrOverride: { favourite: 'riddles', acr: '3' } },
      },
    }),
  'that knows the user': (event) =>
    answered(event, {
      userAttributes: { email: `${event.userName}@example.com`, email_verified: 'true' },
      finalUserStatus: 'CONFIRMED',
      messageAction: 'SUPPRESS',
    }),
} satisfies Record<string, Handler>
