// The results as texts: a line a fault for the terminal, a table for people, JSON for machines.
import type { Result } from './players'

export const isRejected = ({ failed, broken }: Result): boolean => failed.length > 0 && broken === undefined

export function lineOf(result: Result, at: number, all: number): string {
  const place = `${at}`.padStart(`${all}`.length)
  return `${isRejected(result) ? '✔' : '✖'} ${place}/${all}  ${result.fault.name}: ${verdictOf(result)}`
}

export function verdictOf({ failed, broken, scenarios }: Result): string {
  if (broken !== undefined) return `proves nothing: ${broken.split('\n')[0]}`
  if (failed.length === 0) return `no scenario of ${scenarios} noticed`
  return `rejected by ${failed.length} of ${scenarios}`
}

export function markdownOf(results: readonly Result[]): string {
  const rows = results.map((result) => {
    const first = result.failed.slice(0, 3).map(({ name }) => name)
    return `| ${isRejected(result) ? '✔' : '✖'} | ${[result.fault.name, result.fault.about, verdictOf(result), first.join(' · ')].map(cell).join(' | ')} |`
  })
  return [
    '# Deliberate faults of a pool, and the scenarios that reject them',
    '',
    `${results.filter(isRejected).length} of ${results.length} faults were rejected. A fault is played in the stages that should notice it; only if they do not, in all.`,
    '',
    '| | fault | what a user would suffer | verdict | first scenarios |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

export const jsonOf = (results: readonly Result[]): string =>
  `${JSON.stringify(
    results.map((result) => ({
      name: result.fault.name,
      about: result.fault.about,
      rejected: isRejected(result),
      scenarios: result.scenarios,
      rejectedBy: result.failed,
      ...(result.broken !== undefined && { broken: result.broken }),
      seconds: Math.round(result.seconds * 10) / 10,
    })),
    null,
    2,
  )}\n`
