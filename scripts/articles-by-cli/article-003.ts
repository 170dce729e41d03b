// Article 003: from SMS to TOTP with a client that has a secret, by boto3 and by the CLI; its wrong key is refused.
import { secretHash } from '../../support/secret-hash'
import { type Expectation, isRefused, prints, printsNothing } from './expectation'
import type { Hand } from './hands'
import { makeClient, makePool, makeUser, offerFactors, signedIn } from './preparations'
import { newApp, nextCode, sentCode } from './reader'
import type { Terminal } from './terminal'

const phone = '+15550100003'

export const article003 =
  (handOf: (env: NodeJS.ProcessEnv) => Hand) =>
  async (t: Terminal): Promise<void> => {
    t.know({ username: 'reader-003', password: 'Article-003' })
    await makePool(t)
    await makeClient(
      t,
      '--generate-secret --explicit-auth-flows ALLOW_ADMIN_USER_PASSWORD_AUTH ALLOW_REFRESH_TOKEN_AUTH',
    )
    await offerFactors(t, 'ON', 'sms', 'app')
    await makeUser(t, `Name=phone_number,Value=${phone} Name=phone_number_verified,Value=true`)
    await new Walk(t, handOf(t.env)).toTheEnd()
  }

const missing = 'Missing required parameter SOFTWARE_TOKEN_MFA_CODE' // CHAL-065

class Walk {
  constructor(
    readonly t: Terminal,
    readonly hand: Hand,
  ) {}

  async toTheEnd(): Promise<void> {
    await this.signInBySms()
    const codes = await this.register()
    await this.signInByApp(codes)
  }

  /** The first sign-in asks for the code that was sent, whatever the article answers. */
  async signInBySms(): Promise<void> {
    await this.initiate('SMS_MFA', {
      CODE_DELIVERY_DELIVERY_MEDIUM: 'SMS',
      CODE_DELIVERY_DESTINATION: /^\+\*+\d{4}$/,
      USER_ID_FOR_SRP: 'reader-003',
    })
    await this.respond('SMS_MFA', { SMS_MFA_CODE: await sentCode(this.t, phone) }, prints(signedIn()))
  }

  async register() {
    const token = { AccessToken: this.t.valueOf('accessToken') }
    await this.call('associate_software_token', token, prints({ SecretCode: '[secretCode]' }))
    const app = newApp(this.t.valueOf('secretCode'))
    const verification = { ...token, UserCode: nextCode(app) }
    await this.call('verify_software_token', verification, prints({ Status: 'SUCCESS' }))
    const preference = { ...token, SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true } }
    await this.call('set_user_mfa_preference', preference, printsNothing)
    return { next: () => nextCode(app) }
  }

  /** The article's key is SOFTWARE_TOKEN_MFA; the service knows SOFTWARE_TOKEN_MFA_CODE (CHAL-061, CHAL-135). */
  async signInByApp(codes: { next(): string }): Promise<void> {
    const code = codes.next()
    await this.initiate('SOFTWARE_TOKEN_MFA', { USER_ID_FOR_SRP: 'reader-003' })
    const refused = isRefused('InvalidParameterException', 'AdminRespondToAuthChallenge', missing)
    await this.respond('SOFTWARE_TOKEN_MFA', { SOFTWARE_TOKEN_MFA: code }, refused)
    await this.respond('SOFTWARE_TOKEN_MFA', { SOFTWARE_TOKEN_MFA_CODE: code }, prints(signedIn()))
  }

  initiate(ChallengeName: string, ChallengeParameters: Record<string, string | RegExp>): Promise<void> {
    const parameters = { AuthFlow: 'ADMIN_NO_SRP_AUTH', AuthParameters: this.keys({ PASSWORD: 'Article-003' }) }
    const challenge = { ChallengeName, Session: '[session]', ChallengeParameters }
    return this.call('admin_initiate_auth', { ...this.client(), ...parameters }, prints(challenge))
  }

  respond(ChallengeName: string, responses: Record<string, string>, expected: Expectation): Promise<void> {
    const parameters = { ChallengeName, ChallengeResponses: this.keys(responses), Session: this.t.valueOf('session') }
    return this.call('admin_respond_to_auth_challenge', { ...this.client(), ...parameters }, expected)
  }

  client() {
    return { UserPoolId: this.t.valueOf('userPoolId'), ClientId: this.t.valueOf('clientId') }
  }

  keys(more: Record<string, string>) {
    const [id, secret] = [this.t.valueOf('clientId'), this.t.valueOf('clientSecret')]
    return { USERNAME: 'reader-003', SECRET_HASH: secretHash('reader-003', id, secret), ...more }
  }

  async call(method: string, parameters: Record<string, unknown>, expected: Expectation): Promise<void> {
    this.t.judge(this.hand.nameOf(method), expected, await this.hand.call(method, parameters))
  }
}
