// Signs a user in without the second factor, as a pool with a hole would: for a moment the pool asks for none.
import { createHmac } from 'node:crypto'
import type { Words } from './body'
import type { Answer, Exchange } from './fault'
import type { Account } from './memory'

/** The tokens that the user of the request should not have been given; nothing where even the password fails. */
export async function letIn(exchange: Exchange): Promise<Answer | undefined> {
  const { memory, input } = exchange
  const account = memory.account(input)
  const clientId = input.ClientId ?? memory.sessions.get(input.Session ?? '')?.clientId
  return account && clientId ? letInAs(exchange, account, clientId) : undefined
}

async function letInAs({ upstream, memory }: Exchange, account: Account, clientId: string) {
  const UserPoolId = account.poolId
  const { body: config } = await upstream.ask('GetUserPoolMfaConfig', { UserPoolId })
  const pause = config.MfaConfiguration !== 'OFF'
  if (pause) await upstream.ask('SetUserPoolMfaConfig', { UserPoolId, MfaConfiguration: 'OFF' })
  const answer = await upstream.ask('AdminInitiateAuth', {
    UserPoolId,
    ClientId: clientId,
    AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
    AuthParameters: {
      USERNAME: account.username,
      PASSWORD: account.password,
      ...hashFor(account.username, clientId, memory.clients.get(clientId)?.secret),
    },
  })
  if (pause) await upstream.ask('SetUserPoolMfaConfig', { UserPoolId, ...config })
  return answer.body.AuthenticationResult ? answer : undefined
}

/** The right SECRET_HASH, for a client that has a secret. */
export const hashFor = (name: string, clientId: string, secret: string | undefined): Words =>
  secret
    ? {
        SECRET_HASH: createHmac('sha256', secret)
          .update(name + clientId)
          .digest('base64'),
      }
    : {}
