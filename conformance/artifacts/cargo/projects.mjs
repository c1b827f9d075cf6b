// Crates in the usual shapes, and ways in which a packed one can be wrong.

const WORDS = 'description = "Waves"\nlicense = "MIT"\nrepository = "https://calm.example/sea"\n'
const manifest = (more = '', inPackage = '') =>
  `[package]\nname = "calm-sea"\nversion = "1.2.3"\nedition = "2021"\n${WORDS}${inPackage}\n${more}`
const LIB = 'pub fn waves() -> u32 { 1 }\n'
const MAIN = 'fn main() {}\n'

/** Files of a repository, and the folder of the crate in it. */
export const SOUND = {
  'a library': { folder: '.', files: { 'Cargo.toml': manifest(), 'src/lib.rs': LIB } },
  'a program and a library, with examples, tests and benches': {
    folder: '.',
    files: {
      'Cargo.toml': manifest(
        '[[bench]]\nname = "speed"\nharness = false\n',
        'readme = "README.md"\nexclude = ["secret/"]\n',
      ),
      'README.md': '# Sea\n',
      'src/lib.rs': LIB,
      'src/main.rs': MAIN,
      'src/bin/too.rs': MAIN,
      'examples/show.rs': MAIN,
      'tests/all.rs': '',
      'benches/speed.rs': MAIN,
      'secret/x': 'x',
    },
  },
  'a build script, and links': {
    folder: '.',
    files: { 'Cargo.toml': manifest('', 'links = "calm"\n'), 'src/lib.rs': LIB, 'build.rs': MAIN },
  },
  'a build script under another name': {
    folder: '.',
    files: {
      'Cargo.toml': manifest('', 'build = "tools/make.rs"\n'),
      'src/lib.rs': LIB,
      'tools/make.rs': MAIN,
    },
  },
  'no build script though there is one': {
    folder: '.',
    files: { 'Cargo.toml': manifest('', 'build = false\n'), 'src/lib.rs': LIB, 'build.rs': MAIN },
  },
  'a macro': {
    folder: '.',
    files: {
      'Cargo.toml': manifest('[lib]\nproc-macro = true\nname = "other"\npath = "source/lib.rs"\n'),
      'source/lib.rs': '',
    },
  },
  'dependencies of every kind': {
    folder: '.',
    files: {
      'Cargo.toml': manifest(`[dependencies]
libc = "0.2"
json = { package = "serde_json", version = "1", default-features = false, features = ["std"] }
log = { version = "0.4", optional = true }
[target.'cfg(windows)'.dependencies]
winapi = { version = "0.3", features = ["winuser"] }
[dev-dependencies]
rand = "0.8"
[build-dependencies]
cc = "1"
[features]
default = ["loud"]
loud = ["dep:log"]
[profile.release]
lto = true
[package.metadata.docs.rs]
all-features = true
[lints.rust]
unsafe_code = "forbid"
`),
      'src/lib.rs': LIB,
      'Cargo.lock': '',
    },
  },
  'a member of a workspace, which inherits': {
    folder: 'crates/sea',
    files: {
      'Cargo.toml': `[workspace]\nmembers = ["crates/*"]\nresolver = "2"\n[workspace.package]\nversion = "1.2.3"\nedition = "2021"\n${WORDS}readme = "README.md"\n[workspace.dependencies]\nlibc = { version = "0.2", default-features = false }\ncalm-tide = { path = "crates/tide", version = "0.0.0" }\n`,
      'README.md': '# Sea\n',
      LICENSE: 'MIT\n',
      'crates/sea/Cargo.toml':
        '[package]\nname = "calm-sea"\nversion.workspace = true\nedition.workspace = true\ndescription.workspace = true\nlicense-file = "../../LICENSE"\nrepository.workspace = true\nreadme.workspace = true\n[dependencies]\nlibc = { workspace = true, features = ["extra_traits"] }\n[dev-dependencies]\ncalm-tide = { path = "../tide" }\n',
      'crates/sea/src/lib.rs': LIB,
      'crates/tide/Cargo.toml': '[package]\nname = "calm-tide"\nversion = "0.0.0"\nedition = "2021"\n',
      'crates/tide/src/lib.rs': LIB,
    },
  },
}

/** Changes to the text of a packed Cargo.toml; cargo's own reading of the unpacked crate is asked for each. */
export const BROKEN = {
  'no library': (text) => text.replace('path = "src/lib.rs"', 'path = "src/gone.rs"'),
  'no TOML': (text) => `${text}\n[package\n`,
  'no package': (text) => text.replace('[package]', '[pakage]'),
  'a table twice': (text) => `${text}\n[lib]\nname = "x"\n`,
  'no version of three numbers': (text) => text.replace('version = "1.2.3"', 'version = "1.2"'),
  'a name that is none': (text) => text.replace('name = "calm-sea"', 'name = "calm sea"'),
  'an inherited version': (text) => text.replace('version = "1.2.3"', 'version.workspace = true'),
  'an inherited dependency': (text) => `${text}\n[dependencies.libc]\nworkspace = true\n`,
  'a program that is gone': (text) => `${text}\n[[bin]]\nname = "gone"\npath = "src/gone.rs"\n`,
  'a dependency on a disk': (text) => `${text}\n[dependencies.calm-tide]\npath = "../tide"\n`,
  'a dependency without a version': (text) =>
    `${text}\n[dependencies.calm-tide]\ngit = "https://calm.example/tide"\n`,
  'a readme that is gone': (text) =>
    text.replace('[package]', '[package]\nreadme = "GONE.md"').replace('readme = false\n', ''),
  'a licence that is gone': (text) => text.replace('license = "MIT"', 'license-file = "GONE"'),
  'a build script that is gone': (text) => text.replace('build = false', 'build = "gone.rs"'),
  'a dependency more': (text) => `${text}\n[dependencies.libc]\nversion = "0.2"\n`,
  'a feature more': (text) => `${text}\n[features]\ndefault = []\n`,
  'another edition': (text) => text.replace('edition = "2021"', 'edition = "2018"'),
  'a patch': (text) => `${text}\n[patch.crates-io]\nlibc = { path = "libc" }\n`,
}
