// An .svg file imported with ?raw arrives as its text.
declare module '*.svg?raw' {
  const text: string
  export default text
}
