import decode from 'qr/decode.js';

/** The side of the picture that is looked at: a code held before a camera fills more of it than this needs. */
const side = 480;

let canvas: HTMLCanvasElement | null = null;

/** The text of the QR code in the middle of what a video shows now; `null` when there is none (docs/decisions/017-qr-scanner.md). */
export function readFrame(video: HTMLVideoElement): string | null {
  const { videoWidth: width, videoHeight: height } = video;
  const most = Math.min(width, height);
  if (most === 0) return null;
  canvas ??= Object.assign(document.createElement('canvas'), { width: side, height: side });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(video, (width - most) / 2, (height - most) / 2, most, most, 0, 0, side, side);
  try {
    return decode(context.getImageData(0, 0, side, side));
  } catch {
    // The library's way to say that it sees none.
    return null;
  }
}
