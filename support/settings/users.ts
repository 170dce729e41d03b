// The setting that names users who were made for the run: a file of JSON lines, which only its owner may read.
import { readFileSync, statSync } from 'node:fs'
import { ConfigError, type Env, textIn } from './env'

export interface GivenUser {
  /** In the file, for sentences that must not show a name. */
  readonly line: number
  readonly username: string
  readonly password: string
}

const name = 'COGNITO_USERS_FILE'

/** No sentence shows what stands in the file. */
export function givenUsers(env: Env): readonly GivenUser[] {
  const file = textIn(env, name)
  if (file === undefined) return []
  const lines = textOf(file).split('\n')
  const users = lines.flatMap((text, at) => (text.trim() ? [userIn(text, at + 1)] : []))
  if (users.length === 0) throw new ConfigError(`${name} is ${file}, which is empty: write a user a line.`)
  const twice = users.find(({ username }, at) => users.findIndex((other) => other.username === username) < at)
  if (twice)
    throw new ConfigError(`${name} names the user of line ${twice.line} twice: one scenario at a time has a user.`)
  return users
}

function textOf(file: string): string {
  try {
    if (process.platform !== 'win32' && statSync(file).mode & 0o077)
      throw new ConfigError(`${name} is ${file}, which others may read, and it holds passwords: chmod 600 it.`)
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof ConfigError) throw error
    throw new ConfigError(`${name} is ${file}, which is no file that can be read.`)
  }
}

function userIn(text: string, line: number): GivenUser {
  try {
    const { username, password } = JSON.parse(text) as Partial<Record<string, unknown>>
    if (typeof username === 'string' && typeof password === 'string' && username && password)
      return { line, username, password }
  } catch {
    // said below
  }
  throw new ConfigError(`${name} has a line ${line} that is no user: write {"username": "…", "password": "…"}.`)
}
