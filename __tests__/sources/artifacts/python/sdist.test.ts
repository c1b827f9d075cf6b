import { describe, expect, test } from 'vitest'
import { paxRecords } from '../../../support/tar.ts'
import { kinds, METADATA, readSdistOf, told } from './built.ts'

describe('a sound source distribution', () => {
  test('says its name in three places, and what its builder made', async () => {
    const sdist = await readSdistOf({
      'setup.cfg': '[egg_info]\ntag_build = \ntag_date = 0\n\n',
      'src/calm_sea.egg-info/PKG-INFO': METADATA,
      'src/calm_sea.egg-info/SOURCES.txt': 'setup.py\n',
      'src/calm_sea.egg-info/evil.py': 'import os\n',
    })
    expect(told(sdist)).toEqual([])
    expect(sdist.advice).toEqual([])
    expect(sdist).toMatchObject({
      format: 'sdist',
      ecosystem: 'PyPI',
      root: 'calm_sea-1.2.3/',
      claims: [
        { where: 'file name', name: 'calm_sea', version: '1.2.3' },
        { where: 'calm_sea-1.2.3/', name: 'calm_sea', version: '1.2.3' },
        { where: 'calm_sea-1.2.3/PKG-INFO', name: 'calm-sea', version: '1.2.3' },
        { where: 'calm_sea-1.2.3/src/calm_sea.egg-info/PKG-INFO', name: 'calm-sea', version: '1.2.3' },
      ],
    })
    expect([...sdist.made]).toEqual(
      ['PKG-INFO', 'setup.cfg', 'src/calm_sea.egg-info/PKG-INFO', 'src/calm_sea.egg-info/SOURCES.txt'].map(
        (path) => `calm_sea-1.2.3/${path}`,
      ),
    )
  })

  test('a setup.cfg that says more is not made', async () => {
    const sdist = await readSdistOf({
      'setup.cfg': '[options]\nsetup_requires = evil\n[egg_info]\ntag_build = \ntag_date = 0\n',
    })
    expect([...sdist.made]).toEqual(['calm_sea-1.2.3/PKG-INFO'])
  })

  test('of the old days', async () => {
    const sdist = await readSdistOf(
      { 'pyproject.toml': null, 'setup.py': 'from setuptools import setup\nsetup()\n' },
      { name: 'Calm-Sea-1.2.3.tar.gz', root: 'Calm-Sea-1.2.3/' },
    )
    expect(told(sdist)).toEqual([])
    expect(sdist.advice?.map(({ kind }) => kind)).toEqual(['file-name', 'missing-pyproject'])
  })
})

describe('what an index or an installer refuses', () => {
  test.each([
    ['another root', {}, { root: 'calm_lake-1.2.3/' }, ['root-name']],
    ['a root of another version', {}, { root: 'calm_sea-1.2.4/' }, ['root-name']],
    [
      'a second thing at the top',
      {},
      { more: [{ name: 'evil.py', content: 'x' }] },
      ['several-roots', 'missing-pkg-info', 'missing-build-script'],
    ],
    ['no PKG-INFO', { 'PKG-INFO': null }, {}, ['missing-pkg-info']],
    ['nothing to build it by', { 'pyproject.toml': null }, {}, ['missing-build-script']],
    ['a file name without a version', {}, { name: 'calm_sea.tar.gz' }, ['file-name']],
    [
      'a licence file that is not there',
      { 'PKG-INFO': METADATA.replace('\n\n', '\nLicense-File: LICENSE\n\n') },
      {},
      ['missing-license-file'],
    ],
    ['metadata that is none', { 'PKG-INFO': 'Name: x\n' }, {}, ['missing-field', 'missing-field']],
    ['metadata in no encoding', { 'PKG-INFO': Buffer.from([0x4e, 0xff]) }, {}, ['not-utf8']],
    [
      'a link that leads out',
      {},
      { more: [{ name: 'calm_sea-1.2.3/l', type: '2', link: '../../x' }] },
      ['link-escapes'],
    ],
  ])('%s', async (_, changes, options, expected) => {
    expect(kinds(await readSdistOf(changes, options))).toEqual(expected)
  })
})

test('an archive that git made of the tree is no source distribution', async () => {
  const comment = paxRecords([['comment', 'c'.repeat(40)]])
  const archive = await readSdistOf(
    { 'PKG-INFO': null },
    { more: [{ name: 'g', type: 'g', content: comment }] },
  )
  expect(archive.format).toBe('tar')
})
