// What Cucumber says of features and steps without running them: its own messages, and why it could not, if so.
import { Writable } from 'node:stream'
import { loadConfiguration, runCucumber } from '@cucumber/cucumber/api'
import type { Envelope } from '@cucumber/messages'
import { root } from './tree'

export interface DryRun {
  readonly messages: readonly Envelope[]
  /** Set if the steps do not load: then only the features are in the messages. */
  readonly failure?: string
}

export async function dryRun(cwd: string = root): Promise<DryRun> {
  try {
    return { messages: await messagesOf(cwd, true) }
  } catch (error) {
    return { messages: await messagesOf(cwd, false), failure: String(error instanceof Error ? error.message : error) }
  }
}

async function messagesOf(cwd: string, withSteps: boolean): Promise<Envelope[]> {
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() })
  const environment = { cwd, stdout: silence, stderr: silence }
  const { runConfiguration } = await loadConfiguration({ provided: { dryRun: true } }, environment)
  const none = { requireModules: [], requirePaths: [], importPaths: [], loaders: [] }
  const options = withSteps ? runConfiguration : { ...runConfiguration, support: none }
  const messages: Envelope[] = []
  await runCucumber(options, environment, (message) => messages.push(message))
  return messages
}
