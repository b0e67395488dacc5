/** Whoever was asked by the browser said no, or has no passkey for this page: the browser does not tell which. */
export class NoPasskey extends Error {}
