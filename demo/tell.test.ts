import { it } from 'vitest'
import { testHouse } from '#app/test-house.ts'
import { tellDemo } from './tell.ts'

it('is told', async () => {
  const house = await testHouse()
  const began = performance.now()
  await tellDemo(house, '2026-11-23')
  console.log(performance.now() - began)
  await house.leave()
})
