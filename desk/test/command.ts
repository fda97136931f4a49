/** The `ghatnakram` command, built from the sources as they are, run as a person runs it. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')

export interface Run {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

export interface Command {
  readonly run: (args: readonly string[], options?: { readonly cwd?: string; readonly input?: string | Buffer }) => Run
  /** An empty folder for this test file. */
  readonly folder: string
  readonly remove: () => void
}

/** Built into a folder of its own, three levels below the root, where the command looks for `lexicon/`; `dist` is left alone. */
export async function buildCommand(): Promise<Command> {
  const home = join(ROOT, 'node_modules/.cache', `ghatnakram-${process.pid}-${process.hrtime.bigint()}`)
  mkdirSync(home, { recursive: true })
  await build({
    entryPoints: { cli: join(ROOT, 'desk/src/cli/main.ts') },
    outdir: home,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    conditions: ['source'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
  })
  const cli = join(home, 'cli.js')
  const run: Command['run'] = (args, { cwd = ROOT, input = '' } = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd,
      input,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    })
    return { status, out: stdout, err: stderr }
  }
  const compiled = run(['lexicon', '--compile', join(home, 'lexicon.json')])
  if (compiled.status !== 0) throw new Error(compiled.err)
  const folder = mkdtempSync(join(tmpdir(), 'ghatnakram-'))
  return {
    run,
    folder,
    remove: () => {
      rmSync(home, { recursive: true, force: true })
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
