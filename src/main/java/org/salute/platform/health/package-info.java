/**
 * Tells a load balancer or an operator whether Salute works: {@code /health/live} and {@code /health/ready}, on the
 * application's own port. The checks are MicroProfile Health's, so the servers that serve them elsewhere say the same.
 */
package org.salute.platform.health;
