// npm run browser: opens the reference and the report in Chromium, at several sizes and in both schemes, and looks for faults.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { Browser, chromium } from './chromium'
import { faultsOf } from './faults-of'

const root = path.join(__dirname, '..', '..')
const pages = [
  'reports/published/challenge-responses.html',
  'reports/published/challenge-responses.ja.html',
  'reports/published/matrix.html',
  'reports/emulator/index.html',
]

const said = (text: string) => process.stdout.write(`${text}\n`)

/** The pages named, or those that a run and the reference leave behind. */
async function main(args: readonly string[]): Promise<number> {
  const program = chromium()
  if (!program) {
    said('Nothing was looked at: no Chromium is installed (Debian: apt-get install chromium).')
    return 2
  }
  const browser = new Browser(program)
  await browser.open()
  const all = args.length > 0 ? args : pages
  let failed = 0
  for (const page of all) {
    const file = path.resolve(root, page)
    const faults = existsSync(file) ? await faultsOf(browser, file) : ['it is not there: play the suite first']
    failed += faults.length > 0 ? 1 : 0
    said(`${faults.length > 0 ? '✖' : '✔'} ${page}${faults.map((fault) => `\n  ${fault}`).join('')}`)
  }
  await browser.close()
  said(`${all.length - failed} passed, ${failed} failed`)
  return failed > 0 ? 1 : 0
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
