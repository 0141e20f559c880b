/** A letter that the phone's own mail app is to open, unsent. Plain text, lines end in "\n". */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** RFC 6068: everything percent-encoded, a space never as "+", lines of the body end in CRLF. */
export const mailLink = ({ to, subject, body }: Letter): string =>
  `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(
    body.replaceAll('\n', '\r\n'),
  )}`;
