/** Nothing without a description: commands, options, errors, types, fields of the lexicon; links lead somewhere; the README shows what is printed. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { EVENT_TYPES, modesOf, STANCES, STATUSES } from 'ghatnakram-coder'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { actorEntry, operatorEntry, predicateEntry, reportingFile } from '../../coder/src/lexicon/schema.ts'
import { ERRORS } from '../src/errors.ts'
import { buildCommand, type Command, ROOT } from './command.ts'

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const lacking = (page: string, words: readonly string[]): string[] => words.filter((word) => !page.includes(word))

let command: Command
beforeAll(async () => {
  command = await buildCommand()
})
afterAll(() => command?.remove())

describe('docs/commands.md', () => {
  const page = read('docs/commands.md')
  const section = (name: string): string =>
    new RegExp(`^## \`ghatnakram ${name}\\b[\\s\\S]*?(?=^## |$(?![\\s\\S]))`, 'm').exec(page)?.[0] ?? ''

  it('describes every command and every option', () => {
    const commands = [...command.run(['--help']).out.matchAll(/^ {2}([a-z]+)\b/gm)]
      .map(([, name]) => name!)
      .filter((name) => name !== 'help')
    expect(commands.length).toBeGreaterThan(5)
    for (const name of commands) {
      expect(section(name), `ghatnakram ${name}`).not.toBe('')
      const options = [...command.run([name, '--help']).out.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)]
        .map(([, option]) => option!)
        .filter((option) => option !== '--help')
      expect(lacking(section(name), options), `options of ${name}`).toEqual([])
    }
  })

  it('describes every error', () => {
    expect(
      lacking(
        page,
        Object.keys(ERRORS).map((code) => `\`${code}\``),
      ),
    ).toEqual([])
    for (const [code, { says }] of Object.entries(ERRORS)) expect(page).toContain(`| \`${code}\` | ${says} |`)
  })

  it('describes no error that is none', () =>
    expect([...page.matchAll(/`(E_[A-Z_]+)`/g)].map(([, code]) => code!).filter((code) => !(code in ERRORS))).toEqual([]))
})

describe('docs/document.md', () => {
  const page = read('docs/document.md')
  const types = read('coder/src/document.ts')

  it('names every exported type', () => {
    const names = [...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name!)
    expect(names.length).toBeGreaterThan(30)
    for (const name of names) expect(page).toMatch(new RegExp(`\\b${name}\\b`))
  })

  it('names every field', () => {
    const fields = new Set([...types.matchAll(/\breadonly (\w+)\??:/g)].map(([, name]) => name!))
    expect([...fields].filter((field) => !new RegExp(`\`${field}\``).test(page))).toEqual([])
  })

  it('names every status and stance', () => expect(lacking(page, [...STATUSES, ...STANCES])).toEqual([]))
})

describe('docs/codebook.md', () => {
  const page = read('docs/codebook.md')
  it('has every type with its modes', () => {
    for (const type of EVENT_TYPES) {
      const row = page.split('\n').find((line) => line.startsWith(`| ${type} | `)) ?? ''
      expect(row, type).not.toBe('')
      expect(lacking(row, modesOf(type)), `modes of ${type}`).toEqual([])
    }
  })
  it('has every status', () =>
    expect(
      lacking(
        page,
        STATUSES.map((status) => `| \`${status}\` |`),
      ),
    ).toEqual([]))
  it('names PLOVER and its licence', () => expect(lacking(page, ['Open Event Data Alliance', 'CC BY-SA 4.0'])).toEqual([]))
})

describe('docs/lexicon.md', () => {
  const page = read('docs/lexicon.md')
  it('describes every field of the schema', () => {
    const fields = new Set(
      [predicateEntry, operatorEntry, actorEntry, reportingFile].flatMap((schema) =>
        fieldsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
      ),
    )
    expect(fields.size).toBeGreaterThan(40)
    expect([...fields].filter((field) => !new RegExp(`\\b${field}\\b`).test(codeIn(page)))).toEqual([])
  })

  const fieldsOf = (node: unknown): string[] => {
    if (typeof node !== 'object' || node === null) return []
    const own = 'properties' in node && typeof node.properties === 'object' && node.properties !== null ? Object.keys(node.properties) : []
    return [...own, ...Object.values(node).flatMap(fieldsOf)]
  }
  /** What stands between backticks, in the line or in a block. */
  const codeIn = (markdown: string): string => [...markdown.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].join('\n')
})

describe('the README', () => {
  const page = read('README.md')

  it('names every command', () => {
    const commands = [...command.run(['--help']).out.matchAll(/^ {2}([a-z]+)\b/gm)]
      .map(([, name]) => name!)
      .filter((name) => name !== 'help')
    expect(
      lacking(
        page,
        commands.map((name) => `ghatnakram ${name}`),
      ),
    ).toEqual([])
  })

  it('has the two commands on its first screen', () =>
    expect(lacking(page.split('\n').slice(0, 45).join('\n'), ['npm ci && npm start', 'npm ci && npm test'])).toEqual([]))

  it('shows what is printed', () => {
    let actual = page
    for (const [block, session] of page.matchAll(/```console\n([\s\S]*?)\n```/g))
      actual = actual.replace(block, `\`\`\`console\n${replay(session!)}\n\`\`\``)
    const changed = join(ROOT, 'README.md.changed')
    if (actual === page) rmSync(changed, { force: true })
    else writeFileSync(changed, actual)
    expect(actual, 'README.md.changed holds what is printed now: read it, and if it is right, make it README.md').toBe(page)
  })

  /** `$ cat FILE` lays the file down as shown, `$ npx ghatnakram …` is run in the same folder. */
  function replay(session: string): string {
    return session
      .split(/^(?=\$ )/m)
      .map((step) => {
        const [line, ...shown] = step.split('\n')
        const words = [...line!.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!)
        if (words[1] === 'cat') {
          writeFileSync(join(command.folder, words[2]!), `${shown.join('\n').trimEnd()}\n`)
          return step.trimEnd()
        }
        expect(words.slice(0, 3)).toEqual(['$', 'npx', 'ghatnakram'])
        const { out, err } = command.run(words.slice(3), { cwd: command.folder })
        expect(err).toBe('')
        return `${line}\n${out.trimEnd()}`
      })
      .join('\n\n')
  }

  it('and the package agree on scripts', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> }
    const named = ['README.md', 'CONTRIBUTING.md', 'docs/commands.md', 'docs/lexicon.md', 'gold/README.md'].flatMap((path) =>
      [...read(path).matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name!),
    )
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([])
  })
})

describe('every page', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'gold/README.md',
    ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => `docs/${path}`),
  ]

  it.each(pages)('%s links to what is there', (path) => {
    const links = [...read(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!).filter((link) => !/^[a-z]+:/.test(link))
    const broken = links.filter((link) => {
      const [file, anchor] = link.split('#')
      const target = file === '' ? join(ROOT, path) : join(ROOT, dirname(path), file!)
      if (!existsSync(target)) return true
      return (
        anchor !== undefined &&
        !readFileSync(target, 'utf8')
          .split('\n')
          .some(
            (line) =>
              /^#+ /.test(line) &&
              line
                .replace(/^#+ /, '')
                .toLowerCase()
                .replace(/[^\p{L}\p{N}\p{M} -]/gu, '')
                .replaceAll(' ', '-') === anchor,
          )
      )
    })
    expect(broken).toEqual([])
  })

  it('every decision is listed', () => {
    const list = read('docs/decisions/README.md')
    expect(
      lacking(
        list,
        readdirSync(join(ROOT, 'docs/decisions')).filter((path) => path !== 'README.md'),
      ),
    ).toEqual([])
  })
})
