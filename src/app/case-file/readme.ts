// The page that lies on top of every case file: what this is, and how to check it without us.

export const README_TITLE = 'Incline case file'

export const README = `${README_TITLE}

This is the whole record of one case, as it stood when it was exported.
Anybody who holds this file can check that nothing in it was changed
afterwards: without our server, without a network and without a password.


What is inside

  case.pdf        The record to read and to print.
  events.jsonl    The record itself: one line for each entry, oldest first.
  receipts/       Signed receipts that were given to both sides on the way.
  attachments/    Documents that belong to the record, if there are any.
  vkey.txt        The public key of the installation that wrote this file.
  manifest.txt    The list of all files with their SHA-256, signed.


How to check it

  incline verify case-file.zip

says whether the file is intact. If it is not, it names the first entry, or
the first file, that does not fit. Check the ZIP as you received it: unpacked
and packed again it is another file.

A receipt that was given to you earlier, in a mail or with a document you
signed, proves more: that the record up to that day is still the same one,
even if somebody had rewritten all of it and signed it again.

  incline verify case-file.zip --receipt my-receipt.txt


How to check it by hand

Each line of events.jsonl is JSON in canonical form (RFC 8785).

  1. "digest" is SHA-256 of the bytes of "salt" followed by the canonical
     JSON of "body".
  2. The seal of an entry is SHA-256 of the canonical JSON of the entry
     without "previous" and "hash".
  3. "hash" is SHA-256 of the bytes of "previous" followed by the bytes of
     the seal.
  4. "previous" is the "hash" of the entry before. For the first entry it is
     SHA-256 of "incline stream v1", a newline, and the canonical JSON of
     the list of "orgId" and "streamId".
  5. "lineDigest" is SHA-256 of the canonical JSON of the line without it.

Salts, seals and hashes are written as hexadecimal digits. A line marked
"erased" has content that was deleted. A line marked "withheld" stands for an
entry that the person who exported this file may not see: it tells the place
and the seal of that entry and nothing else. Its "hash" follows from the seal
(step 3), so both kinds keep their place in the chain, and nobody can take an
entry out or put one in.

manifest.txt and the receipts are signed notes (c2sp.org/signed-note) with
Ed25519. A receipt names the record, the position of an entry, the hash of
that entry in base64, and the time at which the receipt was given.
`
