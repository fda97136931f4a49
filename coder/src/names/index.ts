/** Names in two scripts: «नरेंद्र मोदी» is Narendra Modi. What this folder offers to the rest. */
export { type HeardName, hear, likeness, phoneticKey, similarity } from './phonetic.ts'
export { type Candidate, candidate, type Ranked, rank } from './rank.ts'
export { type Conventions, foldConventions, romanise } from './romanise.ts'
