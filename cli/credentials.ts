// --credentials: one key as id:secret, or a file in the form of ~/.aws/credentials, each of whose profiles is a known key.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Credential } from '../emulator/index'
import { WrongUse } from './exit'

/** A secret may have been typed in place of a file's name, so no sentence shows what was. */
export function credentialsFrom(typed: string, cwd: string): readonly Credential[] {
  const text = contentOf(path.resolve(cwd, typed))
  if (text !== undefined) return profilesOf(text).map(credentialOf)
  const [, accessKeyId, secretAccessKey] = /^(\w+):(\S+)$/.exec(typed) ?? []
  if (accessKeyId && secretAccessKey) return [{ accessKeyId, secretAccessKey }]
  throw new WrongUse('--credentials is no file that can be read, and not <access key id>:<secret access key> either.')
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

interface Profile {
  readonly name: string
  readonly settings: ReadonlyMap<string, string>
}

function profilesOf(text: string): readonly Profile[] {
  const profiles = text
    .split(/^[ \t]*\[/m)
    .slice(1)
    .map((section) => ({ name: section.split(']', 1)[0] ?? '', settings: settingsOf(section) }))
  if (profiles.length > 0) return profiles
  throw new WrongUse('--credentials is a file without a [profile]: it has the form of ~/.aws/credentials.')
}

const settingsOf = (section: string): ReadonlyMap<string, string> =>
  new Map([...section.matchAll(/^[ \t]*(\w+)[ \t]*=[ \t]*(\S*)/gm)].map(([, name = '', value = '']) => [name, value]))

function credentialOf({ name, settings }: Profile): Credential {
  const value = (setting: string): string => {
    const found = settings.get(setting)
    if (found) return found
    throw new WrongUse(`--credentials is a file whose profile [${name}] has no ${setting}.`)
  }
  const [sessionToken, expiration] = [settings.get('aws_session_token'), settings.get('expiration')]
  return {
    accessKeyId: value('aws_access_key_id'),
    secretAccessKey: value('aws_secret_access_key'),
    ...(sessionToken && { sessionToken }),
    ...(expiration && { expiresAt: timeOf(expiration, name) }),
  }
}

function timeOf(expiration: string, profile: string): Date {
  const time = new Date(expiration)
  if (!Number.isNaN(time.getTime())) return time
  throw new WrongUse(
    `--credentials is a file whose profile [${profile}] has the expiration ${expiration}: write a time such as 2027-01-31T12:00:00Z.`,
  )
}
