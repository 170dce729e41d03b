// Runs that may change a customers' pool: it is put back at their end, when they are stopped, and by the sweep when they are killed.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { farPool } from './far-pool'
import { Aws, command, type Ended, type Env, ended, started } from './stage'

export interface Bench {
  readonly base: (aws: Aws) => Env
  readonly checked: readonly string[]
  readonly folder: string
  readonly told: (what: string, fault: string | undefined) => void
  readonly journalsLeft: () => string | undefined
}

interface Stage extends Bench {
  readonly aws: Aws
  readonly env: Env
  readonly poolId: string
  readonly snapshot: string
  readonly play: readonly string[]
  /** As everything was before the first run. */
  readonly before: string
}

export async function configChanges(bench: Bench, { kills, stops }: Record<'kills' | 'stops', number>): Promise<void> {
  const aws = await Aws.open(bench.checked)
  try {
    const given = await farPool(aws.sdk)
    const base = bench.base(aws)
    const poolId = given.COGNITO_USER_POOL_ID ?? ''
    const snapshot = path.join(base.COGNITO_JOURNAL ?? '', `${poolId}.snapshot.json`)
    const play = ['run', '--allow-config-changes', poolId, '--out', path.join(bench.folder, 'reports')]
    const before = await aws.inventoryUndated()
    const stage: Stage = { ...bench, aws, env: { ...base, ...given }, poolId, snapshot, play, before }
    await whole(stage)
    await alone(stage)
    for (const signal of ['SIGTERM', 'SIGINT'] as const) await stopped(stage, signal, stops)
    await orphaned(stage)
    await killed(stage, kills)
    await differing(stage)
  } finally {
    aws.close()
  }
}

const lastLine = ({ said }: Ended): string => said.trimEnd().split('\n').at(-1) ?? ''

const isAsBefore = async ({ aws, before }: Stage) => (await aws.inventoryUndated()) === before

async function leftBehind(stage: Stage): Promise<string | undefined> {
  const now = await stage.aws.inventoryUndated()
  return now === stage.before
    ? stage.journalsLeft()
    : `the pool is not as it was: ${firstDifference(stage.before, now)}`
}

/** From where the two are no longer alike; the secrets of app clients are left out. */
function firstDifference(...texts: readonly [before: string, now: string]): string {
  const [before = '', now = ''] = texts.map((text) => text.replace(/"ClientSecret":"[^"]*"/g, ''))
  const at = [...before].findIndex((one, index) => one !== now[index])
  const shown = (text: string) => text.slice(Math.max(0, at - 40), Math.max(0, at) + 160)
  return `${shown(now)}\n  and was ${shown(before)}`
}

/** A whole run conforms, plays far more than the pool as it is would let it, and leaves it as it was. */
async function whole(stage: Stage): Promise<void> {
  const run = await command(stage.play, stage.env)
  const passed = Number(/^(\d+) passed, 0 failed/.exec(lastLine(run))?.[1] ?? 0)
  const isRight = run.code === 0 && passed >= 1500
  stage.told(
    `existing, configuration changed: ${lastLine(run)}`,
    isRight ? await leftBehind(stage) : `exit ${run.code}: ${run.said.slice(-800)}`,
  )
}

/** A run under way, seen when the pool is no longer as it was. */
async function underWay(stage: Stage) {
  const run = started(stage.play, stage.env)
  const over = ended(run)
  while (run.exitCode === null && (!existsSync(stage.snapshot) || (await isAsBefore(stage)))) await pause(50)
  return { run, over, kill: (signal: NodeJS.Signals) => run.pid && process.kill(run.pid, signal) }
}

/** A second run at the pool is refused while the first goes on, and says so in one sentence. */
async function alone(stage: Stage): Promise<void> {
  const { over, kill } = await underWay(stage)
  const { code, said } = await command(stage.play, stage.env)
  kill('SIGTERM')
  await over
  const isRight = code === 2 && /^cognito-mfa: COGNITO_USER_POOL_ID is .* is changing: wait for its end/m.test(said)
  stage.told(
    'exit 2: a second run at the pool',
    isRight ? await leftBehind(stage) : `exit ${code}: ${said.slice(-600)}`,
  )
}

/** SIGTERM to the command alone; SIGINT, as Ctrl-C sends it, to its workers too. The first at the first change, the others at random. */
async function stopped(stage: Stage, signal: 'SIGTERM' | 'SIGINT', times: number): Promise<void> {
  for (let at = 0; at < times; at++) {
    const { run, over } = await underWay(stage)
    if (at > 0) await pause(Math.random() * 4000)
    if (run.pid && run.exitCode === null) process.kill(signal === 'SIGINT' ? -run.pid : run.pid, signal)
    const { code, said } = await over
    const isRight = code === 1 && /the configuration of the pool is put back first/.test(said)
    const fault = isRight ? await leftBehind(stage) : `exit ${code}: ${said}`
    if (fault) return stage.told(`stopped by ${signal}, time ${at + 1} of ${times}: the pool is put back`, fault)
  }
  stage.told(`stopped by ${signal}, ${times} times: the pool is put back`, undefined)
}

/** The command is killed, and not its worker: that one hears of it, and puts the pool back alone. */
async function orphaned(stage: Stage): Promise<void> {
  const { over, kill } = await underWay(stage)
  kill('SIGKILL')
  await over
  for (let at = 0; existsSync(stage.snapshot) && at < 300; at++) await pause(100)
  stage.told('killed without its worker: the pool is put back', await leftBehind(stage))
}

async function killed(stage: Stage, times: number): Promise<void> {
  let found = 0
  for (let at = 0; at < times; at++) {
    const { run, over } = await underWay(stage)
    await pause(Math.random() * 4000)
    if (run.pid && run.exitCode === null) process.kill(-run.pid, 'SIGKILL')
    await over
    if (!(await isAsBefore(stage))) found += 1
    const next = await command(stage.play, stage.env)
    if (next.code !== 2)
      return stage.told('killed: the next run waits for the sweep', `exit ${next.code}: ${next.said}`)
    const { code, said } = await command(['sweep'], stage.env)
    const left = await leftBehind(stage)
    if (code !== 0 || left) return stage.told('killed: swept', `exit ${code}: ${said}${left}`)
  }
  stage.told(
    `existing, configuration changed: ${times} runs killed, ${found} left the pool changed, sweep put it back`,
    undefined,
  )
}

/** What cannot be put back is told in one sentence, at the end of the run and by the sweep, and the snapshot stays. */
async function differing(stage: Stage): Promise<void> {
  const { over, kill } = await underWay(stage)
  const CustomAttributes = [{ Name: 'size', AttributeDataType: 'Number' as const }]
  await stage.aws.sdk.addCustomAttributes({ UserPoolId: stage.poolId, CustomAttributes })
  kill('SIGTERM')
  const run = await over
  const swept = await command(['sweep'], stage.env)
  const told = new RegExp(`${stage.poolId} is not as it was before the run: SchemaAttributes.custom:size was absent`)
  const isRight = run.code === 1 && swept.code === 1 && told.test(run.said) && told.test(swept.said)
  const kept = existsSync(stage.snapshot) && readFileSync(stage.snapshot, 'utf8').includes('customers-of-long-ago')
  rmSync(stage.snapshot, { force: true })
  stage.told('what cannot be put back is told', isRight && kept ? undefined : `${run.said.slice(-800)}\n${swept.said}`)
}
