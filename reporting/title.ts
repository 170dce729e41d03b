// How a scenario is called in reports: its name, and those values of its example that the name does not say already.
import type { Row } from './row'

export function titleOf({ name, example }: Pick<Row, 'name' | 'example'>): string {
  const values = example.map(([, value]) => value).filter((value) => value !== '' && !name.includes(value))
  const title = name.charAt(0).toUpperCase() + name.slice(1)
  return values.length > 0 ? `${title} (${values.join(', ')})` : title
}
