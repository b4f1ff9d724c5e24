// The pages that stand outside of any place: not here, too large, something broke. Each says what happened, what was kept, what to do.
import type { VNode } from 'preact'
import type { Assets } from '#web/assets.ts'
import { LinkButton } from '#web/parts/button.tsx'
import { asHtml, Document } from '#web/parts/document.tsx'
import { Doorstep } from '#web/parts/frame.tsx'
import { Head } from '#web/parts/head.tsx'

/** The same words for what does not exist and for what is not yours to see. */
export const NotHere = () => (
  <Head title="Not here" lead="There is nothing at this address, or it is not yours to see.">
    <LinkButton href="/today">Go to Today</LinkButton>
  </Head>
)

const alone = (assets: Assets, title: string, body: VNode): string =>
  asHtml(
    <Document title={title} stylesheet={assets.stylesheet}>
      <Doorstep>{body}</Doorstep>
    </Document>,
  )

export const strangerPage = (assets: Assets): string => alone(assets, 'Not here', <NotHere />)

export const brokenPage = (assets: Assets): string =>
  alone(
    assets,
    'Something broke',
    <Head title="Something broke on our side" lead="Nothing was recorded by this step. What you typed is still in the form: go back in your browser and send it again. If it happens twice, tell the person who runs Incline." />,
  )

export const tooLargePage = (assets: Assets): string =>
  alone(
    assets,
    'Too large',
    <Head title="This is too large" lead="A form takes up to 4 MB and a file up to 64 MB. Nothing was recorded. Go back in your browser: what you typed is still there. Shorten it, or split the file." />,
  )
