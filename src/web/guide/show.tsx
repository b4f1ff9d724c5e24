// The guide as pages to read: a list, and one page for each step.
import type { Page } from '#web/page.ts'
import { guideText, guideTexts } from '#web/guide/texts.ts'
import { Head } from '#web/parts/head.tsx'
import { Lines } from '#web/parts/lines.tsx'
import { Notice } from '#web/parts/notice.tsx'

export const guidePage: Page = {
  path: '/guide',
  get: async () => ({
    title: 'Guide',
    place: 'guide',
    shows: (
      <>
        <Head title="Guide" lead="Short pages on each step, for anybody who does it for the first time." more={<a href="/guide/route-rules">The rules of the gate, as they are computed</a>} />
        <Lines label="Pages" lines={guideTexts.map(({ slug, title, when }) => ({ id: slug, text: <a href={`/guide/${slug}`}>{title}</a>, note: when }))} />
      </>
    ),
  }),
}

export const guideTextPage: Page = {
  path: '/guide/:slug',
  get: async ({ params }) => {
    const text = guideText(params['slug'] ?? '')
    if (text === undefined) return 'not-found'
    return {
      title: text.title,
      place: 'guide',
      shows: (
        <>
          <Head title={text.title} where={[<a key="back" href="/guide">Guide</a>]} lead={text.when} />
          <div class="read stack">
            {text.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
            <Notice tone="due" says="The mistake to avoid.">{text.mistake}</Notice>
          </div>
        </>
      ),
    }
  },
}
