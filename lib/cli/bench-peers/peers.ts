import type { Peer } from './peer'
import { chayue, chayueLiteral, chayueQuoted } from './peers/chayue'
import { flexSearchPeers } from './peers/flex-search'
import { fusePeers } from './peers/fuse'
import { indexOf } from './peers/index-of'
import { miniSearch } from './peers/mini-search'
import { orama } from './peers/orama'
import { pagefind, pagefindQuoted } from './peers/pagefind'

/** All that are compared, in the order of the table. */
export const PEERS: readonly Peer[] = [
  chayue,
  chayueLiteral,
  chayueQuoted,
  pagefind,
  pagefindQuoted,
  miniSearch,
  orama,
  ...flexSearchPeers,
  ...fusePeers,
  indexOf,
]
