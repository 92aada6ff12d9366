/**
 * References to footage: where a recording is kept, until when, who saw it, and whether it may leave the record. The video
 * itself never enters the system.
 */
package org.salute.footage;
