// In whose CI a run takes place, by the variables that they set.
export type Ci = 'github' | 'gitlab' | 'other'

export function ciOf(env: Readonly<Record<string, string | undefined>>): Ci | undefined {
  const on = (name: string) => !['', '0', 'false'].includes((env[name] ?? '').toLowerCase())
  if (on('GITHUB_ACTIONS')) return 'github'
  if (on('GITLAB_CI')) return 'gitlab'
  return on('CI') ? 'other' : undefined
}
