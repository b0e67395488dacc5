import './drop-file.css';
import { type DragEvent, type ReactNode, useId, useState } from 'react';

/** A file is chosen here, or dropped; what stands in it besides is another way to come by one. */
export function DropFile({
  label,
  hint,
  accept,
  isDisabled = false,
  onFile,
  children,
}: {
  readonly label: string;
  readonly hint: ReactNode;
  /** The endings of files that are offered for choice. */
  readonly accept: string;
  readonly isDisabled?: boolean;
  readonly onFile: (file: File) => void;
  readonly children?: ReactNode;
}): ReactNode {
  const [isOver, setOver] = useState(false);
  const id = useId();
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !isDisabled) onFile(file);
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: to drop a file is the mouse's way; the keyboard's is the field in it
    <div
      className="drop-file"
      data-over={isOver ? true : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      {children}
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
        <input
          id={id}
          type="file"
          accept={accept}
          disabled={isDisabled}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => {
            take(target.files);
            // The same file, mended, may be chosen again.
            target.value = '';
          }}
        />
      </div>
    </div>
  );
}
