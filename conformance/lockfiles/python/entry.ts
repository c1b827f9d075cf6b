// What the script needs of the project, in one bundle.
export { readLockfiles } from '../../../src/sources/lockfiles/index.ts'
export { exactToml } from '../../../src/sources/lockfiles/python/exact-toml.ts'
export { pdmContentHashes } from '../../../src/sources/lockfiles/python/pdm-content-hash.ts'
export { pipfileHashes } from '../../../src/sources/lockfiles/python/pipfile-hash.ts'
