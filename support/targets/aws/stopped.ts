// What is still done when somebody stops the run: by Ctrl-C, by a signal, or by ending the process that started this one.
export function whenStopped(finish: () => Promise<void>): void {
  const stop = () =>
    finish()
      .catch((error: Error) => void process.stderr.write(`cognito-mfa: ${error.message}\n`))
      .finally(() => process.exit(1))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.once(signal, stop)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {}) // a second one ends nothing
}
