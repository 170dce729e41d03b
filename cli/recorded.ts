// The messages of a run that was recorded: read line by line, or one sentence that says what is wrong with the file.
import { readFileSync } from 'node:fs'
import type { Envelope } from '@cucumber/messages'
import { WrongUse } from './exit'

export function envelopesIn(file: string): Envelope[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  const last = lines.pop() ?? ''
  try {
    return [...lines.filter(Boolean), ...(isWhole(last) ? [last] : [])].map((line) => JSON.parse(line))
  } catch {
    throw new WrongUse(`${file} is not a stream of Cucumber messages, one JSON object a line.`)
  }
}

/** A run that was killed may have stopped in the middle of a line; what it recorded before is whole. */
function isWhole(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}
