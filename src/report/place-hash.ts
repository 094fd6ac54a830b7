import type { Finding, Sighting } from '../model/index.ts'
import { identityOf } from './places.ts'

/** Distinguishes the places of all keys: 32 hex digits, the same for the same key and place in every report. */
export function placeHash(finding: Finding, sighting: Sighting): string {
  return textHash(JSON.stringify([finding.fingerprint, identityOf(sighting)]))
}

/** 32 hex digits: enough to distinguish places; no secret depends on it. */
export function textHash(text: string): string {
  return [1, 2, 3, 4].map((seed) => hash32(text, seed).toString(16).padStart(8, '0')).join('')
}

/** MurmurHash3's finalizer over FNV-1a with a seed. */
function hash32(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
