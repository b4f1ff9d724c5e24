// Today: for every role the sentence that matters, one thing to do next, and what it follows from.
import type { Page } from '#web/page.ts'
import { adminToday } from '#web/today/admin.tsx'
import { employeeToday } from '#web/today/employee.tsx'
import { hrToday } from '#web/today/hr.tsx'
import { leaderToday } from '#web/today/leader.tsx'
import { managerToday } from '#web/today/manager.tsx'

const byRole = { manager: managerToday, employee: employeeToday, hr: hrToday, leader: leaderToday, admin: adminToday }

export const todayPage: Page = {
  path: '/today',
  get: async (asked) => ({ shows: await byRole[asked.visit.actingAs](asked), title: 'Today', place: 'today' }),
}
