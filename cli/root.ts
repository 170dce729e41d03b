// The folder of this project, where features and catalogue are; compiled or not, it is where package.json lies.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const root = nearest(__dirname)

/** Compiled sources lie in dist, and load without a transpiler. */
export const isCompiled = path.relative(root, __dirname).split(path.sep)[0] === 'dist'

export const packageJson = (): { version: string; engines: { node: string } } =>
  JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

function nearest(folder: string): string {
  return existsSync(path.join(folder, 'package.json')) ? folder : nearest(path.dirname(folder))
}
