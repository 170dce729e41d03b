// The embedded pool as a process of its own, as built: `node dist/bench/servers/emulator.js <port>`.
import { startEmulator } from '../../emulator'

startEmulator({ port: Number(process.argv[2]) }).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
