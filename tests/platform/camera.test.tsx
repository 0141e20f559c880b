import { encode } from 'uqr';
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { lookForCode } from '#platform/camera.ts';

const offer = `1.${'Ab3_'.repeat(5)}Qw.https://evaat.example/sync`;

/** A QR code as a camera would see it: grey around, some pixels a module. */
function picture(text: string, side: number): { data: Uint8ClampedArray; width: number; height: number } {
  const { data: modules, size } = encode(text, { border: 4 });
  const scale = Math.floor((side * 0.7) / size);
  const start = Math.floor((side - size * scale) / 2);
  const data = new Uint8ClampedArray(side * side * 4).fill(160);
  modules.forEach((row, y) =>
    row.forEach((isDark, x) => {
      for (let dy = 0; dy < scale; dy += 1)
        for (let dx = 0; dx < scale; dx += 1) {
          const at = ((start + y * scale + dy) * side + start + x * scale + dx) * 4;
          data.fill(isDark ? 20 : 240, at, at + 3);
        }
    }),
  );
  return { data, width: side, height: side };
}

let shown = '';
const stopped = vi.fn();
const stream = { getTracks: () => [{ stop: stopped }] };

function openCamera(getUserMedia: () => Promise<unknown>) {
  const video = document.createElement('video');
  Object.defineProperties(video, {
    videoWidth: { value: 640 },
    videoHeight: { value: 480 },
    srcObject: { value: null, writable: true },
    play: { value: () => Promise.resolve() },
  });
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } });
  const told = { onLooking: vi.fn(), onText: vi.fn((text: string) => text === offer), onFailure: vi.fn() };
  return { ...told, stop: lookForCode(video, told) };
}

beforeEach(() => {
  stopped.mockClear();
  shown = '';
  const context = {
    drawImage: () => undefined,
    getImageData: (_x: number, _y: number, side: number) =>
      shown === ''
        ? { data: new Uint8ClampedArray(side * side * 4).fill(160), width: side, height: side }
        : picture(shown, side),
  };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(
    context as unknown as CanvasRenderingContext2D & null,
  );
});

describe('the camera', () => {
  test('reads what our own pages draw, passes over what is not ours, and its light goes out', async () => {
    const { onLooking, onText, onFailure } = openCamera(() => Promise.resolve(stream));
    await waitFor(() => expect(onLooking).toHaveBeenCalled());
    shown = 'https://elsewhere.example/';
    await waitFor(() => expect(onText).toHaveBeenLastCalledWith(shown));
    expect(stopped).not.toHaveBeenCalled();
    shown = offer;
    await waitFor(() => expect(stopped).toHaveBeenCalledOnce());
    expect(onText).toHaveBeenLastCalledWith(offer);
    expect(onFailure).not.toHaveBeenCalled();
  });

  test('uses the browser’s own reader where it has one', async () => {
    const detect = vi.fn(() => Promise.resolve([{ rawValue: offer }]));
    class Detector {
      static getSupportedFormats = () => Promise.resolve(['qr_code']);
      detect = detect;
    }
    vi.stubGlobal('BarcodeDetector', Detector);
    const { onText } = openCamera(() => Promise.resolve(stream));
    await waitFor(() => expect(onText).toHaveBeenCalledWith(offer));
    expect(detect).toHaveBeenCalledOnce();
  });

  test.each([
    ['NotAllowedError', 'denied'],
    ['NotFoundError', 'none'],
    ['NotReadableError', 'none'],
  ])('that fails with %s is told as %s', async (name, failure) => {
    const { onFailure } = openCamera(() => Promise.reject(new DOMException('no', name)));
    await waitFor(() => expect(onFailure).toHaveBeenCalledWith(failure));
  });

  test('is closed also when it opens only after nobody wants it any more', async () => {
    let open: (stream: unknown) => void = () => undefined;
    const { stop, onLooking } = openCamera(() => new Promise((done) => (open = done)));
    stop();
    open(stream);
    await waitFor(() => expect(stopped).toHaveBeenCalledOnce());
    expect(onLooking).not.toHaveBeenCalled();
  });
});
