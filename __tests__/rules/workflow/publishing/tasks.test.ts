import { expect, test } from 'vitest'
import { publications } from '../../../../src/rules/workflow/publishing/publishes.ts'
import { workflowModel } from '../../../support/workflow-model.ts'

const FILES = {
  'package.json': JSON.stringify({
    scripts: { release: 'npm run send', send: 'npm publish', pack: 'npm pack', it: 'release-it' },
  }),
  Makefile:
    'release: wheel\n\ttwine upload dist/*\nwheel:\n\tpython -m build\nrehearse:\n\ttwine upload --repository testpypi dist/*\n',
}

test.each([
  ['make release', ['twine upload']],
  ['npm run release', ['npm publish']],
  ['make wheel', []],
  ['make rehearse', []],
  ['npm run pack', []],
  ['npm run it -- --ci', ['release-it']],
  ['npm run it -- minor --ci --no-git.push --no-git.tag --no-github', []],
  ['npm run it -- --dry-run', []],
  ['npm run it -- --ci --no-git.push', ['release-it']],
  ['npm run pack -- --dry-run && npm run it', ['release-it']],
])('%s publishes %j', async (run, expected) => {
  const text = `on: push\njobs:\n  j:\n    runs-on: x\n    steps:\n      - run: ${run}\n`
  const model = await workflowModel({ ...FILES, '.github/workflows/a.yml': text })
  expect(publications(model, model.workflows[0]!.jobs[0]!).map(({ by }) => by)).toEqual(expected)
})
