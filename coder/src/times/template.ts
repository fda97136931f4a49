/**
 * The `means` of a rule: read once into a JSON value, filled in for every match.
 * «in(outer: $period, inner: date(month: $month))» for «पिछले वर्ष जून» → { is: 'in', outer: …, inner: { is: 'date', month: 6 } }
 */
import { RuleError } from './pattern.ts'

export type Template =
  | number
  | string
  | { readonly ref: string }
  | { readonly op: '+' | '*'; readonly left: Template; readonly right: Template }
  | { readonly list: readonly Template[] }
  | { readonly is: string; readonly args: readonly (readonly [string, Template])[] }

interface Reader {
  readonly text: string
  at: number
}

export function readTemplate(text: string): Template {
  const reader = { text, at: 0 }
  const template = readSum(reader)
  blanks(reader)
  if (reader.at < text.length) throw new RuleError(`«${text}»: unexpected «${text.slice(reader.at)}»`)
  return template
}

function blanks(reader: Reader): void {
  while (reader.text[reader.at] === ' ') reader.at++
}

function take(reader: Reader, sign: string): boolean {
  blanks(reader)
  if (reader.text[reader.at] !== sign) return false
  reader.at++
  return true
}

function readSum(reader: Reader): Template {
  let left = readTerm(reader)
  for (;;) {
    if (take(reader, '+')) left = { op: '+', left, right: readTerm(reader) }
    else if (take(reader, '*')) left = { op: '*', left, right: readTerm(reader) }
    else return left
  }
}

function readTerm(reader: Reader): Template {
  blanks(reader)
  if (take(reader, '[')) {
    const list: Template[] = []
    while (!take(reader, ']')) {
      list.push(readSum(reader))
      take(reader, ',')
      if (reader.at >= reader.text.length) throw new RuleError(`«${reader.text}»: ] is missing`)
    }
    return { list }
  }
  const rest = reader.text.slice(reader.at)
  const found = /^(\$[a-z0-9]+|-?\d+(?:\.\d+)?|[a-z][a-zA-Z0-9-]*)/.exec(rest)?.[0]
  if (!found) throw new RuleError(`«${reader.text}»: cannot read «${rest}»`)
  reader.at += found.length
  if (found.startsWith('$')) return { ref: found.slice(1) }
  if (/^-?\d/.test(found)) return Number(found)
  if (!take(reader, '(')) return found
  const args: [string, Template][] = []
  while (!take(reader, ')')) {
    blanks(reader)
    const name = /^[a-zA-Z]+/.exec(reader.text.slice(reader.at))?.[0]
    if (!name) throw new RuleError(`«${reader.text}»: a name is missing at «${reader.text.slice(reader.at)}»`)
    reader.at += name.length
    if (!take(reader, ':')) throw new RuleError(`«${reader.text}»: a colon is missing after ${name}`)
    args.push([name, readSum(reader)])
    take(reader, ',')
  }
  return { is: found, args }
}

/** Names a template asks for; the compiler checks that the pattern has them. */
export function namesIn(template: Template): string[] {
  if (typeof template !== 'object') return []
  if ('ref' in template) return [template.ref]
  if ('op' in template) return [...namesIn(template.left), ...namesIn(template.right)]
  if ('list' in template) return template.list.flatMap(namesIn)
  return template.args.flatMap(([, value]) => namesIn(value))
}

/** The meaning of one match: every $name is replaced by what that part means. */
export function fill(template: Template, part: (name: string) => unknown): unknown {
  if (typeof template !== 'object') return template
  if ('ref' in template) return part(template.ref)
  if ('op' in template) {
    const left = fill(template.left, part) as number
    const right = fill(template.right, part) as number
    return template.op === '+' ? left + right : left * right
  }
  if ('list' in template) return template.list.map((one) => fill(one, part))
  const value: Record<string, unknown> = { is: template.is }
  for (const [name, argument] of template.args) value[name] = fill(argument, part)
  return value
}
