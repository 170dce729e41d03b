// Fetches a program from npm when it is first asked for, into a folder that stays for the runs to come.
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { TargetUnreachable } from '../../wire/failures'

const run = promisify(execFile)

/** The folder of the installed package. */
export async function installed(name: string, version: string, cache = '.cognito-mfa'): Promise<string> {
  const place = path.resolve(cache, `${name}-${version}`)
  if (!existsSync(place)) await install(`${name}@${version}`, place)
  return path.join(place, 'node_modules', name)
}

/** Beside its place first: one that was broken off is never taken for whole. */
async function install(wanted: string, place: string): Promise<void> {
  mkdirSync(path.dirname(place), { recursive: true })
  const folder = mkdtempSync(`${place}-`)
  try {
    writeFileSync(path.join(folder, 'package.json'), '{"private":true}')
    const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--silent']
    await run('npm', ['install', wanted, ...options], { cwd: folder, shell: process.platform === 'win32' })
    if (!existsSync(place)) renameSync(folder, place)
  } catch {
    throw new TargetUnreachable(`npm could not fetch ${wanted}: look at COGNITO_LOCAL_VERSION and at the way to npm.`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
