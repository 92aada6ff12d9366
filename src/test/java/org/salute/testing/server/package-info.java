/** Starts each server once with its database, deploys the WAR once, and leaves nothing behind. Not in the server. */
package org.salute.testing.server;
