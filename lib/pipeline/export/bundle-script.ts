import { build } from 'esbuild'

/**
 * Bundles a program of its own, beside Next's, for browsers.
 *
 * @param source  its first module
 * @param define  names in it, and the expressions that replace them
 */
export async function bundleScript(
  source: string,
  define: Readonly<Record<string, string>>,
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: 'es2022',
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles[0]?.text ?? ''
}
