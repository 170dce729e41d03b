// The types of sources.js, for its tests.
export const sources: readonly string[]
export function carriesCode(triggerSource: string): boolean
export function mediumOf(triggerSource: string, type: string | undefined): 'EMAIL' | 'SMS'
