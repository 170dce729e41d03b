// Deletes what dead runs left on a pool or an account, as their journals tell it; what is gone already is no error.
import { rmSync } from 'node:fs'
import {
  AdminDeleteUserCommand,
  AdminGetUserCommand,
  type CognitoIdentityProviderClient,
  DeleteUserPoolClientCommand,
  DeleteUserPoolCommand,
  paginateListUserPoolClients,
  paginateListUserPools,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Claimed, Leftovers } from './entry'
import { deadJournals } from './files'

export interface Swept {
  readonly journals: number
  readonly pools: number
  readonly users: number
  /** Of users who could not be deleted the names, with the reason. */
  readonly left?: readonly string[]
}

/** Journals of other endpoints and Regions are left: they are swept where their pools are. */
export async function sweep(folder: string, sdk: CognitoIdentityProviderClient, at: Place): Promise<Swept> {
  let swept: Swept = { journals: 0, pools: 0, users: 0 }
  for (const { file, opening, leftovers } of deadJournals(folder)) {
    if (opening.endpoint !== at.endpoint || opening.region !== at.region || opening.clientId) continue
    const { pools, users } = await remove(sdk, leftovers)
    rmSync(file)
    swept = { journals: swept.journals + 1, pools: swept.pools + pools, users: swept.users + users }
  }
  return swept
}

export interface Place {
  readonly endpoint: string | undefined
  readonly region: string
}

/** Also called by a run for itself, at its end. */
export async function remove(sdk: CognitoIdentityProviderClient, leftovers: Leftovers) {
  const named = leftovers.poolNames.length > 0 ? await idsOf(sdk, new Set(leftovers.poolNames)) : []
  let [pools, users] = [0, 0]
  for (const UserPoolId of [...leftovers.poolIds, ...named])
    pools += await gone(sdk.send(new DeleteUserPoolCommand({ UserPoolId })))
  for (const { poolId: UserPoolId, username: Username } of leftovers.users)
    users += await gone(sdk.send(new AdminDeleteUserCommand({ UserPoolId, Username })))
  for (const user of leftovers.claimed) users += await goneIfOurs(sdk, user)
  for (const { poolId: UserPoolId, clientId: ClientId } of [
    ...leftovers.clients.known,
    ...(await found(sdk, leftovers)),
  ])
    await gone(sdk.send(new DeleteUserPoolClientCommand({ UserPoolId, ClientId })))
  return { pools, users }
}

/** A phone number may be a customer's: one of ours has the address of our making, too. */
async function goneIfOurs(sdk: CognitoIdentityProviderClient, { poolId: UserPoolId, username, email }: Claimed) {
  const found = await sdk.send(new AdminGetUserCommand({ UserPoolId, Username: username })).catch(unlessAbsent)
  const isOurs = found?.UserAttributes?.some(({ Name, Value }) => Name === 'email' && Value === email)
  return isOurs ? gone(sdk.send(new AdminDeleteUserCommand({ UserPoolId, Username: found?.Username }))) : 0
}

/** App clients by their names, in the pools where they were begun. */
async function found(client: CognitoIdentityProviderClient, { clients: { named } }: Leftovers) {
  const ids: { poolId: string; clientId: string }[] = []
  for (const poolId of new Set(named.map((one) => one.poolId))) {
    const names = new Set(named.map(({ name }) => name))
    for await (const { UserPoolClients = [] } of paginateListUserPoolClients(
      { client },
      { UserPoolId: poolId, MaxResults: 60 },
    ))
      for (const { ClientId, ClientName } of UserPoolClients)
        if (ClientId && names.has(ClientName ?? '')) ids.push({ poolId, clientId: ClientId })
  }
  return ids
}

async function idsOf(client: CognitoIdentityProviderClient, names: ReadonlySet<string>): Promise<string[]> {
  const ids: string[] = []
  for await (const { UserPools = [] } of paginateListUserPools({ client }, { MaxResults: 60 }))
    for (const { Id, Name } of UserPools) if (Id && names.has(Name ?? '')) ids.push(Id)
  return ids
}

const absent = new Set(['ResourceNotFoundException', 'UserNotFoundException'])

function unlessAbsent(error: Error): undefined {
  if (!absent.has(error.name)) throw error
}

async function gone(deletion: Promise<unknown>): Promise<0 | 1> {
  try {
    await deletion
    return 1
  } catch (error) {
    unlessAbsent(error as Error)
    return 0
  }
}
