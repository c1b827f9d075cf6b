/** What GraphQL says beside the data that it could not give. */
export interface GraphQlError {
  /** GitHub's own word, `NOT_FOUND`, `FORBIDDEN`, `RATE_LIMITED`, …; `null` where it says none. */
  readonly type: string | null
  readonly message: string
  /** The first step of the path: the alias that the error belongs to; `null` when it is about the whole. */
  readonly alias: string | null
  /** What below the alias it is about; `null` when it is about all of it. */
  readonly field: string | null
}

/** GitHub's API with the run's token, time-limited, throttled and retried within bounds. */
export interface GitHubApi {
  /** The API's address, for messages. */
  readonly address: string
  /**
   * One GraphQL query. What GitHub could answer stands in `data`, also beside errors.
   * @throws SourceUnavailable when no whole answer came
   */
  graphql(
    query: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<{
    readonly data: Readonly<Record<string, unknown>> | null
    readonly errors: readonly GraphQlError[]
  }>
  /**
   * Every page of a REST list, as its `Link` headers go on.
   * @param route e.g. `GET /advisories`
   * @throws SourceUnavailable when a page is missing, or there are more than `limit`
   */
  pages(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    limit: number,
  ): Promise<readonly unknown[]>
}

/**
 * GitHub's API, made ready when first asked for.
 * @throws SourceUnavailable when the run is offline or has no token: nothing is asked anonymously
 */
export type GitHub = () => Promise<GitHubApi>
