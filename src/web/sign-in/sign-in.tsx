// The sign-in page: address and password; where the demo company lives, its entrances, each with what is behind it.
import type { Entrance } from '#app/entrances.ts'
import { Button, PostButton } from '#web/parts/button.tsx'
import { Form } from '#web/parts/form.tsx'
import { Head } from '#web/parts/head.tsx'
import { Lines } from '#web/parts/lines.tsx'
import { TextField } from '#web/parts/text-field.tsx'

type SignInProps = { next: string; email: string; mistake?: string; entrances: Entrance[] }

export const SignInPage = ({ next, email, mistake, entrances }: SignInProps) => (
  <>
    <Head title="Sign in" lead="Use the address and password that you were given." />
    <Form action="/sign-in" hidden={{ next }} mistakes={mistake === undefined ? undefined : { '': mistake }}>
      <TextField name="email" label="E-mail" type="email" autocomplete="username" value={email} />
      <TextField name="password" label="Password" type="password" autocomplete="current-password" />
      <div class="row">
        <Button kind="main">Sign in</Button>
      </div>
    </Form>
    {entrances.length > 0 && <Entrances entrances={entrances} />}
  </>
)

const Entrances = ({ entrances }: { entrances: Entrance[] }) => (
  <section class="stack" aria-labelledby="entrances">
    <h2 id="entrances">Walk in as somebody from the demo company</h2>
    <p class="soft">Everything here is made up. These entrances exist only where the demo company lives.</p>
    <Lines
      label="Entrances"
      lines={entrances.map(({ personId, name, roleWord, behind }) => ({
        text: <><b>{name}</b>, {roleWord}</>,
        note: behind,
        action: <PostButton to={`/enter/${personId}`}>Enter as {name.split(' ')[0]}</PostButton>,
      }))}
    />
  </section>
)
