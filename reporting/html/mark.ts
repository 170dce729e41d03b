// The mark of a verdict: a sign to see, a word to hear, and a class to colour it.
import type { Verdict } from '../verdict'
import { type Html, html } from './tag'

const SIGNS: Readonly<Record<Verdict | 'not covered', string>> = {
  passed: '✓',
  failed: '✗',
  compromised: '!',
  'unexpectedly passed': '✓',
  'not run': '?',
  'expected failure': '✗',
  'not applicable': '–',
  'not covered': '·',
}

const TONES: Readonly<Record<Verdict | 'not covered', string>> = {
  passed: 'good',
  failed: 'bad',
  compromised: 'bad',
  'unexpectedly passed': 'bad',
  'not run': 'bad',
  'expected failure': 'warn',
  'not applicable': 'quiet',
  'not covered': 'quiet',
}

export const toneOf = (verdict: Verdict | 'not covered'): string => TONES[verdict]

export const mark = (verdict: Verdict | 'not covered'): Html =>
  html`<span class="mark ${toneOf(verdict)}" role="img" aria-label="${verdict}" title="${verdict}">${SIGNS[verdict]}</span>`
