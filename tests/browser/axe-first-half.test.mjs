// The first half of all pages under axe-core: every other one.
import { testHalfOfThePages } from './support/axe.mjs';

testHalfOfThePages(0);
