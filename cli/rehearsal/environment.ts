// The settings of a rehearsal: those of the run itself, turned to the embedded pool, and nothing that leads anywhere else.
import type { AwsConfig } from '../../support/config'
import type { Copy } from './copy'

interface Stage {
  readonly endpoint: string
  readonly journal: string
  readonly copy: Copy | undefined
}

/** Emptied, not left out: what is not set would be read from .env. CI is not to be told of a rehearsal. */
const leadsElsewhere = /^AWS_|^COGNITO_(CODE|IMAP|SQS)_|^COGNITO_CLIENT_SECRET$|^(CI$|GITHUB_|GITLAB_)/

/** Which codes can be read stays as it is; where they are read does not. */
export function rehearsalEnv(
  { env, config }: { readonly env: Record<string, string>; readonly config: AwsConfig },
  { endpoint, journal, copy }: Stage,
): Record<string, string> {
  const real = config.pool.profile === 'existing' ? config.pool.userPoolId : undefined
  const settings = Object.entries(env).map(([name, value]): [string, string] => {
    if (leadsElsewhere.test(name)) return [name, '']
    return [name, copy && value.trim() === real ? copy.poolId : value]
  })
  return {
    ...Object.fromEntries(settings),
    ...(copy && { COGNITO_CLIENT_ID: copy.clientId }),
    ...codes(config),
    COGNITO_TARGET: 'aws',
    COGNITO_ENDPOINT: endpoint,
    COGNITO_JOURNAL: journal,
    AWS_REGION: config.region,
    AWS_ACCESS_KEY_ID: 'rehearsal',
    AWS_SECRET_ACCESS_KEY: 'rehearsal',
    AWS_EC2_METADATA_DISABLED: 'true',
  }
}

function codes({ codes }: AwsConfig): Record<string, string> {
  const { kind, carries } = codes
  return {
    COGNITO_CODE_SOURCE: kind === 'none' ? 'none' : 'outbox',
    ...(carries && { COGNITO_CODE_CARRIES: carries }),
  }
}
