import type { RepositoryFacts, RepositoryName } from './model.ts'
import { type Fields, flag, nullable, object, type Question, text } from './question.ts'
import { sha } from './target.ts'

const SELECT = 'nameWithOwner isArchived defaultBranchRef { name target { oid } }'

/** GitHub follows renames and transfers, and answers with the name of today. */
export function factsQuestion(name: RepositoryName): Question<RepositoryFacts> {
  return { ...name, select: SELECT, variables: {}, read: (fields) => readFacts(fields, name) }
}

function readFacts(fields: Fields, { owner, repository }: RepositoryName): RepositoryFacts {
  const name = text(fields.nameWithOwner, 'nameWithOwner')
  const branch = nullable(fields.defaultBranchRef, 'defaultBranchRef')
  return {
    name,
    renamed: name.toLowerCase() !== `${owner}/${repository}`.toLowerCase(),
    archived: flag(fields.isArchived, 'isArchived'),
    defaultBranch:
      branch === null
        ? null
        : { name: text(branch.name, 'name'), commit: sha(object(branch.target, 'target').oid) },
  }
}
