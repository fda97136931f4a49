/** Every error a user can meet: its code, what happened, what to do. Nothing else in the desk invents messages. */
export const ERRORS = {
  E_NOT_FOUND: { says: 'no such file or folder', help: 'check the path; use - to read from standard input' },
  E_UNREADABLE: { says: 'cannot be read', help: 'check the permissions' },
  E_LINK_LOOP: { says: 'a link that leads back to itself', help: 'remove the link, or name the files themselves' },
  E_NO_TEXT: {
    says: 'a folder without any .txt, .json or .jsonl file',
    help: 'name a folder that holds articles as .txt, .json or .jsonl',
  },
  E_EMPTY: { says: 'empty', help: 'nothing to do; remove it from the batch' },
  E_BINARY: { says: 'not text', help: 'give plain text, JSON or JSON Lines; convert PDF and Word files first' },
  E_ENCODING: { says: 'not valid UTF-8', help: 'save it as UTF-8 (iconv -f … -t UTF-8)' },
  E_JSON: { says: 'a line that is not whole JSON', help: 'each line must be one object {id, title, text, published, source, url}' },
  E_FIELDS: { says: 'a JSON object without a text', help: 'give the article in the field "text", as a string' },
  E_LANGUAGE: { says: 'not Hindi', help: 'only Hindi in Devanagari is coded' },
  E_TOO_LONG: { says: 'longer than 2,000,000 characters', help: 'that is no article; split it into articles first' },
  E_DATE: { says: 'not a date', help: 'write it as YYYY-MM-DD or YYYY-MM-DDTHH:MM' },
  E_FORMAT: { says: 'no such format', help: 'choose one of those that --help lists' },
  E_GOLD: { says: 'not a gold file', help: 'give the .json or .jsonl of a gold set: {id, text, sentences, events}' },
  E_LEXICON: { says: 'the lexicon has errors', help: 'run `ghatnakram lexicon --lexicon DIR` to see all with their lines' },
} as const

export type ErrorCode = keyof typeof ERRORS

/** A problem with one input: the batch goes on without it. */
export class InputError extends Error {
  readonly code: ErrorCode
  readonly where: string
  readonly detail: string

  constructor(code: ErrorCode, where: string, detail = '') {
    super(`${where}: ${ERRORS[code].says}${detail === '' ? '' : ` (${detail})`} [${code}] ${ERRORS[code].help}`)
    this.name = 'InputError'
    this.code = code
    this.where = where
    this.detail = detail
  }
}
