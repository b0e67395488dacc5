import './address-lines.css';
import type { ReactNode } from 'react';

/** An address, line by line. */
export function AddressLines({ lines }: { readonly lines: readonly string[] }): ReactNode {
  return <span className="address-lines">{lines.join('\n')}</span>;
}
