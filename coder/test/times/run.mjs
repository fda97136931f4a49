/** node coder/test/times/run.mjs SCRIPT.ts [ARGUMENTS]: bundle a script of this folder and run it (`score-recognizers.ts FOLDER`, `speed.ts`). «सोमवार» is read by the same rules as everywhere. */
import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const script = resolve(import.meta.dirname, process.argv[2])
const folder = mkdtempSync(join(import.meta.dirname, '.run-'))
try {
  const outfile = join(folder, 'script.mjs')
  const url = JSON.stringify(pathToFileURL(join(import.meta.dirname, 'lexicon.ts')).href)
  await build({
    entryPoints: [script],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['source'],
    logLevel: 'warning',
    define: { 'import.meta.url': url },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  })
  process.argv.splice(1, 2, script)
  await import(pathToFileURL(outfile).href)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
