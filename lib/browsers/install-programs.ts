/** A program that tests need, and where it comes from. */
export type Program = {
  readonly name: string
  /** Where it is, or whose it is; null if it is not there. */
  readonly find: () => string | null
  /** Debian's packages. */
  readonly packages: readonly string[]
  /** Playwright's name for its own build of it. */
  readonly playwright?: 'chromium' | 'firefox' | 'webkit'
}

/** The machine that programs are installed on, as far as it matters for that. */
export type Machine = {
  /** Whether apt-get is there, and may be used. */
  readonly hasDebianPackages: boolean
  /** Runs a command of a shell; whether it ended well. */
  readonly run: (command: string) => boolean
  readonly say: (line: string) => void
}

// In this “runlevel” a package starts no service, which would take port 80.
const APT_INSTALL =
  'RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends'

/** Without it there is no browser test at all; without the others, their tests are left out. */
const NEEDED = 'chromium'

/**
 * Installs the programs that are missing: Debian's packages where they may be installed, else, or where
 * that gives nothing, Playwright's own builds. Says what it does, and of each at the end where it is.
 *
 * @returns whether what the tests cannot do without is there
 */
export function installPrograms(
  programs: readonly Program[],
  { hasDebianPackages, run, say }: Machine,
): boolean {
  const missing = () => programs.filter(({ find }) => find() === null)
  const install = (command: string, why: string) => {
    say(`setup: ${why}: ${command}`)
    if (!run(command)) say(`setup: this failed: ${command}`)
  }
  if (missing().length > 0 && hasDebianPackages) {
    // Lists that are there may do where new ones cannot be had.
    install('apt-get update', 'looking for packages')
    // One at a time: a distribution may have some of them.
    for (const { name, packages } of missing())
      install(`${APT_INSTALL} ${packages.join(' ')}`, `no ${name}`)
  }
  for (const { name, playwright } of missing()) {
    if (playwright) install(`npx playwright install ${playwright}`, `no ${name}`)
  }
  for (const { name, find } of programs) say(`setup: ${name}: ${find() ?? 'not there'}`)
  for (const program of missing()) {
    const loss =
      program.playwright === NEEDED
        ? 'the browser tests cannot be run'
        : 'its tests will be left out'
    say(`setup: ${program.name} could not be installed, so ${loss}; ${howToInstall(program)}`)
  }
  return missing().every(({ playwright }) => playwright !== NEEDED)
}

function howToInstall({ packages, playwright }: Program): string {
  const debian = `Debian, as root: apt-get install ${packages.join(' ')}`
  return playwright
    ? `${debian}; elsewhere: npx playwright install --with-deps ${playwright}`
    : debian
}
