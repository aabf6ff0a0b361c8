/** Length of the hash in a file name: hexadecimal digits of the bytes' SHA-256. */
export const HASH_LENGTH = 16

/** A search file's name, `name.<hash>.json`: source of a regular expression. */
export const FILE_NAME = `[a-z0-9-]+\\.[0-9a-f]{${HASH_LENGTH}}\\.json`
