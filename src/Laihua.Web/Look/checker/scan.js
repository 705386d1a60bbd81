// Reading codes from the camera and from pictures: the browser's own reader where it has one for QR codes, else jsQR.
const BETWEEN_FRAMES = 120;
const FRAME_SIDE = 960;

// A photograph of a whole card is read smaller or larger, whichever works.
const PICTURE_SIDES = [1000, 1800, 600, 3200];

let reading;

const makeReader = async () => {
  if ('BarcodeDetector' in window && (await BarcodeDetector.getSupportedFormats()).includes('qr_code')) {
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    return async (canvas) => (await detector.detect(canvas))[0]?.rawValue ?? null;
  }

  const { default: jsQR } = await import('./decoder.js');
  return async (canvas, context) => {
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
    return jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data || null;
  };
};

const read = async (source, width, height, side) => {
  reading ??= makeReader();
  const scale = Math.min(1, side / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return (await reading)(canvas, context);
};

// The text of the code in a picture file, or null where none can be read. Throws where the file is no picture.
export const readPicture = async (file) => {
  const picture = await createImageBitmap(file);
  for (const side of PICTURE_SIDES) {
    const text = await read(picture, picture.width, picture.height, side);
    if (text !== null) {
      return text;
    }
  }

  return null;
};

export const hasCamera = () => navigator.mediaDevices?.getUserMedia !== undefined;

// Shows the camera in a video element and looks for a code until one is found or somebody stops it.
export class Camera {
  #video;
  #onText;
  #stream = null;

  constructor(video, onText) {
    this.#video = video;
    this.#onText = onText;
  }

  get isOn() {
    return this.#stream !== null;
  }

  async start() {
    this.#stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
    });
    this.#video.srcObject = this.#stream;
    await this.#video.play();
    this.#look(this.#stream);
  }

  stop() {
    this.#stream?.getTracks().forEach((track) => track.stop());
    this.#stream = null;
    this.#video.srcObject = null;
  }

  get hasTorch() {
    return this.#track?.getCapabilities?.().torch === true;
  }

  torch(on) {
    return this.#track.applyConstraints({ advanced: [{ torch: on }] });
  }

  get #track() {
    return this.#stream?.getVideoTracks()[0];
  }

  async #look(stream) {
    while (this.#stream === stream) {
      if (this.#video.videoWidth > 0) {
        const text = await read(this.#video, this.#video.videoWidth, this.#video.videoHeight, FRAME_SIDE);
        if (text !== null && this.#stream === stream) {
          this.stop();
          this.#onText(text);
          return;
        }
      }

      await new Promise((resume) => { setTimeout(resume, BETWEEN_FRAMES); });
    }
  }
}
