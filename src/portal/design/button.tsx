import './button.css';
import type { ReactNode } from 'react';

/** Does something. The first one of a page is what most come for; a quiet one stands in the text. */
export function Button({
  kind = 'plain',
  type = 'button',
  isDisabled = false,
  onPress,
  children,
}: {
  readonly kind?: 'first' | 'plain' | 'quiet';
  readonly type?: 'button' | 'submit';
  readonly isDisabled?: boolean;
  readonly onPress?: () => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <button type={type} className="button" data-kind={kind} disabled={isDisabled} onClick={onPress}>
      {children}
    </button>
  );
}
