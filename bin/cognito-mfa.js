#!/usr/bin/env node
// Starts the command line: compiled where that is all there is or where it is installed, else from the sources.
const { existsSync } = require('node:fs')
const path = require('node:path')

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'

const root = path.join(__dirname, '..')
const compiled = path.join(root, 'dist/cli/main.js')
const source = path.join(root, 'cli/main.ts')
const installed = root.split(path.sep).includes('node_modules')

function load() {
  if (existsSync(compiled) && (installed || !existsSync(source))) return require(compiled)
  if (!canTranspile()) {
    process.stderr.write(
      'cognito-mfa: ts-node, which the sources need, is not installed: run npm ci without --omit=dev.\n',
    )
    process.exit(2)
  }
  process.env.TS_NODE_PROJECT = path.join(root, 'tsconfig.json')
  require('ts-node/register')
  return require(source)
}

function canTranspile() {
  try {
    return Boolean(require.resolve('ts-node/register'))
  } catch {
    return false
  }
}

// A reader that has seen enough, as head does, changes neither the run nor its exit code.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
})

const { main, processIo } = load()

main(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code
})
