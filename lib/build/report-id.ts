/** An id is part of addresses: small ASCII letters, digits and hyphens. */
export function isReportId(id: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)
}
