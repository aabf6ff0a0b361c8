import { claimHistory } from '@/components/claim-history'
import { keepControls } from '@/components/kept-controls'

/* Next runs this on every page before its router starts. */

claimHistory()
keepControls()
