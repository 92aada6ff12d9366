/**
 * The log: what deputies did well in the community, as supervisors wrote it down. Decides who may see an interaction, how
 * it moves from draft to archive, and that nothing typed is lost.
 */
package org.salute.interaction;
