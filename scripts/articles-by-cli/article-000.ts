// Article 000: TOTP for single users of a pool with e-mail sign-in, typed into the AWS CLI; its mistake comes first.
import { isRefused, prints, printsNothing } from './expectation'
import { makeClient, makePool, offerFactors, signedIn } from './preparations'
import { newApp, nextCode, sentCode } from './reader'
import type { Terminal } from './terminal'

const email = 'reader-000@example.com'
const signIn =
  'aws cognito-idp admin-initiate-auth --user-pool-id [userPoolId] --client-id [clientId] ' +
  '--auth-flow ADMIN_NO_SRP_AUTH --auth-parameters USERNAME=[email],PASSWORD=[password]'
const prefer =
  'aws cognito-idp admin-set-user-mfa-preference --username [userName] --user-pool-id [userPoolId] ' +
  '--software-token-mfa-settings Enabled=true,PreferredMfa=true'

export async function article000(t: Terminal): Promise<void> {
  t.know({ email, password: 'Article-000' })
  await makePool(t, '--username-attributes email --auto-verified-attributes email')
  await makeClient(t, '--explicit-auth-flows ALLOW_ADMIN_USER_PASSWORD_AUTH ALLOW_REFRESH_TOKEN_AUTH')
  await offerFactors(t, 'OPTIONAL', 'app')
  await signUp(t)
  await setUp(t)
  await signInWithCode(t)
}

async function signUp(t: Terminal): Promise<void> {
  await t.types(
    'aws cognito-idp sign-up --client-id [clientId] --username [email] --password [password]',
    prints({
      UserConfirmed: false,
      CodeDeliveryDetails: { Destination: 'r***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' }, // SIGNUP-005
      UserSub: '[userSub]',
    }),
  )
  t.know({ userName: t.valueOf('userSub'), confirmationCode: await sentCode(t, email) }) // SIGNUP-049
  await t.types(
    'aws cognito-idp confirm-sign-up --client-id [clientId] --username [email] --confirmation-code [confirmationCode]',
    printsNothing,
  )
  await t.types(signIn, prints(signedIn()))
}

/** The article quotes "User has not set up software token mfa" (PREF-006); the service says this since 2023 (PREF-005). */
const tooEarly = 'User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA'

async function setUp(t: Terminal): Promise<void> {
  await t.types(prefer, isRefused('InvalidParameterException', 'AdminSetUserMFAPreference', tooEarly))
  await t.types(
    'aws cognito-idp associate-software-token --access-token [accessToken]',
    prints({ SecretCode: '[secretCode]' }),
  )
  const app = newApp(t.valueOf('secretCode'))
  t.know({ code: nextCode(app) })
  await t.types(
    'aws cognito-idp verify-software-token --access-token [accessToken] --user-code [code]',
    prints({ Status: 'SUCCESS' }),
  )
  await t.types(prefer, printsNothing)
  t.know({ code: nextCode(app) })
}

async function signInWithCode(t: Terminal): Promise<void> {
  const parameters = { USER_ID_FOR_SRP: t.valueOf('userSub') } // CHAL-137
  await t.types(
    signIn,
    prints({ ChallengeName: 'SOFTWARE_TOKEN_MFA', Session: '[session]', ChallengeParameters: parameters }),
  )
  await t.types(
    'aws cognito-idp admin-respond-to-auth-challenge --user-pool-id [userPoolId] --client-id [clientId] ' +
      '--challenge-name SOFTWARE_TOKEN_MFA --session [session] ' +
      '--challenge-responses USERNAME=[userSub],SOFTWARE_TOKEN_MFA_CODE=[code]',
    prints(signedIn()),
  )
}
