/** For the tests of the services: the parts of the suite, a clock to move, sisters to speak for, topics to hear. */
@NullMarked
package no.samtak.kit.testing;

import org.jspecify.annotations.NullMarked;
