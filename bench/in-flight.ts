// Jobs done so many at a time, and the rate at which they were.
export async function inFlight<J>(
  jobs: readonly J[],
  workers: number,
  run: (job: J) => Promise<void>,
): Promise<number> {
  const queue = jobs.values()
  const worker = async () => {
    for (const job of queue) await run(job)
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: workers }, worker))
  return jobs.length / ((performance.now() - start) / 1000)
}
