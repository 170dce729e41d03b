// Which flow runs at which door, and whether the client takes it (AUTH-014 to AUTH-016, AUTH-063, AUTH-082).
import type { AuthFlowType } from '@aws-sdk/client-cognito-identity-provider'
import { invalidParameter, refusal, Unsupported } from '../../errors'
import { allowsFlow, type Flow } from '../../pool/client-flows'
import type { Client } from '../../pool/pool'
import type { Answer, AuthServices, Door } from '../attempt'
import { choiceFlow } from './choice'
import { customFlow } from './custom'
import type { FlowHandler, Start } from './flow'
import { passwordFlow } from './password'
import { refreshFlow } from './refresh'
import { srpFlow } from './srp'

interface Entry {
  readonly doors: readonly Door[]
  readonly permission: Flow
  readonly run: FlowHandler | undefined
}

const both: readonly Door[] = ['user', 'admin']
const flows: Record<AuthFlowType, Entry> = {
  USER_PASSWORD_AUTH: { doors: ['user'], permission: 'USER_PASSWORD_AUTH', run: passwordFlow },
  ADMIN_USER_PASSWORD_AUTH: { doors: ['admin'], permission: 'ADMIN_USER_PASSWORD_AUTH', run: passwordFlow },
  ADMIN_NO_SRP_AUTH: { doors: ['admin'], permission: 'ADMIN_NO_SRP_AUTH', run: passwordFlow },
  USER_SRP_AUTH: { doors: both, permission: 'USER_SRP_AUTH', run: srpFlow },
  REFRESH_TOKEN_AUTH: { doors: both, permission: 'REFRESH_TOKEN_AUTH', run: refreshFlow },
  REFRESH_TOKEN: { doors: both, permission: 'REFRESH_TOKEN_AUTH', run: refreshFlow },
  CUSTOM_AUTH: { doors: both, permission: 'CUSTOM_AUTH', run: customFlow },
  USER_AUTH: { doors: both, permission: 'USER_AUTH', run: choiceFlow },
}

export async function start(on: AuthServices, flow: AuthFlowType, start: Start): Promise<Answer> {
  const { doors, permission, run } = flows[flow]
  // AUTH-063 has the rule; the text is remembered from public reports, not from a fact.
  if (!doors.includes(start.door)) throw invalidParameter('Initiate Auth method not supported.')
  if (!allowsFlow(start.client, permission)) throw notEnabled(permission, start.client)
  if (!run) throw new Unsupported(`The flow ${flow}`)
  return run(on, start)
}

function notEnabled(permission: Flow, client: Client) {
  switch (permission) {
    case 'USER_PASSWORD_AUTH':
      return invalidParameter('USER_PASSWORD_AUTH flow not enabled for this client') // AUTH-015
    case 'USER_SRP_AUTH':
    case 'CUSTOM_AUTH':
    case 'USER_AUTH':
      return invalidParameter(`${permission} is not enabled for the client.`) // AUTH-016, AUTH-080
    case 'REFRESH_TOKEN_AUTH':
      return refusal('refreshNotEnabled', client.id)
    default:
      return refusal('adminFlowNotEnabled')
  }
}
