// Nothing in the project may depend on one machine: no package registry, no download address, no absolute path.
import { linesThat, type SourceFile } from './tree'

const registryHost =
  /\b(?:registry\.[a-z][\w-]*\.[a-z]+|npmjs\.org|npmmirror\.com|npm\.pkg\.github\.com)\b|\b[\w.-]*(?:artifactory|verdaccio|nexus)[\w-]*\.[a-z]/i
const registryAddress = /https?:\/\/[^/\s"']*(?:registry|mirror)[^\s"']*/i
const machinePath = /(?<![\w.:-])\/(?:work|tmp|root|home|Users)\/[\w.-]+/

export function checkNoHosts(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [
    ...linesThat(registryHost, file, (found) => `names a package registry, ${found}`),
    ...linesThat(registryAddress, file, (found) => `names a package registry, ${found}`),
    ...linesThat(machinePath, file, (found) => `names a path of one machine, ${found}`),
    ...(file.path.endsWith('package-lock.json') ? linesThat(/"resolved"/, file, () => lockAdvice) : []),
  ])
}

const lockAdvice = 'records a download address: write the lock anew with omit-lockfile-registry-resolved=true'
