// The typefaces of the paper, read once: Source Serif 4, with Amiri for Arabic and Frank Ruhl Libre for Hebrew.
// The typesetter wants plain TrueType, which the packages of the web's typefaces do not hold.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/** In the order in which they are asked for a character; the names are those inside the files. */
export const families = ['Source Serif 4', 'Amiri', 'Frank Ruhl Libre', 'Libertinus Serif'] as const

export const typefaces = (): Buffer[] =>
  [
    resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
    resolve('@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf'),
    resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
    resolve('@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf'),
    resolve('@expo-google-fonts/frank-ruhl-libre/400Regular/FrankRuhlLibre_400Regular.ttf'),
  ].map((file) => readFileSync(file))
