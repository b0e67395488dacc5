import { smtpPost } from '../../src/mail/smtp-post.ts';

/** How letters go to a mail server of a test. */
export const senderTo = (mail: string) => ({
  post: smtpPost(mail, 'assay@vendor.example'),
  address: 'https://partners.vendor.example',
  secret: 'the secret of a test',
});
