import { loadDictionary } from '@/lib/pipeline/content/dictionary'
import { readSynonyms } from '@/lib/pipeline/content/read-synonyms'
import type { DigestTools } from './report-digest'
import { loadScript } from '@/lib/text/script-table'

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
