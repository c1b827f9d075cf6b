import type { Git, GitResult } from '../context.ts'

/**
 * A git that is asked each question once. A process costs as much as reading a thousand packages, and what is judged
 * is one state of the repository: two answers to one question could only differ where somebody changes it meanwhile.
 * A question with an input or an environment of its own is always asked, and so is one that failed before.
 */
export function rememberedGit(git: Git): Git {
  const answers = new Map<string, Promise<GitResult>>()
  return {
    run(args, options = {}) {
      if (options.input !== undefined || options.env !== undefined) return git.run(args, options)
      const question = JSON.stringify([args, options.okCodes ?? [0]])
      const known = answers.get(question)
      if (known !== undefined) return known
      const answer = git.run(args, options)
      answers.set(question, answer)
      answer.catch(() => answers.delete(question))
      return answer
    },
  }
}
