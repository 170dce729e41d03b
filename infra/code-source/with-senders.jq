# From what DescribeUserPool tells to what UpdateUserPool takes, with the senders of $senders added to the triggers that are there.
def taken: ["Policies", "DeletionProtection", "AutoVerifiedAttributes", "SmsVerificationMessage", "EmailVerificationMessage",
  "EmailVerificationSubject", "VerificationMessageTemplate", "SmsAuthenticationMessage", "UserAttributeUpdateSettings", "DeviceConfiguration",
  "EmailConfiguration", "SmsConfiguration", "UserPoolTags", "AdminCreateUserConfig", "UserPoolAddOns", "AccountRecoverySetting", "UserPoolTier"];

. as $pool
| with_entries(select(.key as $key | taken | index($key)))
| if .AdminCreateUserConfig then .AdminCreateUserConfig |= del(.UnusedAccountValidityDays) else . end
| . + {UserPoolId: $pool.Id, PoolName: $pool.Name, LambdaConfig: ($pool.LambdaConfig + $senders)}
