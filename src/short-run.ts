import { setFlagsFromString } from 'node:v8'

/*
 * Imported first by the entries. A usual run is over within a second or so, before optimised code has paid for its
 * compilation: on Node 20 a later start of the optimiser takes a fifth less time and a quarter less CPU, and costs the
 * runs over thousands of files nothing that can be measured. Newer versions of V8 count otherwise and do it better.
 */
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000')
