// Compares what was printed with what an article shows: the same keys, the values that are shown, and names for the rest.

/** A text such as '[session]' stands for any text that is not empty, which is kept under that name. */
export type Shape = string | number | boolean | RegExp | readonly Shape[] | { readonly [key: string]: Shape }

export type Keep = (name: string, value: string) => void

/** What is unlike the shape, a line each; values of the answer are not told, they may be secrets. */
export function differences(shape: Shape, actual: unknown, keep: Keep, at = 'the answer'): string[] {
  if (typeof shape === 'string') return ofText(shape, actual, keep, at)
  if (shape instanceof RegExp) return shape.test(String(actual)) ? [] : [`${at} is not of the form ${shape}`]
  if (Array.isArray(shape)) return ofList(shape, actual, keep, at)
  if (typeof shape === 'object') return ofObject(shape as Record<string, Shape>, actual, keep, at)
  return actual === shape ? [] : [`${at} is not ${shape}`]
}

function ofText(shape: string, actual: unknown, keep: Keep, at: string): string[] {
  const name = /^\[(.+)\]$/.exec(shape)?.[1]
  if (name === undefined) return actual === shape ? [] : [`${at} is not "${shape}"`]
  if (typeof actual !== 'string' || actual === '') return [`${at} is no text`]
  keep(name, actual)
  return []
}

function ofList(shape: readonly Shape[], actual: unknown, keep: Keep, at: string): string[] {
  if (!Array.isArray(actual)) return [`${at} is no list`]
  if (actual.length !== shape.length) return [`${at} has ${actual.length} members, not ${shape.length}`]
  return shape.flatMap((member, i) => differences(member, actual[i], keep, `${at}[${i}]`))
}

function ofObject(shape: Record<string, Shape>, actual: unknown, keep: Keep, at: string): string[] {
  if (typeof actual !== 'object' || actual === null) return [`${at} is no object`]
  const found = actual as Record<string, unknown>
  return [
    ...missing(shape, found).map((key) => `${at} lacks ${key}`),
    ...missing(found, shape).map((key) => `${at} has ${key}, which the article does not show`),
    ...Object.entries(shape).flatMap(([key, of]) =>
      key in found ? differences(of, found[key], keep, `${at}.${key}`) : [],
    ),
  ]
}

const missing = (from: object, there: object) => Object.keys(from).filter((key) => !(key in there))
