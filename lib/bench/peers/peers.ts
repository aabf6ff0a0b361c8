import type { Peer } from './peer'
import { chayue, chayueLiteral, chayueQuoted } from '@/lib/bench/peers/peers/chayue'
import { flexSearchPeers } from '@/lib/bench/peers/peers/flex-search'
import { fusePeers } from '@/lib/bench/peers/peers/fuse'
import { indexOf } from '@/lib/bench/peers/peers/index-of'
import { miniSearch } from '@/lib/bench/peers/peers/mini-search'
import { orama } from '@/lib/bench/peers/peers/orama'
import { pagefind, pagefindQuoted } from '@/lib/bench/peers/peers/pagefind'

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
