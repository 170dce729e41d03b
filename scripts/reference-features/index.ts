// Writes features/reference/ from catalogue/challenges.yaml: each key sent, left out and misspelt, by every door and client.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Challenge, type Challenges, type Key, readCatalogue } from '../../catalogue/index'
import { root } from '../tree'
import { outline, rule, thenOf } from './gherkin'
import { type Stage, stages } from './stages'

const doors = ['user API', 'admin API']
const clients = ['client without a secret', 'client with a secret']
const everyWay = doors.flatMap((door) => clients.map((client) => [door, client]))
/** Each door and each client once. */
const twoWays = [everyWay[0] ?? [], everyWay[3] ?? []]

/** The features by their paths. */
export function referenceFeatures({ every, all }: Challenges): Map<string, string> {
  const files = all.flatMap((challenge): [string, string][] => {
    const stage = stages[challenge.name]
    const name = `features/reference/${challenge.name.toLowerCase().replaceAll('_', '-')}.feature`
    return stage ? [[name, featureOf(challenge, every, stage)]] : []
  })
  return new Map(files)
}

function featureOf(challenge: Challenge, every: Challenge, stage: Stage): string {
  const { name } = challenge
  const keys = [...every.keys.filter(({ key }) => key !== 'DEVICE_KEY'), ...challenge.keys].filter(isDue)
  const missing = stage.dear ? [inTurn(name, keys, stage)] : keys.map((key) => without(name, key, stage))
  return [
    '# Made from catalogue/challenges.yaml by scripts/reference-features: change it there, then npm run reference-features.',
    `Feature: The keys that answer ${name}`,
    '',
    rule(`An answer to ${name} with the documented keys MUST be taken`, [right(challenge, stage)]),
    rule(`An answer to ${name} without a key that it requires MUST be refused`, missing),
    rule(`An answer to ${name} MAY carry keys that it does not use`, [unneeded(name, stage)]),
    ...(stage.alias
      ? [rule(`An answer to ${name} MUST be taken under any name of the user`, [named(name, stage)])]
      : []),
  ].join('\n')
}

/** SELECT_CHALLENGE is answered with a password here: what goes with other choices is in features/choice-of-first-factor. */
const isDue = (key: Key): boolean =>
  key.need === 'required' || key.key === 'SECRET_HASH' || key.with?.ANSWER === 'PASSWORD'

/** The first fact of a key is the one that says it is due. */
const factsOf = ({ key, facts }: Key): string[] =>
  key === 'SECRET_HASH' ? ['CHAL-002', 'AUTH-037'] : facts.slice(0, 1)

function right({ name, keys, next }: Challenge, stage: Stage): string {
  const own = keys.filter(({ need }) => need === 'required').flatMap(factsOf)
  return outline(name, stage.pool, {
    facts: ['CHAL-002', ...(own.length > 0 ? own : (next[0]?.facts ?? []))],
    title: `${name} is answered with its keys through the <door> with a <client>`,
    steps: [`When Alice answers the challenge${stage.but ? `, but ${stage.but}` : ''}`, thenOf(stage)],
    head: ['door', 'client'],
    rows: everyWay,
  })
}

const errorOf = ({ key }: Key): string =>
  key === 'SECRET_HASH' ? 'NotAuthorizedException' : 'InvalidParameterException'
const misspellings = ({ key, misspelt }: Key): string[] => misspelt.map((wrong) => `with ${key} misspelt as ${wrong}`)
const hasSecret = ([, client]: readonly string[]): boolean => client === 'client with a secret'

function without(name: string, key: Key, stage: Stage): string {
  const may = (way: readonly string[]) => key.key !== 'SECRET_HASH' || hasSecret(way)
  const leftOut = everyWay.filter(may).map((way) => [`without ${key.key}`, ...way])
  const misspelt = misspellings(key).flatMap((edit) => twoWays.filter(may).map((way) => [edit, ...way]))
  return outline(name, stage.pool, {
    facts: factsOf(key),
    title: `${name} is not answered <edit> through the <door> with a <client>, which needs ${key.key}`,
    steps: ['When Alice answers the challenge, but <edit>', `Then Alice is refused with ${errorOf(key)}`],
    head: ['edit', 'door', 'client'],
    rows: [...leftOut, ...misspelt],
  })
}

/** Every key in one sign-in. The hash is left to the clients that have a secret, which the outline cannot tell apart. */
function inTurn(name: string, keys: readonly Key[], stage: Stage): string {
  const own = keys.filter(({ key }) => key !== 'SECRET_HASH')
  const tried = own.flatMap((key) => [`without ${key.key}`, ...misspellings(key)].map((edit) => [edit, errorOf(key)]))
  return [
    outline(name, stage.pool, {
      facts: own.flatMap(factsOf),
      title: `${name} is not answered without each of its keys through the <door> with a <client>`,
      steps: tried.flatMap(([edit, error]) => [
        `When Alice answers the challenge, but ${edit}`,
        `Then Alice is refused with ${error}`,
      ]),
      head: ['door', 'client'],
      rows: everyWay,
    }),
    ...keys.filter(({ key }) => key === 'SECRET_HASH').map((key) => without(name, { ...key, misspelt: [] }, stage)),
  ].join('\n')
}

function unneeded(name: string, stage: Stage): string {
  const edit = [...(stage.but ? [stage.but] : []), 'with UNNEEDED_KEY set to "123456"'].join(' and ')
  return outline(name, stage.pool, {
    facts: ['CHAL-005'],
    title: `${name} is answered with a key too many through the <door> with a <client>`,
    steps: [`When Alice answers the challenge, but ${edit}`, thenOf(stage)],
    head: ['door', 'client'],
    rows: twoWays,
  })
}

function named(name: string, stage: Stage): string {
  return outline(name, stage.alias ?? stage.pool, {
    facts: ['CHAL-137'],
    title: `${name} is answered under her <name> through the <door> with a <client>`,
    steps: ['When Alice answers the challenge, but under her <name>', thenOf(stage)],
    head: ['name', 'door', 'client'],
    rows: ['e-mail address', 'user name'].flatMap((form) => twoWays.map((way) => [form, ...way])),
  })
}

if (require.main === module) {
  mkdirSync(path.join(root, 'features', 'reference'), { recursive: true })
  for (const [name, text] of referenceFeatures(readCatalogue().challenges)) writeFileSync(path.join(root, name), text)
}
