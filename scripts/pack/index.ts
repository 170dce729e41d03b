// npm run pack-test: packs, installs the tarball in an empty project, and uses it there. --all plays every scenario; --nodes 22,24 on those too.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../tree'
import { Project } from './project'
import { suite, type Use, uses } from './uses'

const { values } = parseArgs({ options: { all: { type: 'boolean', default: false }, nodes: { type: 'string' } } })

async function npm(project: Project, ...args: string[]): Promise<string> {
  const { code, said } = await project.run('npm', ...args)
  if (code === 0) return said
  throw new Error(`npm ${args[0]} ended with ${code}: ${said.slice(-1500)}`)
}

/** The npm package node brings the binary of a version. */
async function nodeBin(version: string, tools: Project): Promise<string> {
  const folder = path.join(tools.folder, version)
  await npm(tools, 'install', '--prefix', folder, '--no-save', '--no-fund', '--no-audit', `node@${version}`)
  return path.join(folder, 'node_modules', 'node', 'bin')
}

async function tried(name: string, use: Use, project: Project): Promise<boolean> {
  const fault = await use(project)
  process.stdout.write(`${fault ? '✖' : '✔'} ${name}${fault ? `\n  ${fault}` : ''}\n`)
  return fault === undefined
}

/** As a user installs it: what only the checkout needs is not there. */
async function onNode(bin: string, tarball: string): Promise<boolean[]> {
  const project = new Project(bin)
  try {
    process.stdout.write(`Node.js ${(await project.run('node', '--version')).said}`)
    await npm(project, 'install', '--omit=dev', '--no-fund', '--no-audit', tarball)
    const results = [await tried('npx cognito-mfa run', suite(values.all), project)]
    for (const [name, use] of Object.entries(uses)) results.push(await tried(name, use, project))
    return results
  } finally {
    project.remove()
  }
}

async function main(): Promise<number> {
  const tools = new Project(path.dirname(process.execPath))
  const packed = mkdtempSync(path.join(tmpdir(), 'packed-'))
  try {
    const said = await npm(tools, 'pack', '--silent', '--pack-destination', packed, root)
    const tarball = path.join(packed, said.trim().split('\n').at(-1) ?? '')
    const results = await onNode(path.dirname(process.execPath), tarball)
    for (const version of values.nodes?.split(',') ?? []) {
      results.push(...(await onNode(await nodeBin(version, tools), tarball)))
    }
    process.stdout.write(`${results.filter(Boolean).length} passed, ${results.filter((good) => !good).length} failed\n`)
    return results.every(Boolean) ? 0 : 1
  } finally {
    tools.remove()
    rmSync(packed, { recursive: true, force: true })
  }
}

main().then((code) => {
  process.exitCode = code
})
