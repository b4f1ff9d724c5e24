// Parts of the bench that run in a process of their own, asked and answered by messages.
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../root.ts'
import { kept } from './child.ts'

export const startPart = (part: 'floor' | 'load'): ChildProcess => kept(fork(join(root, 'bench', part, 'program.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }))

export function ask<T>(child: ChildProcess, question: object): Promise<T> {
  return new Promise((done, refuse) => {
    const gone = (): void => refuse(new Error('A part of the bench has ended.'))
    child.once('exit', gone)
    child.once('message', (message: { answer: unknown } | { problem: string }) => {
      child.off('exit', gone)
      if ('problem' in message) refuse(new Error(message.problem))
      else done(message.answer as T)
    })
    child.send(question)
  })
}
