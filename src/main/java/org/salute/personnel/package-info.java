/**
 * Who serves in the office: deputies, ranks, the tree of units, and who was assigned where, in which rank and under whom,
 * from when to when. Other features ask here for the rank and unit of a deputy on a given day.
 */
package org.salute.personnel;
