// The drawings Incline uses, as Lucide draws them. A new icon is two lines here: its import and its name.
import archive from 'lucide-static/icons/archive.svg?raw'
import arrowUpFromLine from 'lucide-static/icons/arrow-up-from-line.svg?raw'
import ban from 'lucide-static/icons/ban.svg?raw'
import bookOpen from 'lucide-static/icons/book-open.svg?raw'
import briefcaseBusiness from 'lucide-static/icons/briefcase-business.svg?raw'
import calendar from 'lucide-static/icons/calendar.svg?raw'
import calendarSync from 'lucide-static/icons/calendar-sync.svg?raw'
import check from 'lucide-static/icons/check.svg?raw'
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw'
import circle from 'lucide-static/icons/circle.svg?raw'
import circleAlert from 'lucide-static/icons/circle-alert.svg?raw'
import circleCheck from 'lucide-static/icons/circle-check.svg?raw'
import circleDashed from 'lucide-static/icons/circle-dashed.svg?raw'
import circleDot from 'lucide-static/icons/circle-dot.svg?raw'
import circleDotDashed from 'lucide-static/icons/circle-dot-dashed.svg?raw'
import circleQuestionMark from 'lucide-static/icons/circle-question-mark.svg?raw'
import circleSlash from 'lucide-static/icons/circle-slash.svg?raw'
import clipboardCheck from 'lucide-static/icons/clipboard-check.svg?raw'
import clock from 'lucide-static/icons/clock.svg?raw'
import cloudOff from 'lucide-static/icons/cloud-off.svg?raw'
import crosshair from 'lucide-static/icons/crosshair.svg?raw'
import download from 'lucide-static/icons/download.svg?raw'
import fileText from 'lucide-static/icons/file-text.svg?raw'
import folderLock from 'lucide-static/icons/folder-lock.svg?raw'
import history from 'lucide-static/icons/history.svg?raw'
import info from 'lucide-static/icons/info.svg?raw'
import keyRound from 'lucide-static/icons/key-round.svg?raw'
import layers from 'lucide-static/icons/layers.svg?raw'
import lightbulb from 'lucide-static/icons/lightbulb.svg?raw'
import loaderCircle from 'lucide-static/icons/loader-circle.svg?raw'
import lock from 'lucide-static/icons/lock.svg?raw'
import logOut from 'lucide-static/icons/log-out.svg?raw'
import mail from 'lucide-static/icons/mail.svg?raw'
import messageSquare from 'lucide-static/icons/message-square.svg?raw'
import messagesSquare from 'lucide-static/icons/messages-square.svg?raw'
import milestone from 'lucide-static/icons/milestone.svg?raw'
import minus from 'lucide-static/icons/minus.svg?raw'
import moveRight from 'lucide-static/icons/move-right.svg?raw'
import network from 'lucide-static/icons/network.svg?raw'
import pause from 'lucide-static/icons/pause.svg?raw'
import penLine from 'lucide-static/icons/pen-line.svg?raw'
import plus from 'lucide-static/icons/plus.svg?raw'
import printer from 'lucide-static/icons/printer.svg?raw'
import repeat2 from 'lucide-static/icons/repeat-2.svg?raw'
import scale from 'lucide-static/icons/scale.svg?raw'
import scrollText from 'lucide-static/icons/scroll-text.svg?raw'
import search from 'lucide-static/icons/search.svg?raw'
import settings2 from 'lucide-static/icons/settings-2.svg?raw'
import stamp from 'lucide-static/icons/stamp.svg?raw'
import sun from 'lucide-static/icons/sun.svg?raw'
import timer from 'lucide-static/icons/timer.svg?raw'
import trendingDown from 'lucide-static/icons/trending-down.svg?raw'
import trendingUp from 'lucide-static/icons/trending-up.svg?raw'
import upload from 'lucide-static/icons/upload.svg?raw'
import users from 'lucide-static/icons/users.svg?raw'

/** What stands inside Lucide's svg element: shapes only, without its licence comment and attributes. */
const shapesOf = (file: string): string =>
  file
    .slice(file.indexOf('>', file.indexOf('<svg')) + 1, file.lastIndexOf('</svg>'))
    .replace(/\s+/g, ' ')
    .replace(/ ?\/?> ?/g, (end) => (end.includes('/') ? '/>' : '>'))
    .trim()

const files = {
  archive,
  'arrow-up-from-line': arrowUpFromLine,
  ban,
  'book-open': bookOpen,
  'briefcase-business': briefcaseBusiness,
  calendar,
  'calendar-sync': calendarSync,
  check,
  'chevron-right': chevronRight,
  circle,
  'circle-alert': circleAlert,
  'circle-check': circleCheck,
  'circle-dashed': circleDashed,
  'circle-dot': circleDot,
  'circle-dot-dashed': circleDotDashed,
  'circle-question-mark': circleQuestionMark,
  'circle-slash': circleSlash,
  'clipboard-check': clipboardCheck,
  clock,
  'cloud-off': cloudOff,
  crosshair,
  download,
  'file-text': fileText,
  'folder-lock': folderLock,
  history,
  info,
  'key-round': keyRound,
  layers,
  lightbulb,
  'loader-circle': loaderCircle,
  lock,
  'log-out': logOut,
  mail,
  'message-square': messageSquare,
  'messages-square': messagesSquare,
  milestone,
  minus,
  'move-right': moveRight,
  network,
  pause,
  'pen-line': penLine,
  plus,
  printer,
  'repeat-2': repeat2,
  scale,
  'scroll-text': scrollText,
  search,
  'settings-2': settings2,
  stamp,
  sun,
  timer,
  'trending-down': trendingDown,
  'trending-up': trendingUp,
  upload,
  users,
} as const

export type IconName = keyof typeof files

export const drawings = Object.fromEntries(
  Object.entries(files).map(([name, file]) => [name, shapesOf(file)]),
) as Readonly<Record<IconName, string>>
