import { applyPalette, GIFEncoder, nearestColorIndex, quantize } from 'gifenc';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Frame {
  readonly png: Buffer;
  readonly milliseconds: number;
}

/** One colour of the 256 says: as in the frame before. */
const mostColours = 255;

const white = [255, 255, 255];

/** Frames of one part of a page, made into a GIF. */
export class Animation {
  readonly #page: Page;
  readonly #area: Area;
  readonly #frames: Frame[] = [];

  constructor(page: Page, area: Area) {
    this.#page = page;
    this.#area = area;
  }

  /** What is seen now, and for how long it is shown. */
  async frame(milliseconds: number): Promise<void> {
    // The cursor of the editor is hidden in a still picture unless it is asked for.
    const png = await this.#page.screenshot({ clip: this.#area, caret: 'initial' });
    this.#frames.push({ png, milliseconds });
  }

  /** One palette for all frames, and of each only what differs from the one before: that keeps it small. */
  toGif(): Uint8Array {
    const pictures = this.#frames.map(({ png }) => new Uint8Array(PNG.sync.read(png).data));
    const palette = quantize(Buffer.concat(everyFew(pictures)), mostColours);
    // Few bits for each colour turn paper yellow.
    palette[nearestColorIndex(palette, white)] = white;
    const same = palette.length;
    const encoder = GIFEncoder();
    let before: Uint8Array | undefined;
    for (const [index, picture] of pictures.entries()) {
      const indexes = applyPalette(picture, palette);
      const drawn =
        before === undefined
          ? indexes
          : indexes.map((colour, at) => (colour === before?.[at] ? same : colour));
      encoder.writeFrame(drawn, this.#area.width, this.#area.height, {
        delay: this.#frames[index]?.milliseconds ?? 0,
        transparent: before !== undefined,
        transparentIndex: same,
        dispose: 1,
        ...(before === undefined ? { palette: [...palette, [0, 0, 0]] } : {}),
      });
      before = indexes;
    }
    encoder.finish();
    return encoder.bytes();
  }
}

/** Enough of the frames to know all colours. */
function everyFew(pictures: readonly Uint8Array[]): readonly Uint8Array[] {
  const step = Math.ceil(pictures.length / 6);
  return pictures.filter((_, index) => index % step === 0 || index === pictures.length - 1);
}
