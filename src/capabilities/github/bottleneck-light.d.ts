/** The build that the throttling plugin itself uses; the package types only the whole one. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck'
}
