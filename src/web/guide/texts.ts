// The guide: short pages on each step, of our own writing, for somebody who has never done it. Each ends with the mistake to avoid.

export type GuideText = { slug: string; title: string; when: string; paragraphs: readonly string[]; mistake: string }

export const guideTexts: readonly GuideText[] = [
  {
    slug: 'first-talk',
    title: 'The first talk about a gap',
    when: 'Before anything is written down.',
    paragraphs: [
      'Say what you saw, with the day and the figure, and stop. Ask how they see it. Count to ten before you speak again.',
      'You are after their account, not their agreement. Write down their words, not your summary of them.',
      'End with one thing each of you will do, and a day. If that is all it takes, nothing formal is needed.',
    ],
    mistake: 'Waiting until it is serious. A small talk early spares both of you a hard one late.',
  },
  {
    slug: 'evidence',
    title: 'What counts as evidence',
    when: 'When you raise a concern.',
    paragraphs: [
      'Something that somebody else could have seen too: a day, a source, a figure or a document.',
      'Write what happened, not what the person is like. “Two of nine first calls named a cost” can be looked at together; “not thorough” cannot.',
      'If the only evidence is a feeling, the next step is to go and look.',
    ],
    mistake: 'Collecting only what fits. Put in the good week as well; it makes the rest believable.',
  },
  {
    slug: 'four-causes',
    title: 'Four causes, four remedies',
    when: 'Before you decide what to do.',
    paragraphs: [
      'Skill: they would if they could. Show, practise, watch, repeat. Will: they could if they wanted to. Ask what stands in the way and what would make it worth it.',
      'Knowledge: nobody told them. Train first. System: nobody could, in that place. Fix the territory, the routing, the tool or the pay plan.',
      'Skill and will need opposite talks. Teaching somebody who has lost heart sounds like contempt; cheering on somebody who does not know how is no help.',
    ],
    mistake: 'Choosing the cause that is easiest for you. Ask what you would see if it were another one.',
  },
  {
    slug: 'when-not',
    title: 'When a formal plan is the wrong tool',
    when: 'When the gate refuses.',
    paragraphs: [
      'When the cause lies in the system, when the gap is small or new, when nobody spoke about it before, when the expectation was never clear, or when the outcome is already decided.',
      'A plan that cannot be passed hurts the person, and it does not protect you. An honest conversation about leaving is kinder and safer.',
      'The rules are published, and you can work out the answer yourself.',
    ],
    mistake: 'Using a plan to make a decision look like a process.',
  },
  {
    slug: 'launch',
    title: 'The launch',
    when: 'On the first day of the plan.',
    paragraphs: [
      'In a private room or a private call, with HR present. Say first that the bar is real and that it can be reached; then that helping them over it is your work for these weeks.',
      'Read the plan together, aloud if it helps. Ask which part is unclear, and which target they doubt. Change nothing on the spot; write it down.',
      'Agree on the next two days you meet before anybody leaves the room.',
    ],
    mistake: 'Handing over the paper and leaving. Nobody reads a letter like this well alone.',
  },
  {
    slug: 'session',
    title: 'A coaching session',
    when: 'Twice a week during a plan.',
    paragraphs: [
      'Look at one real piece of work together, practise one thing, and agree on one action with a day. Three things are enough for half an hour.',
      'Their read first in every step, then at most one idea of yours. If you hear yourself give a third piece of advice, stop.',
      'Ask how committed they are from one to ten. Below nine, ask what would raise it, and do that.',
    ],
    mistake: 'Coaching the deal instead of the skill. The deal is gone by Friday; the skill stays.',
  },
  {
    slug: 'status-note',
    title: 'The weekly note',
    when: 'Every week of a plan.',
    paragraphs: [
      'The facts are drafted for you. Add what you saw, name what improved, however small, and say what you expect if nothing changes.',
      'Write it so that the last note and the decision could stand side by side without surprising anybody.',
      'If you missed a session or owe something, say so in the note before they do.',
    ],
    mistake: 'Kind vagueness. “Keep going” for six weeks and “not met” in the seventh is the cruellest way to be nice.',
  },
  {
    slug: 'final-review',
    title: 'The final review',
    when: 'On the last day.',
    paragraphs: [
      'Go through the milestones as they were written, each with its figures. The result is computed; your judgement is about what follows from it.',
      'Look at your own side first: sessions held, support delivered, notes sent. If that was not kept, the plan was not a fair test, and it cannot count against them.',
      'Whatever the outcome, say it in the first minute, in one sentence. Then be quiet.',
    ],
    mistake: 'Deciding by the last week. Ten weeks are in front of you; read them.',
  },
]

export const guideText = (slug: string): GuideText | undefined => guideTexts.find((text) => text.slug === slug)
