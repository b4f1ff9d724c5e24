// The four causes side by side, each with what speaks for it and against it.
import type { CausePiece } from '#domain/cause-evidence.ts'
import { type Cause, causes, type CauseShares, mainCause } from '#domain/diagnosis.ts'
import { causeMeanings, causeWords } from '#domain/word.ts'
import { CauseCard, Causes } from '#web/parts/cause.tsx'

type Wishes = { pieces: readonly CausePiece[]; shares?: CauseShares | undefined }

/** With shares the main cause is marked; without, nothing is concluded yet. */
export const CauseCards = ({ pieces, shares }: Wishes) => (
  <Causes>
    {inOrder(shares).map((cause) => (
      <CauseCard
        key={cause}
        id={`cause-${cause}`}
        name={causeWords[cause]}
        sense={`${causeMeanings[cause]}.`}
        weight={shares === undefined ? undefined : `${shares[cause]} of 100`}
        isMain={shares !== undefined && mainCause(shares) === cause}
        evidence={pieces.filter((piece) => piece.cause === cause).map(({ speaks, says, rule }) => ({ speaks, says, source: rule }))}
      />
    ))}
  </Causes>
)

const inOrder = (shares: CauseShares | undefined): readonly Cause[] => (shares === undefined ? causes : causes.toSorted((one, other) => shares[other] - shares[one]))
