/** The command as people meet it: what it refuses and how, what it counts, how it exits; and that the rest of a batch is done. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildCommand, type Command } from './command.ts'

const GOOD = 'भारत के प्रधानमंत्री नरेंद्र मोदी ने सोमवार को रूस के राष्ट्रपति व्लादिमीर पुतिन से मुलाकात की।'
const MARATHI = 'मुख्यमंत्र्यांनी आज मुंबईत पत्रकारांशी संवाद साधला आणि त्यांनी सांगितले की शेतकऱ्यांना मदत करण्यात येणार आहे. या बैठकीत अनेक मंत्री उपस्थित होते.'
const NEPALI = 'प्रधानमन्त्रीले आज काठमाडौंमा पत्रकार सम्मेलन गरेका छन् र उनले सरकारले किसानलाई सहयोग गर्ने बताएका छन्। बैठकमा मन्त्रीहरू पनि उपस्थित थिए।'
const ENGLISH = 'The prime minister met the president of Russia on Monday and the two leaders discussed trade.'

let command: Command
let write: (name: string, content: string | Buffer) => string

beforeAll(async () => {
  command = await buildCommand()
  write = (name, content) => {
    const path = join(command.folder, name)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, content)
    return path
  }
})
afterAll(() => command?.remove())

const code = (...args: string[]) => command.run(['code', '--format', 'jsonl', ...args])
const events = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('what is refused, one by one', () => {
  const inputs: Readonly<Record<string, readonly [code: string, make: () => string]>> = {
    'an empty file': ['E_EMPTY', () => write('empty.txt', '')],
    'blanks only': ['E_EMPTY', () => write('blank.txt', ' \n\n\t')],
    'an empty JSON Lines file': ['E_EMPTY', () => write('empty.jsonl', '')],
    'a path that is not there': ['E_NOT_FOUND', () => join(command.folder, 'nowhere.txt')],
    'a folder without text': ['E_NO_TEXT', () => join(write('pictures/a.jpg', Buffer.from([0xff, 0xd8, 0xff])), '..')],
    'a binary file': ['E_BINARY', () => write('program.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2]))],
    'UTF-16': ['E_BINARY', () => write('utf16.txt', Buffer.from(`\ufeff${GOOD}`, 'utf16le'))],
    'another encoding': [
      'E_ENCODING',
      () => write('iscii.txt', Buffer.concat([Buffer.from('ru: '), Buffer.from([0xb3, 0xe3, 0xc6, 0xd9, 0xa1]), Buffer.from(' text')])),
    ],
    'half a JSON line': ['E_JSON', () => write('half.jsonl', JSON.stringify({ id: 'a', text: GOOD }).slice(0, 60))],
    'JSON without a text': ['E_FIELDS', () => write('fields.jsonl', '{"id":"a","body":"x"}')],
    'a number for a text': ['E_FIELDS', () => write('number.jsonl', '{"id":"a","text":7}')],
    'JSON that is no object': ['E_FIELDS', () => write('list.jsonl', '[1,2]')],
    Marathi: ['E_LANGUAGE', () => write('marathi.txt', MARATHI)],
    Nepali: ['E_LANGUAGE', () => write('nepali.txt', NEPALI)],
    English: ['E_LANGUAGE', () => write('english.txt', ENGLISH)],
    'an article of 20 MB': [
      'E_TOO_LONG',
      () => write('long.txt', `${GOOD} `.repeat(Math.ceil(20_000_000 / Buffer.byteLength(`${GOOD} `)))),
    ],
    'a link that leads back': [
      'E_LINK_LOOP',
      () => {
        const folder = join(command.folder, 'loop')
        mkdirSync(folder)
        symlinkSync(folder, join(folder, 'again'))
        return folder
      },
    ],
    'a link to itself': [
      'E_LINK_LOOP',
      () => {
        const path = join(command.folder, 'self.txt')
        symlinkSync('self.txt', path)
        return path
      },
    ],
  }

  it.each(Object.entries(inputs))('%s', (_, [expected, make]) => {
    const bad = make()
    const good = write('good.txt', GOOD)
    const { status, out, err } = code(bad, good)
    expect(err).toContain(`[${expected}]`)
    expect(err.split('\n')[0], 'says where').toContain(bad)
    expect(err).toMatch(/^1 done, [12] skipped: /m)
    expect(events(out).map((event) => event.article)).toEqual(['good'])
    expect(status).toBe(1)
  })

  it('nothing but that: status 2', () => expect(code(write('only.txt', ''))).toMatchObject({ status: 2, out: '' }))

  it('a bad line among good ones: the rest is done, each is counted', () => {
    const path = write(
      'mixed.jsonl',
      [
        JSON.stringify({ id: 'a', text: GOOD }),
        '{"id": "b", "te',
        '',
        JSON.stringify({ id: 'c', text: ENGLISH }),
        JSON.stringify({ id: 'd', text: '' }),
        JSON.stringify({ id: 'e', text: GOOD, published: '2024-07-09' }),
      ].join('\n'),
    )
    const { status, out, err } = code(path)
    expect([...new Set(events(out).map((event) => event.article))]).toEqual(['a', 'e'])
    expect(err).toContain(`${path}:2: `)
    expect(err).toContain('2 done, 3 skipped')
    expect(status).toBe(1)
  })

  it('says nothing on stderr when all is well', () => expect(code(write('fine.txt', GOOD))).toMatchObject({ status: 0, err: '' }))
})

describe('a wrong command line', () => {
  it.each([
    ['an unknown command', ['colour'], /unknown command/],
    ['an unknown option', ['code', '--colour'], /unknown option/],
    ['an option without its value', ['code', '--published'], /argument missing/],
  ])('%s', (_, args, message) => {
    const { status, err } = command.run(args as string[])
    expect(err).toMatch(message)
    expect(status).not.toBe(0)
  })

  it.each([
    ['no date', ['code', '--published', '13.7.2025', '-'], 'E_DATE'],
    ['a day that is not', ['code', '--published', '2025-02-30', '-'], 'E_DATE'],
    ['no such format', ['code', '--format', 'xml', '-'], 'E_FORMAT'],
    ['no such format to read', ['read', '--format', 'table', '-'], 'E_FORMAT'],
    ['no date to explain', ['explain', GOOD, '--published', 'कल'], 'E_DATE'],
    ['nothing to explain', ['explain', ' '], 'E_EMPTY'],
    ['no gold file', ['evaluate', 'nowhere.json'], 'E_NOT_FOUND'],
  ])('%s', (_, args, expected) => {
    const { status, out, err } = command.run(args as string[], { input: GOOD })
    expect(err).toContain(`[${expected}]`)
    expect(out).toBe('')
    expect(status).toBe(2)
  })

  it('a gold file that is none', () =>
    expect(command.run(['evaluate', write('gold.jsonl', '{"a":1}')])).toMatchObject({
      status: 2,
      err: expect.stringContaining('[E_GOLD]'),
    }))
})

describe('what is done', () => {
  it('reads standard input, text or JSON Lines', () => {
    expect(events(command.run(['code', '--format', 'jsonl'], { input: GOOD }).out)[0]).toMatchObject({ article: 'stdin', type: 'CONSULT' })
    expect(
      events(
        command.run(['code', '--format', 'jsonl', '-'], { input: `${JSON.stringify({ id: 'x', text: GOOD, published: '2024-07-09' })}\n` })
          .out,
      )[0],
    ).toMatchObject({ article: 'x', time: { edtf: '2024-07-08', known: 'said' } })
  })

  it('gives the date of the command line to articles that carry none', () => {
    const path = write(
      'dates.jsonl',
      [JSON.stringify({ id: 'a', text: GOOD }), JSON.stringify({ id: 'b', text: GOOD, published: '2023-01-03' })].join('\n'),
    )
    expect(events(code('--published', '2024-07-09', path).out).map((event) => [event.article, event.time.edtf])).toEqual([
      ['a', '2024-07-08'],
      ['b', '2023-01-02'],
    ])
  })

  it('goes through folders by name, and prints the same twice', () => {
    for (const name of ['b', 'a', 'c']) write(`folder/${name}.txt`, GOOD)
    const once = code(join(command.folder, 'folder'))
    expect([...new Set(events(once.out).map((event) => event.article))]).toEqual(['a', 'b', 'c'])
    expect(code(join(command.folder, 'folder')).out).toBe(once.out)
  })

  it('writes CSV that a spreadsheet opens as it is meant', () => {
    const { out } = command.run(['code', '--format', 'csv'], { input: `${JSON.stringify({ id: '=1+1', text: GOOD })}\n` })
    const [header, row] = out.trimEnd().split('\n')
    expect(header).toMatch(/^id,article,sentence,/)
    expect(row).toContain(",'=1+1,")
  })

  it('prints a table no wider than asked for, without control characters of the text', () => {
    const { out } = command.run(['code'], { input: `${GOOD.replace('मोदी', 'मोदी \u001b[31m')}` })
    expect(out).toContain('CONSULT')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  })

  it('prints the document', () => {
    const document = JSON.parse(command.run(['read'], { input: GOOD }).out)
    expect(document.text).toBe(GOOD)
    expect(Object.keys(document.sentences[0]).sort()).toEqual([
      'chunks',
      'clauses',
      'end',
      'frames',
      'index',
      'mentions',
      'part',
      'start',
      'tokens',
    ])
    const codes = document.sentences[0].mentions.flatMap((mention: { entities: { code: string }[] }) =>
      mention.entities.map((entity) => entity.code),
    )
    expect(codes).toEqual(['IND', 'RUS'])
  })

  it('explains an event, and names the verb that has no entry', () => {
    const { out } = command.run(['explain', GOOD])
    expect(out).toMatch(/\{की\}/)
    expect(out).toContain('CONSULT')
    expect(command.run(['explain', 'मोदी ने किताब पढ़ी।']).out).toMatch(/no entry for «.*पढना»/)
  })

  it('lays a lexicon of your own over ours', () => {
    write(
      'own/predicates/support.yaml',
      '- id: gudgudana\n  predicate: गुदगुदाना\n  gloss: to tickle\n  event: { type: SUPPORT }\n  frame: { recipient: { marker: को } }\n  examples: [{ text: मोदी ने पुतिन को गुदगुदाया।, event: { actor: मोदी, recipient: पुतिन } }]\n',
    )
    const own = join(command.folder, 'own')
    expect(events(command.run(['code', '--format', 'jsonl', '--lexicon', own], { input: 'मोदी ने पुतिन को गुदगुदाया।' }).out)).toMatchObject([
      { type: 'SUPPORT', entry: 'gudgudana' },
    ])
    expect(command.run(['lexicon', 'gudgudana', '--lexicon', own]).out).toContain('1 of 1 examples as written')
  })

  it('says what a change of the lexicon does', () => {
    write('corpus/a.txt', GOOD)
    const cwd = command.folder
    expect(command.run(['effect', 'corpus'], { cwd }).out).toContain('1 events remembered')
    expect(command.run(['effect', 'corpus'], { cwd }).out).toContain('0 gained, 0 lost, 0 changed')
    write('corpus/b.txt', GOOD)
    expect(command.run(['effect', 'corpus'], { cwd }).out).toContain('1 gained, 0 lost, 0 changed')
  })

  it('has help for every command', () => {
    const commands = [...command.run(['--help']).out.matchAll(/^ {2}([a-z]+)\b/gm)]
      .map(([, name]) => name!)
      .filter((name) => name !== 'help')
    expect(commands.length).toBeGreaterThan(5)
    for (const name of commands)
      expect(command.run([name, '--help'])).toMatchObject({ status: 0, err: '', out: expect.stringContaining(`ghatnakram ${name}`) })
  })
})
