// npm run browser: opens the reference and the report in Chromium, at several sizes and in both schemes, and looks for faults.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Browser, chromium } from './chromium'

const root = path.join(__dirname, '..', '..')
const pages = [
  'reports/published/challenge-responses.html',
  'reports/published/challenge-responses.ja.html',
  'reports/emulator/index.html',
].map((file) => path.join(root, file))
const widths = [390, 820, 1280]
const schemes = ['light', 'dark'] as const

/** A page that holds all it needs asks for nothing and complains of nothing. */
const faultsSaid = ({ said }: Browser): string[] =>
  said.flatMap(({ method, params }) => {
    if (method === 'Runtime.exceptionThrown' || method === 'Log.entryAdded' || method === 'Runtime.consoleAPICalled')
      return [`${method}: ${JSON.stringify(params).slice(0, 300)}`]
    const { request } = params as { request?: { url: string } }
    const isForeign = method === 'Network.requestWillBeSent' && !/^(file|data):/.test(request?.url ?? '')
    return isForeign ? [`it asks for ${request?.url}`] : []
  })

/** Typing narrows what is shown, and words that fit nothing leave nothing. */
const search = `(() => {
  const box = document.querySelector('input[type=search]')
  const shown = () => [...document.querySelectorAll('.challenge, details.scenario')].filter((one) => one.offsetParent).length
  const typed = (text) => {
    box.value = text
    box.form.requestSubmit()
    return shown()
  }
  return [shown(), typed('SOFTWARE_TOKEN_MFA_CODE'), typed('zzqqx'), typed('')]
})()`

async function faultsOf(browser: Browser, page: string): Promise<string[]> {
  const faults: string[] = []
  browser.said.length = 0
  for (const scheme of schemes)
    for (const width of widths) {
      const size = { width, height: 900, deviceScaleFactor: 1, mobile: width < 500 }
      await browser.send('Emulation.setDeviceMetricsOverride', size)
      const features = [{ name: 'prefers-color-scheme', value: scheme }]
      await browser.send('Emulation.setEmulatedMedia', { features })
      await browser.until('Page.loadEventFired', () => browser.send('Page.navigate', { url: pathToFileURL(page).href }))
      const wide = await browser.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
      if (wide > 0) faults.push(`at ${width} pixels, ${scheme}, it is ${wide} pixels too wide`)
    }
  const [all = 0, some = 0, none, again] = await browser.evaluate<number[]>(search)
  if (!(all > some && some > 0 && none === 0 && again === all))
    faults.push(`its search shows ${some} of ${all}, ${none} for words that are nowhere, and ${again} when it is empty`)
  return [...faults, ...faultsSaid(browser)]
}

async function main(): Promise<number> {
  const program = chromium()
  if (!program) {
    process.stdout.write('Left out: no Chromium is installed (Debian: apt-get install chromium).\n')
    return 0
  }
  const browser = new Browser(program)
  await browser.open()
  let failed = 0
  for (const page of pages.filter(existsSync)) {
    const faults = await faultsOf(browser, page)
    failed += faults.length > 0 ? 1 : 0
    const name = path.relative(root, page)
    process.stdout.write(`${faults.length > 0 ? '✖' : '✔'} ${name}${faults.map((fault) => `\n  ${fault}`).join('')}\n`)
  }
  await browser.close()
  process.stdout.write(`${pages.filter(existsSync).length - failed} passed, ${failed} failed\n`)
  return failed > 0 ? 1 : 0
}

main().then((code) => {
  process.exitCode = code
})
