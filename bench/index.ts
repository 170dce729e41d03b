// npm run bench: the embedded pool as built, measured beside cognito-local and beside the limit, in one run.
import { parseArgs } from 'node:util'
import { largePool } from './figures/large-pool'
import { signIns } from './figures/sign-ins'
import { srp } from './figures/srp'
import { starts } from './figures/starts'
import { suite } from './figures/suite'
import { build, installCognitoLocal } from './programs'
import { type Row, tableOf } from './report'

const { values } = parseArgs({ options: { rounds: { type: 'string' }, users: { type: 'string' } } })
const rounds = Number(values.rounds ?? 7)
const users = Number(values.users ?? 100_000)
const say = (text: string) => process.stderr.write(`${text}\n`)

async function main(): Promise<number> {
  say('building, and fetching cognito-local into a temporary folder')
  build()
  const other = installCognitoLocal()
  if (!other) say('npm could not fetch cognito-local: the figures beside it are left out')
  const measures: [string, () => Promise<Row[]>][] = [
    ['starts', () => starts(other, rounds)],
    ['TOTP sign-ins and memory', () => signIns(other, rounds)],
    ['SRP sign-ins', () => srp(other, rounds)],
    [`a pool of ${users} users`, () => largePool(users, rounds)],
    ['the suite', suite],
  ]
  const rows: Row[] = []
  try {
    for (const [what, measure] of measures) {
      say(`measuring ${what}`)
      rows.push(...(await measure()))
    }
  } finally {
    other?.remove()
    if (rows.length > 0) process.stdout.write(`${tableOf(rows)}\n`)
  }
  return 0
}

main()
  .catch((error: Error) => {
    say(`the bench could not measure: ${error.message}`)
    return 1
  })
  .then((code) => {
    process.exitCode = code
  })
