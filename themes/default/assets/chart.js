// Charts larger and smaller: by buttons, by pinching, by the wheel with Ctrl. And the slider through a structure's
// dates.
'use strict';

(() => {
  const smallest = 0.25, largest = 4, step = 1.25;
  const legible = 0.8;  // A chart that is a little too wide is shown whole; smaller than this nobody could read it.

  /// One chart in its frame. Its size is that of the picture times `scale`.
  class Zoom {
    constructor(frame, chart) {
      this.frame = frame;
      this.chart = chart;
      this.width = Number(chart.getAttribute('width'));
      this.height = Number(chart.getAttribute('height'));
      this.scale = 1;
    }

    /// The scale at which the chart is as wide as its frame; never larger than drawn.
    whole() {
      const style = getComputedStyle(this.frame);
      return Math.min(
        1,
        (this.frame.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)) / this.width,
      );
    }

    /// Keeps what is at (x, y) of the window where it is; the middle of the frame, where nothing is given.
    set(scale, x, y) {
      const box = this.frame.getBoundingClientRect();
      const left = (x ?? box.left + box.width / 2) - box.left;
      const top = (y ?? box.top + box.height / 2) - box.top;
      const factor = Math.min(largest, Math.max(Math.min(smallest, this.whole()), scale)) / this.scale;
      const scrolled = [this.frame.scrollLeft, this.frame.scrollTop];
      this.scale *= factor;
      this.chart.setAttribute('width', String(this.width * this.scale));
      this.chart.setAttribute('height', String(this.height * this.scale));
      this.frame.scrollLeft = (scrolled[0] + left) * factor - left;
      this.frame.scrollTop = (scrolled[1] + top) * factor - top;
    }
  }

  function watchPinch(zoom) {
    const fingers = new Map();
    let distance = 0;
    const middle = () => {
      const [a, b] = [...fingers.values()];
      return {
        x: (a.clientX + b.clientX) / 2,
        y: (a.clientY + b.clientY) / 2,
        apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
      };
    };
    const forget = (event) => fingers.delete(event.pointerId);
    zoom.frame.addEventListener('pointerdown', (event) => {
      if (event.pointerType !== 'touch') return;
      fingers.set(event.pointerId, event);
      if (fingers.size === 2) distance = middle().apart;
    });
    zoom.frame.addEventListener('pointermove', (event) => {
      if (!fingers.has(event.pointerId)) return;
      fingers.set(event.pointerId, event);
      if (fingers.size !== 2) return;
      const { x, y, apart } = middle();
      if (distance > 0) zoom.set(zoom.scale * apart / distance, x, y);
      distance = apart;
    });
    for (const end of ['pointerup', 'pointercancel', 'pointerleave']) zoom.frame.addEventListener(end, forget);
    zoom.frame.addEventListener('wheel', (event) => {
      if (!event.ctrlKey) return;  // Two fingers on a touchpad say Ctrl as well.
      event.preventDefault();
      zoom.set(zoom.scale * Math.exp(-event.deltaY / 200), event.clientX, event.clientY);
    }, { passive: false });
  }

  const frame = document.querySelector('.chart-frame');
  const chart = frame?.querySelector('.chart');
  const tools = document.querySelector('.chart-zoom');
  if (chart) {
    const zoom = new Zoom(frame, chart);
    if (zoom.whole() >= legible) zoom.set(zoom.whole());
    watchPinch(zoom);
    if (tools) offerButtons(zoom);
  }

  function offerButtons(zoom) {
    const scales = { in: () => zoom.scale * step, out: () => zoom.scale / step, fit: () => zoom.whole(), own: () => 1 };
    tools.addEventListener('click', (event) => {
      const scale = scales[event.target.dataset.zoom];
      if (scale) zoom.set(scale());
    });
    tools.hidden = false;
  }

  const slider = document.getElementById('date_slider');
  const dates = [...document.querySelectorAll('.chart-dates ol a')];
  if (slider && dates.length > 1) {
    slider.max = String(dates.length - 1);
    slider.value = String(dates.findIndex((date) => date.hasAttribute('aria-current')));
    const tell = () => slider.setAttribute('aria-valuetext', dates[Number(slider.value)].textContent);
    tell();
    slider.addEventListener('input', tell);
    // A page of its own for each date: pages from disk may not load others into themselves.
    slider.addEventListener('change', () => location.assign(`${dates[Number(slider.value)].href}#date_slider`));
    slider.closest('[hidden]').hidden = false;
    if (location.hash === '#date_slider') slider.focus();
  }
})();
