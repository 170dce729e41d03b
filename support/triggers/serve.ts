// Serves the suite's functions to a pool in another process, each under its name; a thrown error is told as Lambda tells it.
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Handler } from './event'

export interface Served {
  readonly url: string
  close(): Promise<void>
}

export async function serveFunctions(functions: Readonly<Record<string, Handler>>): Promise<Served> {
  const server = createServer((request, response) => {
    const called = functions[request.url?.slice(1) ?? '']
    answerOf(called, request).then(([status, body]) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? null))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answerOf(called: Handler | undefined, request: IncomingMessage): Promise<[number, unknown]> {
  try {
    const event = JSON.parse(await textOf(request))
    return called ? [200, await called(event)] : [404, { errorMessage: 'there is no such function' }]
  } catch (error) {
    return [500, { errorMessage: error instanceof Error ? error.message : String(error) }]
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
