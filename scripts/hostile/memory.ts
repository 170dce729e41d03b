// Whether memory levels off: the heap after a collection, sampled over the run, its last third beside its middle third.
const marginMegabytes = 8

export class Memory {
  readonly #samples: number[] = []

  sample(): void {
    if (!global.gc) throw new Error('run with --expose-gc')
    global.gc()
    const { heapUsed, external } = process.memoryUsage()
    this.#samples.push((heapUsed + external) / 1024 / 1024)
  }

  /** The sentence that says it, and whether it held. */
  verdict(): { readonly levelsOff: boolean; readonly text: string } {
    const third = Math.floor(this.#samples.length / 3)
    const [middle, last] = [median(this.#samples.slice(third, 2 * third)), median(this.#samples.slice(2 * third))]
    const text = `memory after collection: ${middle.toFixed(1)} MB in the middle third, ${last.toFixed(1)} MB in the last`
    return { levelsOff: last <= middle + marginMegabytes, text }
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
