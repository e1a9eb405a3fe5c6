// Every kind of page with themes/plain under axe-core.
import { testPages } from './support/axe.mjs';
import { plainSite } from './support/plain-site.mjs';
import { onePageOfEachKind } from './support/site.mjs';

const site = plainSite();
testPages(() => site.folder, onePageOfEachKind);
