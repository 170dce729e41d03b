// The traits of pools whose LambdaConfig names functions of the suite: "a PreSignUp trigger that throws".
import type { LambdaConfigType } from '@aws-sdk/client-cognito-identity-provider'
import type { Trait } from '../pools/shapes'
import { behaviours } from './behaviours'

export const triggerNames = [
  'PreSignUp',
  'PostConfirmation',
  'PreAuthentication',
  'PostAuthentication',
  'DefineAuthChallenge',
  'CreateAuthChallenge',
  'VerifyAuthChallengeResponse',
  'PreTokenGeneration',
  'CustomMessage',
  'UserMigration',
  'CustomSMSSender',
  'CustomEmailSender',
] as const
export type TriggerName = (typeof triggerNames)[number]

export const slug = (phrase: string): string => phrase.replaceAll(' ', '-')
const arn = (name: string) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`
const KMSKeyID = 'arn:aws:kms:us-east-1:123456789012:key/mfa-conformance'

const calling = (LambdaConfig: LambdaConfigType): Trait => ({ needs: ['triggers'], create: { LambdaConfig } })

function configOf(trigger: TriggerName, name: string): LambdaConfigType {
  const LambdaArn = arn(name)
  if (trigger === 'CustomSMSSender' || trigger === 'CustomEmailSender')
    return { [trigger]: { LambdaVersion: 'V1_0', LambdaArn }, KMSKeyID }
  const forBoth = trigger === 'PreTokenGeneration' && name === slug('that changes both tokens')
  return forBoth ? { PreTokenGenerationConfig: { LambdaVersion: 'V2_0', LambdaArn } } : { [trigger]: LambdaArn }
}

const custom = (define: string): Trait =>
  calling({
    DefineAuthChallenge: arn(define),
    CreateAuthChallenge: arn('create-riddle'),
    VerifyAuthChallengeResponse: arn('verify-riddle'),
  })

const phrases = [...Object.keys(behaviours), 'that is missing']

export const triggerTraits: Readonly<Record<string, Trait>> = {
  'triggers that watch': calling(
    Object.assign(
      {},
      ...(
        ['PreSignUp', 'PostConfirmation', 'PreAuthentication', 'PostAuthentication', 'PreTokenGeneration'] as const
      ).map((trigger) => configOf(trigger, slug('that watches'))),
    ),
  ),
  'a riddle': custom('define-riddle'),
  'a riddle after the password': custom('define-password-and-riddle'),
  'the password alone by triggers': custom('define-password'),
  'a DefineAuthChallenge trigger that gives up': calling({ DefineAuthChallenge: arn('define-gives-up') }),
  'a DefineAuthChallenge trigger that says nothing': calling({ DefineAuthChallenge: arn('define-says-nothing') }),
  ...Object.fromEntries(
    triggerNames.flatMap((trigger) =>
      phrases.map((phrase) => [`a ${trigger} trigger ${phrase}`, calling(configOf(trigger, slug(phrase)))]),
    ),
  ),
}
