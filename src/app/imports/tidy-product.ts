// One spelling for a product that the CRM writes in several ways, and only where a list of products says which one is right.

/** `GTXPro` becomes `GTX Pro` when the list holds that; a product that the list does not know, or knows twice, stays as it is. */
export function tidyProduct(product: string, known: readonly string[]): string {
  const key = spellingKey(product)
  const matches = known.filter((name) => spellingKey(name) === key)
  return (matches.length === 1 ? matches[0] : undefined) ?? product
}

const spellingKey = (product: string): string => product.normalize('NFC').toLowerCase().replace(/[\s_-]+/gu, '')
