// What `/dev/parts` shows: every part in every state, in the order of a page. If something new is needed, it is added here first.
import { Head } from '#web/parts/head.tsx'
import { Buttons, Colour, NextThings, Notices, States, Type } from '#web/parts/shown/basics.tsx'
import { LargeInclines, Rails, SmallInclines } from '#web/parts/shown/charts.tsx'
import { FourCauses, PaperShown, Receipts, RoutesShown } from '#web/parts/shown/formal.tsx'
import { Fields, MistakenFields } from '#web/parts/shown/forms.tsx'
import { AskedOnce, ScoreboardShown, SessionShown, TreeShown, WeekShown, WritingShown } from '#web/parts/shown/work.tsx'
import { BothSides, ListsOfFacts, Tables, WhatHappened } from '#web/parts/shown/records.tsx'

export function PageOfParts() {
  return (
    <>
      <Head
        title="Parts"
        where={['every part in every state']}
        lead="A page is made of these and nothing else. If something new is needed, it is added here first."
      />
      <Colour />
      <Type />
      <Buttons />
      <NextThings />
      <Fields />
      <MistakenFields />
      <Notices />
      <States />
      <Rails />
      <SmallInclines />
      <LargeInclines />
      <ScoreboardShown />
      <BothSides />
      <ListsOfFacts />
      <Tables />
      <WhatHappened />
      <WeekShown />
      <SessionShown />
      <WritingShown />
      <TreeShown />
      <FourCauses />
      <RoutesShown />
      <AskedOnce />
      <Receipts />
      <PaperShown />
    </>
  )
}
