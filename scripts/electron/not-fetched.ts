/** Why Electron's archive could not be had: the message is one sentence for people, without more of a URL than its host. */
export class NotFetched extends Error {
  override readonly name = 'NotFetched';
}
