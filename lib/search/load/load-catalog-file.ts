import { createFetchFile } from './fetch-file'
import { parseFile } from './parse-file'
import { CatalogFileSchema, unpackCatalog, type CatalogEntry } from '@/lib/index/catalog-file'

/**
 * All reports, from the file that lists them.
 *
 * @throws {IndexError} if it is missing, damaged or of another version
 */
export async function loadCatalogFile(base: string, name: string): Promise<CatalogEntry[]> {
  const text = await createFetchFile(base)(name)
  return unpackCatalog(parseFile(CatalogFileSchema, text, name))
}
