/** The public door of ghatnakram-coder. `read → resolve → code`; `codeArticle` does the three. */
export * from './document.ts'
export { code } from './engine/code/events.ts'
export { codeArticle, read } from './engine/pipeline.ts'
export { resolve } from './engine/resolve/resolve.ts'
export type { CompiledLexicon } from './lexicon/compile.ts'
export { type Lexicon, openLexicon } from './lexicon/lexicon.ts'
export * from './ontology/plover.ts'
