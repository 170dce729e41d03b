// CreateUserPoolClient: an app client of a pool, with a secret when it is asked for.
import type {
  CreateUserPoolClientRequest,
  CreateUserPoolClientResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import { Refusal } from '../errors'
import type { Operation } from '../operation'
import { newClient } from '../pool/new-client'

const mostClients = 1000 // QUOTA-013

export const createUserPoolClient: Operation<
  CreateUserPoolClientRequest,
  CreateUserPoolClientResponse,
  'pools' | 'random'
> = (on) => (req) => {
  const pool = on.pools.named(req.UserPoolId)
  if (pool.clients.size >= mostClients)
    throw new Refusal('LimitExceededException', `A user pool holds at most ${mostClients} app clients.`)
  const client = newClient(req, pool, on.random)
  on.pools.addClient(pool, client)
  return { UserPoolClient: client.config }
}
