import { claimHistory } from '@/components/history/claim-history'
import { keepControls } from '@/components/ui/restored-controls'

/* Next runs this on every page before its router starts. */

claimHistory()
keepControls()
