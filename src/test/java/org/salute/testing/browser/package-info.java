/** Drives real Chromium against the running server, as a person would. Not in the server. */
package org.salute.testing.browser;
