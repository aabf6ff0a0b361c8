import { fileURLToPath } from 'node:url'
import { COMMANDS, helpText } from './commands'

/* The program that npm's scripts call: chayue COMMAND [OPTIONS]. */

const [name = '--help'] = process.argv.slice(2)
const command = COMMANDS.get(name)
if (command) {
  // A command is told its own options only, and starts itself again by its module (large-heap.ts).
  process.argv.splice(1, 2, fileURLToPath(new URL(`${name}.command.ts`, import.meta.url)))
  await command.run()
} else if (name === '--help' || name === '-h') {
  process.stdout.write(helpText())
} else {
  process.stderr.write(`没有 ${name} 这条命令\n\n${helpText()}`)
  process.exitCode = 1
}
