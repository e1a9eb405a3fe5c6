// The second half of all pages under axe-core.
import { testHalfOfThePages } from './support/axe.mjs';

testHalfOfThePages(1);
