import { setFlagsFromString } from 'node:v8'

/**
 * Let V8 optimise later. A usual run is over within a second or so, before optimised code has paid for its compilation:
 * on Node 20 a later start of the optimiser takes a fifth less time and a quarter less CPU, and costs the runs over
 * thousands of files nothing that can be measured. Newer versions of V8 count otherwise and do it better.
 *
 * To be called once Node's own modules are loaded, in every thread: V8 takes code from its cache, which Node brings for
 * them, only under the flags that were set when it was made, and compiling them anew takes 60 ms with a thread.
 */
export function optimiseLate(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000')
}
