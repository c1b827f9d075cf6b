/** Directives of docutils; those of Sphinx are unknown to an index. https://docutils.sourceforge.io/docs/ref/rst/directives.html */
export const DIRECTIVES: ReadonlySet<string> = new Set(
  'admonition attention caution class code code-block compound container contents csv-table danger date default-role epigraph error figure footer header highlights hint image important include line-block list-table math meta note parsed-literal pull-quote raw replace restructuredtext-test-directive role rst-class rubric section-numbering sectnum sidebar sourcecode table target-notes tip title topic unicode warning'.split(
    ' ',
  ),
)

/** Roles of docutils. https://docutils.sourceforge.io/docs/ref/rst/roles.html */
export const ROLES: ReadonlySet<string> = new Set(
  'ab abbreviation ac acronym anonymous-reference citation-reference code emphasis footnote-reference i index literal math named-reference pep pep-reference raw rfc rfc-reference strong sub subscript substitution-reference sup superscript t target title title-reference uri uri-reference url'.split(
    ' ',
  ),
)

/** What an index does not let a description do. */
export const DISABLED: ReadonlySet<string> = new Set(['raw', 'include'])

/** Directives without which text there is nothing to show. */
export const NEED_CONTENT: ReadonlySet<string> = new Set(
  'admonition attention caution code code-block danger epigraph error highlights hint important list-table note parsed-literal pull-quote sidebar sourcecode tip topic warning'.split(
    ' ',
  ),
)

/** Directives whose content is written like the document itself. */
export const NESTED: ReadonlySet<string> = new Set(
  'admonition attention caution compound container danger epigraph error highlights hint important note pull-quote sidebar tip topic warning'.split(
    ' ',
  ),
)

/** Directives that want an argument behind their name. */
export const NEED_ARGUMENT: ReadonlySet<string> = new Set(
  'admonition class figure image role rst-class rubric sidebar title topic unicode'.split(' '),
)

const IMAGE = 'align alt class height loading name scale target width'.split(' ')
const CODE = ['class', 'name', 'number-lines']
const NAMED = ['class', 'name']

/** The options of directives that people give options to; the others are not judged. */
export const OPTIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    image: IMAGE,
    figure: [...IMAGE, 'figclass', 'figname', 'figwidth'],
    code: CODE,
    'code-block': CODE,
    sourcecode: CODE,
    contents: ['backlinks', 'class', 'depth', 'local'],
    note: NAMED,
    warning: NAMED,
    tip: NAMED,
    important: NAMED,
  }).map(([name, options]) => [name, new Set(options)]),
)
