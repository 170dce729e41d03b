# From what DescribeUserPool tells to what UpdateUserPool takes, with the senders of $senders added to the triggers that are there.
# A member that is new to both goes along; one that is only told is refused by the AWS CLI before anything is sent, and belongs into this list.
. as $pool
| del(.Id, .Name, .Arn, .Status, .CreationDate, .LastModifiedDate, .EstimatedNumberOfUsers, .SchemaAttributes, .AliasAttributes,
    .UsernameAttributes, .UsernameConfiguration, .Domain, .CustomDomain, .EmailConfigurationFailure, .SmsConfigurationFailure,
    .MfaConfiguration, .AdminCreateUserConfig.UnusedAccountValidityDays)
| . + {UserPoolId: $pool.Id, PoolName: $pool.Name, LambdaConfig: ($pool.LambdaConfig + $senders)}
