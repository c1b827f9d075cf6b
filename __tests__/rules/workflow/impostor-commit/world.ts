import { commitOf, type Hosted } from '../../../support/github-hosted.ts'

/** A commit that a reader can tell from others. */
const id = (pair: string): string => pair.repeat(20)

const many = (count: number, make: (index: number) => [string, string]): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)))

/** Repositories with every kind of commit that a pin may name. */
export const WORLD: Readonly<Record<string, Hosted>> = {
  'acme/checkout': {
    branches: { main: id('aa'), 'releases/v1': id('ab'), feature: id('ac'), 'gh-pages': id('ee') },
    tags: {
      'v2.0.0': { object: id('d0'), of: id('a1') },
      'v1.9.0': id('b1'),
      v1: id('b1'),
      'v1.8.0': id('b3'),
    },
    commits: {
      [id('aa')]: [id('a1')],
      [id('ab')]: [id('a2')],
      [id('a1')]: [id('a0')],
      [id('a2')]: [id('a0')],
      [id('ac')]: [id('a0')],
      // Made on no branch: only tags hold them.
      [id('b1')]: [id('a0')],
      [id('b3')]: [id('b2')],
      [id('b2')]: [id('a0')],
      // Of a fork.
      [id('f0')]: [id('aa')],
      [id('f1')]: [],
    },
  },
  // March 2025: every tag moved to a commit of no branch.
  'acme/moved': {
    branches: { main: id('aa') },
    tags: many(40, (index) => [`v${index + 1}.0.0`, id('f2')]),
    commits: { [id('f2')]: [id('aa')] },
  },
  // A release tags each package of the repository.
  'acme/packages': {
    branches: { main: id('aa') },
    tags: {
      'left-v1.2.3': id('b4'),
      'right-v4.5.6': id('b4'),
      'up-v7.8.9': id('b4'),
      '2.0.0-rc.1': id('b4'),
    },
    commits: { [id('b4')]: [id('aa')] },
  },
  'acme/wide': {
    branches: { main: id('aa'), ...many(420, (index) => [`topic-${index}`, commitOf(`topic ${index}`)]) },
    commits: {
      ...Object.fromEntries(
        Array.from({ length: 420 }, (_, index) => [commitOf(`topic ${index}`), [id('aa')]]),
      ),
      [commitOf('topic 200')]: [id('c0')],
      [id('f3')]: [id('aa')],
    },
  },
  'newco/tool': { formerly: ['acme/tool'], branches: { main: id('aa') } },
  'acme/secret': { hidden: true },
  'acme/empty': { commits: { [id('f4')]: [] } },
}
