import { loadDictionary } from '@/lib/build/dictionary'
import { readSynonyms } from '@/lib/build/read-synonyms'
import type { DigestTools } from '@/lib/build/report-digest'
import { loadScript } from '@/lib/build/script-table'

/** @throws {ContentError} on faulty words or synonyms */
export function loadDigestTools(content: string, servesPostings: boolean): DigestTools {
  const script = loadScript()
  return {
    script,
    servesPostings,
    dictionary: loadDictionary(content),
    synonyms: readSynonyms(content, script),
  }
}
