// The part of a photograph that becomes the portrait: a frame of fixed proportions over the picture, moved and sized by
// pointer, or by the three sliders with the keyboard. The numbers are pixels of the picture as it is seen.
const part = document.querySelector('[data-crop]');

const start = () => {
  const [least, leastHeight] = [Number(part.dataset.leastWidth), Number(part.dataset.leastHeight)];
  const [stage, frame, corner] = ['stage', 'frame', 'corner'].map((name) => part.querySelector(`[data-${name}]`));
  const [width, x, y] = ['Width', 'X', 'Y'].map((name) => part.querySelector(`[name=frame${name}]`));
  const picture = part.querySelector('img');
  const file = part.form.querySelector('input[type=file]');

  const heightOf = (across) => Math.floor(across * leastHeight / least);

  const show = () => {
    const percent = (value, whole) => `${100 * value / whole}%`;
    frame.style.left = percent(x.value, picture.naturalWidth);
    frame.style.top = percent(y.value, picture.naturalHeight);
    frame.style.width = percent(width.value, picture.naturalWidth);
    frame.style.height = percent(heightOf(width.value), picture.naturalHeight);
  };

  const put = (left, top) => {
    x.max = picture.naturalWidth - width.value;
    y.max = picture.naturalHeight - heightOf(width.value);
    x.value = Math.round(left);
    y.value = Math.round(top);
    show();
  };

  // What the frame is sized about stays where it is: its middle by the slider, its upper left corner by the pointer.
  const size = (across, still) => {
    const before = Number(width.dataset.was);
    width.value = Math.round(across);
    width.dataset.was = width.value;
    const grown = Number(width.value) - before;
    put(Number(x.value) - (still * grown), Number(y.value) - (still * grown * leastHeight / least));
  };

  const close = () => {
    part.hidden = true;
    part.disabled = true;
  };

  const open = () => {
    const most = Math.floor(Math.min(picture.naturalWidth, picture.naturalHeight * least / leastHeight));
    if (most < least) {
      close();
      return;
    }

    width.min = least;
    width.max = most;
    width.value = most;
    width.dataset.was = most;
    put((picture.naturalWidth - most) / 2, (picture.naturalHeight - heightOf(most)) / 2);
    part.disabled = false;
    part.hidden = false;
  };

  const drag = (handle, moved) => {
    handle.addEventListener('pointerdown', (event) => {
      if (event.target !== handle) {
        return;
      }

      event.preventDefault();
      handle.setPointerCapture(event.pointerId);
      const scale = picture.naturalWidth / stage.clientWidth;
      const from = { x: Number(x.value), y: Number(y.value), width: Number(width.value) };
      const follow = (now) => moved(from, (now.clientX - event.clientX) * scale, (now.clientY - event.clientY) * scale);
      handle.addEventListener('pointermove', follow);
      handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', follow), { once: true });
    });
  };

  drag(frame, (from, right, down) => put(from.x + right, from.y + down));
  drag(corner, (from, right, down) => {
    const room = Math.min(picture.naturalWidth - from.x, (picture.naturalHeight - from.y) * least / leastHeight);
    size(Math.min(room, from.width + Math.max(right, down * least / leastHeight)), 0);
  });
  width.addEventListener('input', () => size(Number(width.value), 0.5));
  x.addEventListener('input', show);
  y.addEventListener('input', show);

  picture.addEventListener('load', open);
  picture.addEventListener('error', close);
  file.addEventListener('change', () => {
    close();
    if (file.files[0]?.type === 'image/jpeg') {
      const reader = new FileReader();
      reader.addEventListener('load', () => {
        picture.src = reader.result;
      });
      reader.readAsDataURL(file.files[0]);
    }
  });
};

if (part) {
  start();
}
