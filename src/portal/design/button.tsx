import './button.css';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';

/** Does something. The first one of a page is what most come for; a quiet one stands in the text. */
export function Button({
  kind = 'plain',
  ...props
}: Omit<ButtonProps, 'className'> & { readonly kind?: 'first' | 'plain' | 'quiet' }): ReactNode {
  return <AriaButton {...props} className="button" data-kind={kind} />;
}
