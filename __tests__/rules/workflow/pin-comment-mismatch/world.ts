import type { Hosted } from '../../../support/github-hosted.ts'

const id = (pair: string): string => pair.repeat(20)

export const WORLD: Readonly<Record<string, Hosted>> = {
  'acme/checkout': {
    branches: { main: id('aa'), 'release/v1': id('ab'), nightly: id('aa') },
    tags: {
      'v4.2.2': { object: id('d0'), of: id('a4') },
      'v4.2.1': id('a3'),
      'v4.1.0': id('a2'),
      'v3.6.0': id('a1'),
      v4: id('a4'),
      'v4.2': id('a4'),
      v3: id('a1'),
      '5.0.0': id('a5'),
    },
    commits: {
      [id('aa')]: [id('a5')],
      [id('a5')]: [id('a4')],
      [id('a4')]: [id('a3')],
      [id('a3')]: [id('a2')],
      [id('a2')]: [id('a9')],
      [id('a9')]: [id('a1')],
      [id('ab')]: [id('b1')],
      [id('b1')]: [id('a1')],
    },
  },
  // Tags nothing but a moving major.
  'acme/major-only': {
    branches: { main: id('c3') },
    tags: { v1: id('c3') },
    commits: { [id('c3')]: [id('c2')], [id('c2')]: [id('c1')], [id('e1')]: [id('c1')] },
  },
  'acme/packages': {
    branches: { main: id('c3') },
    tags: { 'setup-v1.2.3': id('c2'), 'teardown-v1.2.3': id('c3') },
    commits: { [id('c3')]: [id('c2')] },
  },
  'acme/secret': { hidden: true },
}
