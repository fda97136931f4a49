/** Lexicon files in, the engine's lexicon out: parse, check, compile, open. */
export { actorNotes, checkActors } from './actors-check.ts'
export { checkEntries, type ExampleResult, runExamples } from './check.ts'
export { compileLexicon } from './compile.ts'
export type { CompiledLexicon, LexiconSource } from './compiled.ts'
export { fold, foldPhrase } from './fold.ts'
export { type Lexicon, openLexicon } from './lexicon.ts'
export { type PackedLexicon, packLexicon } from './pack.ts'
export { type Complaint, type LexiconFile, type ParsedLexicon, parseLexicon } from './parse.ts'
