import { runCommand } from '@/lib/terminal/run-command'
import { COMMANDS, helpText } from './commands'

/* The program that npm's scripts call: chayue COMMAND [OPTIONS]. */

// A reader such as head may close the pipe before all is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const [name = '--help', ...args] = process.argv.slice(2)
const command = COMMANDS.get(name)
if (command) {
  await runCommand(async () => (await command.load()).command(args))
} else if (name === '--help' || name === '-h') {
  process.stdout.write(helpText())
} else {
  process.stderr.write(`没有 ${name} 这条命令\n\n${helpText()}`)
  process.exitCode = 1
}
