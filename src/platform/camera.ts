/** Why nothing can be read: the parent said no, there is no camera or it is taken, the browser has none at all, or the reader did not load. */
export type CameraFailure = 'denied' | 'none' | 'unsupported' | 'missing';

/** Reads the QR code in what a video shows; `null` when there is none. */
type Reader = (video: HTMLVideoElement) => Promise<string | null>;

/** Chromium's own reader, missing from the DOM types; only phones and Macs have it. */
interface Detector {
  readonly detect: (source: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: readonly string[] }): Detector;
  readonly getSupportedFormats: () => Promise<readonly string[]>;
}

/** Often enough for a hand that holds still for a moment, and seldom enough for a cheap phone. */
const pauseMs = 150;

const failureOf = (error: unknown): CameraFailure =>
  error instanceof DOMException && ['NotAllowedError', 'SecurityError'].includes(error.name) ? 'denied' : 'none';

/** The browser's own reader where it has one, which costs nothing; else ours, fetched now. Rejects when that does not come. */
async function reader(): Promise<Reader> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  const formats: readonly string[] = (await BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? [];
  if (BarcodeDetector && formats.includes('qr_code')) {
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    return async (video) => (await detector.detect(video).catch(() => []))[0]?.rawValue ?? null;
  }
  const { readFrame } = await import('./qr-reader.ts');
  return (video) => Promise.resolve(readFrame(video));
}

export interface Looking {
  /** The camera shows something. */
  readonly onLooking: () => void;
  /** What a code says; true when it was the one that is looked for. */
  readonly onText: (text: string) => boolean;
  readonly onFailure: (why: CameraFailure) => void;
}

/**
 * Opens the camera into a video and reads codes until the right one comes or the function that comes back is called. The browser asks the
 * parent first, so call it after a tap. Pictures stay in this page's memory, and the camera's light goes out with the end.
 */
export function lookForCode(video: HTMLVideoElement, { onLooking, onText, onFailure }: Looking): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stream: MediaStream | null = null;
  const end = () => {
    isOver = true;
    clearTimeout(timer);
    for (const track of stream?.getTracks() ?? []) track.stop();
    video.srcObject = null;
  };
  const fail = (why: CameraFailure) => {
    if (isOver) return;
    end();
    onFailure(why);
  };

  async function begin(): Promise<void> {
    // Not in every web view, and not without https.
    const { mediaDevices } = navigator as { mediaDevices?: MediaDevices };
    if (!mediaDevices) {
      fail('unsupported');
      return;
    }
    const loading = reader();
    // Told below; a parent who says no to the camera need not hear of it.
    loading.catch(() => undefined);
    try {
      stream = await mediaDevices.getUserMedia({ audio: false, video: { facingMode: 'environment' } });
    } catch (error) {
      fail(failureOf(error));
      return;
    }
    if (isOver) {
      end();
      return;
    }
    video.srcObject = stream;
    await video.play().catch(() => undefined);
    const read = await loading.catch(() => null);
    if (!read) {
      fail('missing');
      return;
    }
    onLooking();
    const look = async (): Promise<void> => {
      const text = await read(video);
      if (isOver) return;
      if (text !== null && onText(text)) end();
      else timer = setTimeout(() => void look(), pauseMs);
    };
    await look();
  }
  void begin();
  return end;
}
