/**
 * References to footage of an interaction; the video itself never enters the system. Decides when footage goes for good
 * and when to warn of it, how often it was watched, and what of it may leave the record.
 */
package org.salute.footage;
