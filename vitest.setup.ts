import fc from 'fast-check'

/*
 * Properties draw the same cases on every run, so that a red run is red again, for everyone. Other
 * cases: CHAYUE_SEED=<number> npm run test:unit, or npm run fuzz for many more.
 */
const seed = Number(process.env.CHAYUE_SEED ?? 20_121_128)
if (!Number.isInteger(seed))
  throw new Error(`CHAYUE_SEED is to be a whole number, not “${process.env.CHAYUE_SEED}”`)
fc.configureGlobal({ seed })
