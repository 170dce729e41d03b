// Why moto 5.2.1 fails on pools and their app clients: settings are stored as they come, and read by little else.
import type { Cause } from '../reasons'

const smsAndTotpOnly =
  'SetUserPoolMfaConfig reads SMS and TOTP only: settings of e-mail and passkeys are neither checked nor stored'
const untiered = 'does not know the tiers of pools: features of a higher one are taken'

export const motoPools: readonly Cause[] = [
  [
    /At least one of \[SmsMfaConfiguration\]/,
    'SetUserPoolMfaConfig wants SMS or TOTP whenever MFA is on: MFA by e-mail and settings of passkeys alone are refused',
  ],
  [/must be one of 'ON', 'OFF'/, 'SetUserPoolMfaConfig wants MfaConfiguration in every request'],
  [/^(CreateUserPool|CreateUserPoolClient) → ok .*FeatureUnavailableInTier/, `$1 ${untiered}`],
  [
    /^CreateUserPool → ok .*should have been refused with InvalidParameter/,
    'CreateUserPool stores all settings but Schema as they come: neither their values nor what they need of each other is checked',
  ],
  [
    /^UpdateUserPool → ok .*should have been refused with InvalidParameter/,
    'UpdateUserPool stores what comes over the defaults (update_extended_config): neither the mode of MFA nor the first factors are checked',
  ],
  [
    /^DescribeUserPool → .*expected '(?:absent|8)' to equal/,
    'UpdateUserPool begins from the defaults and takes Policies whole: the policy that a request leaves out is lost',
    /survive an update/,
  ],
  [/^DescribeUserPool → .*UserPoolTier: expected 'absent'/, 'a pool has no UserPoolTier unless one was given'],
  [
    /^DescribeUserPool → .*EumsSms/,
    'answers are shaped by the model of botocore: EumsSms, which that of botocore 1.43.11 does not have, is dropped from SmsConfiguration',
  ],
  [
    /^GetUserPoolMfaConfig → ok MfaConfiguration +‖ .*MfaConfiguration: 'OFF' \} to deeply equal \{ MfaConfiguration: 'OPTIONAL', Sms/,
    'UpdateUserPool does not reach mfa_config and sms_mfa_config: GetUserPoolMfaConfig shows the MFA of before',
  ],
  [
    /^SetUserPoolMfaConfig → ok .*should have been refused.*first factors/,
    'SetUserPoolMfaConfig does not look at the first factors of the pool: required MFA is taken beside any',
    /MFA ON|Passkeys left out/,
  ],
  [
    /^SetUserPoolMfaConfig → ok .*should have been refused/,
    'SetUserPoolMfaConfig looks at factors only where the mode is ON or OPTIONAL: OFF is taken, and shown, together with them',
    /OFF with/,
  ],
  [
    /^SetUserPoolMfaConfig → ok .*should have been refused/,
    'SetUserPoolMfaConfig stores SmsMfaConfiguration as it comes: SmsAuthenticationMessage is not checked',
    /is refused as a message/,
  ],
  [/^SetUserPoolMfaConfig → ok .*should have been refused/, smsAndTotpOnly, /passkeys|E-mail beside OFF/],
  [/WebAuthnConfiguration|EmailMfaConfiguration/, smsAndTotpOnly],
  [
    /^(CreateUserPoolClient|UpdateUserPoolClient) → ok .*should have been refused with InvalidParameter/,
    '$1 stores the settings of an app client as they come: neither flows nor lifetimes are checked',
  ],
  [
    /^DescribeUserPoolClient → .*expected 'absent'/,
    'an app client is given few defaults: ExplicitAuthFlows, and the RetryGracePeriodSeconds of RefreshTokenRotation, stay away where they were not sent',
  ],
  [
    /^DescribeUserPoolClient → .*ExplicitAuthFlows/,
    'UpdateUserPoolClient lays what comes over what is stored: a setting that it leaves out keeps its value',
  ],
  [/^(?:Create|Get)Group → .*Description: ''/, 'a group that was given no description is shown with an empty one'],
]
