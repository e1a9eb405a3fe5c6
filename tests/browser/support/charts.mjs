// The charts of a site: pages that hold a drawing, and the drawings alone.
import { listFiles, listPages } from './site.mjs';

/// The pages of charts, those of the structure's dates among them.
export const chartPages = async (folder) =>
  (await listPages(folder)).filter((path) => /^(charts|structure)[/.]/.test(path));

/// The drawings that stand alone.
export const drawings = async (folder) =>
  (await listFiles(folder)).filter((path) => /^(charts|structure)[/.].*svg$/.test(path));

/// The addresses that the boxes of a page's drawing lead to, in their order; and those of its nested list, in its
/// order. Run in a page.
export const boxLinks = () =>
  [...document.querySelectorAll('.chart a')].map((box) => new URL(box.getAttribute('href'), document.baseURI).href);
export const listLinks = () =>
  [...document.querySelectorAll('.chart-tree li > p:first-child > a')].map((link) => link.href);
