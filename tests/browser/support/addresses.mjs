// The addresses that stand in a page, and where inside the site they lead.

const plainAttributes = ['href', 'src', 'poster', 'action', 'formaction', 'data', 'cite'];
const listAttributes = ['srcset', 'imagesrcset'];

/// Every address of a page: {element, attribute, address}.
export function addressesOf(elements) {
  const found = [];
  for (const element of elements) {
    for (const attribute of plainAttributes) {
      if (element.attributes.has(attribute)) {
        found.push({ element, attribute, address: element.attributes.get(attribute) });
      }
    }
    for (const attribute of listAttributes) {
      for (const candidate of (element.attributes.get(attribute) ?? '').split(/,\s+/).filter(Boolean)) {
        found.push({ element, attribute, address: candidate.trim().split(/\s+/)[0] });
      }
    }
  }
  return found;
}

/// True for an address with a scheme of its own or a host: "https:…", "tel:999", "//host/…".
export const isAbsolute = (address) => /^\s*([a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

// Deep, so that a "../" too many is seen and not swallowed.
const root = 'http://site.invalid/deep/root/';

/// Where a relative address on `page` leads: {path, fragment}, both decoded; path undefined when it leaves the site.
export function resolveAddress(page, address) {
  const target = new URL(address, root + page.split('/').map(encodeURIComponent).join('/'));
  const inside = target.href.startsWith(root);
  return {
    path: inside ? decodeURIComponent(target.pathname.slice(new URL(root).pathname.length)) : undefined,
    fragment: decodeURIComponent(target.hash.slice(1)),
  };
}
