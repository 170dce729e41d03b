// Jobs done so many at a time, rates, and rounds that take turns: on a busy machine only what ran side by side compares.
/** The seconds that the jobs took, so many of them in flight. */
export async function inFlight<J>(
  jobs: readonly J[],
  workers: number,
  run: (job: J) => Promise<unknown>,
): Promise<number> {
  const queue = jobs.values()
  const worker = async () => {
    for (const job of queue) await run(job)
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: workers }, worker))
  return (performance.now() - start) / 1000
}

/** One pass over a contender's users: how many sign-ins, in how many seconds. */
export interface Pass {
  readonly count: number
  readonly seconds: number
}

/** Sign-ins a second over as many passes as fill the turn, at least one. */
async function turn(pass: () => Promise<Pass>, leastSeconds: number): Promise<number> {
  let [count, seconds] = [0, 0]
  do {
    const done = await pass()
    count += done.count
    seconds += done.seconds
  } while (seconds < leastSeconds)
  return count / seconds
}

/** The rates of each contender, round by round; the first round warms up and does not count. */
export async function rounds(
  passes: readonly (() => Promise<Pass>)[],
  count: number,
  leastSeconds = 0.7,
): Promise<number[][]> {
  const rates: number[][] = passes.map(() => [])
  for (let round = 0; round <= count; round++)
    for (const [at, pass] of passes.entries()) {
      const rate = await turn(pass, leastSeconds)
      if (round > 0) rates[at]?.push(rate)
    }
  return rates
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The median of the ratios of each round. */
export const ratio = (ours: readonly number[], theirs: readonly number[]): number =>
  median(ours.map((value, at) => value / (theirs[at] ?? Number.NaN)))
