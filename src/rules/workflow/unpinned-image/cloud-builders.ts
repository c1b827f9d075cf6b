/** Commands and actions that build an image out of a folder without a word of Docker's, most of them where it will run. */
const COMMANDS = [
  /\bgcloud\b[^\n;&|]{0,99}\b(?:run[ \t]+deploy|builds[ \t]+submit|app[ \t]+deploy)\b|deploy-(?:cloudrun|appengine)/i,
  /\bfly(?:ctl)?[ \t]+(?:deploy|launch)\b|\bheroku\b|\brailway[ \t]+up\b|\bdokku\b|\bcaprover\b|\bokteto\b|\bconvox\b/i,
  /\baz[ \t]+(?:acr[ \t]+(?:build|run)|containerapp[ \t]+(?:up|create|update))\b|container-apps-deploy/i,
  /\bcopilot[ \t]+\w+[ \t]+deploy\b|\beb[ \t]+(?:deploy|create)\b|beanstalk/i,
  /\boc[ \t]+(?:start-build|new-build|new-app)\b|\bkamal[ \t]+(?:deploy|redeploy|setup|build)\b|\bwerf[ \t]+(?:build|converge)\b/i,
  /\bdepot[ \t]+build\b|\bimg[ \t]+build\b|\bcog[ \t]+(?:push|build)\b/i,
  // An action of somebody else's: `acme/publish-docker-action`.
  /^[\w.-]{1,99}\/(?=[\w./-]{0,99}(?:docker|container|image|kaniko))(?=[\w./-]{0,99}(?:build|publish|push|deploy|release))[\w./-]{1,199}@/im,
]

/** Whether a text has an image built by such a command. */
export function buildsInCloud(text: string): boolean {
  return COMMANDS.some((command) => command.test(text))
}

/** What another repository's workflow is called that builds. */
export const BUILDING_WORKFLOW = /docker|container|image|build|publish|push|deploy|release/i
