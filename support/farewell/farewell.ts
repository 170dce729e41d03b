// The end of a user whom no administrator can delete: they come in once more and delete themselves.
import {
  ConfirmSignUpCommand,
  DeleteUserCommand,
  ResendConfirmationCodeCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { isNetworkError } from '../wire/failures'
import { comeIn } from './coming-in'
import { type Held, lastingName } from './held'
import type { KeyRing } from './key-ring'
import { putBack } from './lending'
import { hashFor, Left, type Line, newestCode } from './line'

/** Of those who could not be deleted the name and the reason. */
export async function sayFarewell(line: Line, ring: KeyRing, users = ring.users): Promise<string[]> {
  const left = await Promise.all(users.map((user) => goneOr(line, ring, user)))
  return left.flat()
}

async function goneOr(line: Line, ring: KeyRing, user: Held): Promise<string[]> {
  try {
    if (user.lent) await putBack(line, user)
    else if (!(await goneByToken(line, user))) await goneBySignIn(line, user)
    ring.drop(user)
    return []
  } catch (error) {
    if (isNetworkError(error)) throw error
    if (!isAbsent(error as Error, user))
      return [`${user.lent ? 'a user of COGNITO_USERS_FILE' : user.username}: ${reasonOf(error as Error)}`]
    ring.drop(user)
    return []
  }
}

/** A name that was never answered for and takes no password was not made; a pool may hide that it knows no such user. */
const isAbsent = ({ name, message }: Error, { made }: Held): boolean =>
  name === 'UserNotFoundException' || (!made && name === 'NotAuthorizedException' && message.startsWith('Incorrect'))

/** Without the names of settings and with no secret: texts of the service and of ours. */
const reasonOf = (error: Error): string => (error instanceof Left ? error.message : `${error.name}: ${error.message}`)

/** A token of the scenario spares a sign-in; it may be revoked, or its user gone. */
async function goneByToken({ sdk }: Line, { tokens }: Held): Promise<boolean> {
  for (const AccessToken of [...tokens].reverse()) {
    const answer = await sdk.send(new DeleteUserCommand({ AccessToken })).catch(unlessRefused)
    if (answer) return true
  }
  return false
}

function unlessRefused(error: Error): undefined {
  if (error.name !== 'NotAuthorizedException') throw error
}

async function goneBySignIn(line: Line, user: Held): Promise<void> {
  const AccessToken = await comeIn(line, user).catch(async (error: Error) => {
    if (error.name !== 'UserNotConfirmedException') throw error
    await confirm(line, user)
    return comeIn(line, user)
  })
  await line.sdk.send(new DeleteUserCommand({ AccessToken }))
}

/** With the code of the sign-up, or with another where that one is no longer taken. */
async function confirm(line: Line, user: Held): Promise<void> {
  if (!line.codes) throw new Left('never confirmed, and no code source is set to do it now')
  const Username = lastingName(user)
  const named = { ClientId: line.client.id, Username, SecretHash: hashFor(line, Username) }
  const byCode = async () => {
    const ConfirmationCode = await newestCode(line, user, user.messages.SMS > 0 ? 'SMS' : 'EMAIL')
    await line.sdk.send(new ConfirmSignUpCommand({ ...named, ConfirmationCode }))
  }
  if (user.messages.SMS + user.messages.EMAIL > 0) {
    const refusal = await byCode().catch((error: Error) => error)
    if (!refusal) return
    if (!/^(CodeMismatch|ExpiredCode)/.test(refusal.name)) throw refusal
  }
  await line.sdk.send(new ResendConfirmationCodeCommand(named))
  await byCode()
}
