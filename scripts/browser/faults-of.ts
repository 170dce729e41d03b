// The faults of one page: what it says on the console or asks of others, what sticks out or is too faint, a search that misses.
import { pathToFileURL } from 'node:url'
import type { Browser } from './chromium'
import { faint, follow, search, sticksOut, unfold } from './in-page'

const widths = [390, 820, 1280]
const schemes = ['light', 'dark'] as const

export async function faultsOf(browser: Browser, page: string): Promise<string[]> {
  browser.said.length = 0
  await browser.until('Page.loadEventFired', () => browser.send('Page.navigate', { url: pathToFileURL(page).href }))
  const faults = await searchFaults(browser)
  const lost = await browser.evaluate<string | undefined>(follow)
  if (lost) faults.push(`a link to ${lost} does not show it`)
  const empty = await browser.evaluate<string[]>(unfold)
  faults.push(...empty.map((id) => `unfolded, ${id} says nothing`))
  faults.push(...(await widthFaults(browser)), ...(await colourFaults(browser)))
  return [...faults, ...(await paperFaults(browser)), ...faultsSaid(browser)]
}

async function searchFaults(browser: Browser): Promise<string[]> {
  const [all = 0, some = 0, none, again] = await browser.evaluate<number[]>(search)
  if (all > some && some > 0 && none === 0 && again === all) return []
  return [`its search shows ${some} of ${all}, ${none} for words that are nowhere, and ${again} when it is empty`]
}

async function widthFaults(browser: Browser): Promise<string[]> {
  const faults: string[] = []
  for (const width of widths) {
    const size = { width, height: 900, deviceScaleFactor: 1, mobile: width < 500 }
    await browser.send('Emulation.setDeviceMetricsOverride', size)
    const out = await browser.evaluate<string[]>(sticksOut)
    faults.push(...out.map((what) => `at ${width} pixels ${what} sticks out`))
  }
  return faults
}

async function colourFaults(browser: Browser): Promise<string[]> {
  const faults: string[] = []
  for (const value of schemes) {
    await browser.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] })
    faults.push(...(await browser.evaluate<string[]>(faint)).map((what) => `${value}: ${what}`))
  }
  return faults
}

/** Nobody searches on paper. */
async function paperFaults(browser: Browser): Promise<string[]> {
  await browser.send('Emulation.setEmulatedMedia', { media: 'print' })
  const boxes = await browser.evaluate<number>(`document.querySelector('input[type=search]').getClientRects().length`)
  await browser.send('Emulation.setEmulatedMedia', { media: '' })
  return boxes > 0 ? ['its search box is printed'] : []
}

/** A page that holds all it needs asks for nothing and complains of nothing. */
const faultsSaid = ({ said }: Browser): string[] =>
  said.flatMap(({ method, params }) => {
    if (method === 'Runtime.exceptionThrown' || method === 'Log.entryAdded' || method === 'Runtime.consoleAPICalled')
      return [`${method}: ${JSON.stringify(params).slice(0, 300)}`]
    const { request } = params as { request?: { url: string } }
    const isForeign = method === 'Network.requestWillBeSent' && !/^(file|data):/.test(request?.url ?? '')
    return isForeign ? [`it asks for ${request?.url}`] : []
  })
