/** `ghatnakram lexicon`: check every entry, run every example, say what is wrong and where. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Command } from 'commander'
import { checkActors, checkEntries, openLexicon, packLexicon, runExamples } from 'ghatnakram-coder/lexicon'
import { parseFolders } from '../lexicon/folder.ts'

export function lexiconCommand(program: Command): void {
  program
    .command('lexicon [entries...]')
    .description('check the lexicon and run its examples; name files or ids to run only those')
    .option('--lexicon <dir>', 'a folder of your own laid over ours')
    .option('--compile <file>', 'only compile it to this file')
    .option('--quiet', 'count only')
    .action((entries: string[], options: { lexicon?: string; compile?: string; quiet?: boolean }) => {
      const { parsed, compiled } = parseFolders(options.lexicon ?? null)
      if (options.compile !== undefined) {
        mkdirSync(dirname(options.compile), { recursive: true })
        writeFileSync(options.compile, JSON.stringify(packLexicon(compiled)))
        for (const complaint of parsed.complaints.slice(0, 5))
          console.error(`${complaint.path}:${complaint.line}:${complaint.column}  ${complaint.message}`)
        return
      }
      const complaints = [...checkEntries(parsed), ...checkActors(parsed)]
      for (const complaint of complaints) console.log(`${complaint.path}:${complaint.line}:${complaint.column}  ${complaint.message}`)
      const wanted = (id: string, path: string) => entries.length === 0 || entries.some((name) => name === id || path.includes(name))
      const results = runExamples(parsed, openLexicon(compiled), (entry, path) => wanted(entry.id, path))
      const failed = results.filter((result) => result.ok === result.known)
      if (!options.quiet) {
        for (const result of failed)
          console.log(
            `${result.path}:${result.line}:${result.column}  ${result.entry}  ${result.known ? 'marked known: wrong, but it is right now; remove the mark' : result.message}\n    ${result.text}`,
          )
      }
      console.log(`${results.length - failed.length} of ${results.length} examples as written; ${complaints.length} complaints`)
      process.exitCode = failed.length + complaints.length > 0 ? 1 : 0
    })
}
