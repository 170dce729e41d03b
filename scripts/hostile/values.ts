// Inputs made from the API model: right in type, filled from what is known, and then spoilt in a place or two.
import type { Dice } from './dice'
import type { Known } from './known'
import { type Shape, shapeOf } from './model'
import { nasty, nastyText, ownNames } from './nasty'
import { parametersOf, plausible } from './plausible'

const deepest = 6

export class Values {
  constructor(
    private readonly dice: Dice,
    private readonly known: Known,
  ) {}

  input(shape: string): unknown {
    const value = this.#structure(shapeOf(shape), 0)
    return this.dice.oneIn(2) ? value : this.#spoilt(value)
  }

  #value(member: string, name: string, depth: number): unknown {
    const shape = shapeOf(name)
    if (shape.type === 'structure') return this.#structure(shape, depth + 1)
    if (shape.type === 'list') return this.#list(member, shape, depth)
    if (shape.type === 'map') return parametersOf(this.dice, this.known)
    if (shape.type === 'boolean') return this.dice.oneIn(2)
    if (shape.type === 'integer' || shape.type === 'long') return this.#number(shape)
    if (shape.type === 'timestamp') return this.dice.below(2 ** 31)
    if (shape.enum) return this.dice.pick(shape.enum)
    return plausible(member, this.dice, this.known)
  }

  #structure({ members = {}, required = [] }: Shape, depth: number): Record<string, unknown> {
    const value: Record<string, unknown> = {}
    for (const [name, of] of Object.entries(members)) {
      const isThere = required.includes(name) ? !this.dice.oneIn(40) : depth < deepest && this.dice.oneIn(5)
      if (isThere) value[name] = this.#value(name, of, depth)
    }
    return value
  }

  #list(member: string, { member: of = '' }: Shape, depth: number): unknown[] {
    const length = this.dice.oneIn(40) ? 300 : this.dice.below(4)
    return Array.from({ length }, () => this.#value(member, of, depth))
  }

  #number({ min = 0, max = 1000 }: Shape): number {
    return min + this.dice.below(max - min + 2)
  }

  /** One member somewhere replaced by something nasty, or added under one of JavaScript's own names. */
  #spoilt(value: unknown): unknown {
    if (this.dice.oneIn(20)) return nasty(this.dice)
    if (typeof value !== 'object' || value === null) return nasty(this.dice)
    const names = Array.isArray(value) ? [...value.keys(), value.length].map(String) : Object.keys(value)
    const isAdded = names.length === 0 || (!Array.isArray(value) && this.dice.oneIn(6))
    const at = this.dice.pick(isAdded ? ownNames : names)
    const held = (value as Record<string, unknown>)[at]
    const isText = typeof held === 'string' && this.dice.oneIn(2)
    const deeper = typeof held === 'object' && Object.hasOwn(value, at) && this.dice.oneIn(2)
    const put = deeper ? this.#spoilt(held) : isText ? nastyText(this.dice) : nasty(this.dice)
    Object.defineProperty(value, at, { value: put, enumerable: true, configurable: true, writable: true })
    return value
  }
}
