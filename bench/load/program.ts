// The load as a process of its own, which Node runs as it is: one job after another.
import { answering } from '../servers/answering.ts'
import { load } from './load.ts'

answering(load)
