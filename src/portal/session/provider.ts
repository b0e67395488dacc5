import { askSignIn } from './ask-sign-in.ts';

/** Goes to an identity provider. It sends whoever signs in there back to an address of ours, or to the sign-in page with what was wrong. */
export async function goToProvider(provider: string, to: string): Promise<void> {
  const { url } = await askSignIn<{ readonly url: string }>('/sign-in/social', {
    provider,
    callbackURL: to,
    errorCallbackURL: `/sign-in?to=${encodeURIComponent(to)}`,
  });
  location.assign(url);
}
