// Article 004: SMS_MFA by the AWS CLI in a pool that tracks devices.
import { prints } from './expectation'
import { makeClient, makePool, makeUser, offerFactors, signedIn } from './preparations'
import { sentCode } from './reader'
import type { Terminal } from './terminal'

const phone = '+15550100004'
const phoneMask = '+*******0004' // SIGNUP-006

/** The article shows ap-northeast-1, the region of its pool. */
const device = { NewDeviceMetadata: { DeviceKey: /^us-east-1_[0-9a-f-]{36}$/, DeviceGroupKey: /^-\w+$/ } }

export async function article004(t: Terminal): Promise<void> {
  t.know({ username: 'reader-004', password: 'Article-004' })
  await makePool(t, '--device-configuration ChallengeRequiredOnNewDevice=true,DeviceOnlyRememberedOnUserPrompt=false')
  await makeClient(t, '--explicit-auth-flows ALLOW_USER_PASSWORD_AUTH ALLOW_REFRESH_TOKEN_AUTH')
  await offerFactors(t, 'ON', 'sms')
  await makeUser(t, `Name=phone_number,Value=${phone} Name=phone_number_verified,Value=true`)
  await t.types(
    'aws cognito-idp initiate-auth \\\n--auth-flow USER_PASSWORD_AUTH \\\n--client-id [clientId] \\\n' +
      '--auth-parameters \\\nUSERNAME=[username],PASSWORD=[password]',
    prints({
      ChallengeName: 'SMS_MFA',
      Session: '[session]',
      ChallengeParameters: {
        CODE_DELIVERY_DELIVERY_MEDIUM: 'SMS',
        CODE_DELIVERY_DESTINATION: phoneMask,
        USER_ID_FOR_SRP: 'reader-004',
      },
    }),
  )
  t.know({ code: await sentCode(t, phone) })
  await t.types(
    'aws cognito-idp respond-to-auth-challenge \\\n--client-id [clientId] \\\n--challenge-name SMS_MFA \\\n' +
      '--challenge-responses \\\nUSERNAME=[username],SMS_MFA_CODE=[code] \\\n--session "[session]"',
    prints(signedIn(device)),
  )
}
