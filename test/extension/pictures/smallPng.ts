import { PNG } from 'pngjs';

/** The same picture in fewer bytes: packed as well as it goes, and with no transparency, which it has none of. */
export function smallPng(png: Buffer): Buffer {
  const picture = PNG.sync.read(png);
  const packed = [4, 0].map(filterType =>
    PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, filterType }),
  );
  return [png, ...packed].reduce((least, one) => (one.length < least.length ? one : least));
}
