/**
 * The demo office: believable people and two years of records, made when Salute starts with {@code salute.demo} on an empty
 * database. Nothing else depends on it. Only the deputy and the sheriff of the public article appear by name; everybody
 * else is invented.
 */
package org.salute.demo;
