/**
 * The ground that tests stand on. Here is what goes into the server with them; {@code server} starts servers and
 * databases and {@code browser} drives Chromium, both from outside.
 */
package org.salute.testing;
