// What is still done when somebody stops the run: by Ctrl-C, by a signal, or by ending the process that started this one.
export function whenStopped(finish: () => Promise<void>): void {
  const stop = () => {
    if (process.connected === false) process.send = () => true // Cucumber would end this process when nobody takes its messages
    return finish()
      .catch(tell)
      .finally(() => process.exit(1))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.once(signal, stop)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {}) // a second one ends nothing
  process.on('error', stop) // a message to who started this process, who is gone: nothing else tells errors here
  if (process.connected === false) void stop() // it ended before there was anybody to hear of it
}

/** The command that started this process looks at the pool itself, and tells what is left. */
function tell({ message }: Error): void {
  if (!process.connected) process.stderr.write(`cognito-mfa: ${message}\n`)
}
