/* npm run test:browsers: each browser runs all that its driver can do. Set before the configuration is read. */
process.env.E2E_BROWSERS = 'all'
const { default: config } = await import('./playwright.config')

export default config
