// Sources in, `dist` folders out: the compiled lexicon, the library, the command and the web app.
// node build.mjs [--quiet] [--only cli|lexicon|library|web]
import { execFileSync } from 'node:child_process'
import { build } from 'esbuild'

const quiet = process.argv.includes('--quiet')
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : null
const wants = (part) => only === null || only === part
const say = (text) => quiet || console.log(text)

if (wants('cli')) {
  await build({
    entryPoints: { cli: 'desk/src/cli/main.ts' },
    outdir: 'desk/dist',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    conditions: ['source'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'warning',
  })
  say('desk/dist/cli.js')
}
if (wants('cli') || wants('lexicon')) {
  execFileSync(process.execPath, ['desk/dist/cli.js', 'lexicon', '--compile', 'desk/dist/lexicon.json'], {
    stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
  })
}
if (wants('library')) {
  execFileSync('npx', ['tsc', '-p', 'coder'], { stdio: 'inherit' })
  say('coder/dist')
}
if (wants('web')) {
  execFileSync('npm', ['run', 'build', '--workspace', 'web', '--silent'], { stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit' })
  say('web/dist')
}
