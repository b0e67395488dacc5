/** A colour as red, green and blue, each from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A colour as a browser tells what it has worked out; nothing where it is not opaque or told otherwise. */
export function colourOf(told: string): Colour | undefined {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(told);
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : undefined;
}

/**
 * How much one colour stands out on another: from 1, not at all, to 21, black on white. Source: WCAG 2.2, "contrast ratio"
 * and "relative luminance".
 */
export function contrastOf(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(colour: Colour): number {
  const [red, green, blue] = colour.map(linear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
