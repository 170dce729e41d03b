// What the package is good for, one use after the other: each answers what is wrong, or nothing.
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../tree'
import { cucumberProjects, features, programs, typedPrograms } from './programs'
import type { Ended, Project } from './project'

export type Use = (project: Project) => Promise<string | undefined>

const wanted = ({ code, said }: Ended, right: number, text: RegExp): string | undefined =>
  code === right && text.test(said) ? undefined : `exit ${code}, not ${right} with ${text}: ${said.slice(-1500)}`

const mfa = (project: Project, ...args: string[]) => project.run('npx', 'cognito-mfa', ...args)

/** Everything, or what covers both doors, the SDK, the raw protocol and a mail. */
export const suite =
  (all: boolean): Use =>
  async (project) =>
    all
      ? wanted(await mfa(project, 'run'), 0, /^\d{4} passed, 0 failed$/m)
      : wanted(await mfa(project, 'run', '--tags', '@CHAL-061 or @CHAL-111'), 0, /^\d\d+ passed, 0 failed$/m)

const foreignFeatures: Use = async (project) => {
  project.write(features)
  return (
    wanted(await mfa(project, 'run', '--features', './mfa'), 0, /^1 passed, 0 failed$/m) ??
    wanted(await mfa(project, 'mfa/signs-in.feature:2'), 0, /^1 passed, 0 failed$/m) ??
    wanted(await mfa(project, 'run', '--features', './mfa', './wrong'), 1, /^1 passed, 1 failed/m)
  )
}

const theirCucumber: Use = async (project) => {
  project.write(cucumberProjects)
  for (const folder of ['theirs-cjs', 'theirs-esm']) {
    const played = await project.run('npx', 'cucumber-js', '--config', `${folder}/cucumber.json`)
    const fault = wanted(played, 0, /1 scenario \(1 passed\)/)
    if (fault) return `${folder}: ${fault}`
  }
  return undefined
}

const server: Use = async (project) => {
  const child = project.start('npx', 'cognito-mfa', 'emulator', '--port', '0')
  try {
    for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
      const url = /^listening on (\S+)$/.exec(line)?.[1]
      if (!url) return `said ${line}`
      const { status } = await fetch(`${url}/_emulator/health`)
      return status === 200 ? undefined : `health answered ${status}`
    }
    return 'ended before it listened'
  } finally {
    if (child.pid && child.exitCode === null) {
      const over = once(child, 'exit')
      process.kill(-child.pid, 'SIGTERM')
      await over
    }
  }
}

const fromCode: Use = async (project) => {
  project.write(programs)
  const said = /^eu-west-1 200$/m
  return wanted(await project.run('node', 'use.cjs'), 0, said) ?? wanted(await project.run('node', 'use.mjs'), 0, said)
}

const types: Use = async (project) => {
  project.write(typedPrograms)
  const modules = path.join(root, 'node_modules')
  const tsc = [path.join(modules, 'typescript', 'bin', 'tsc'), '--typeRoots', path.join(modules, '@types')]
  return wanted(await project.run('node', ...tsc), 0, /^$/)
}

export const uses: Readonly<Record<string, Use>> = {
  'npx cognito-mfa emulator': server,
  'startEmulator from CommonJS and ESM': fromCode,
  'the types, from both': types,
  'features of their own with our steps': foreignFeatures,
  'our steps in their Cucumber project': theirCucumber,
}
