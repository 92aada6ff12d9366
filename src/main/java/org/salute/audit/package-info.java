/** Who did what, when, to which record. Entries are only ever added; a correction's entry keeps the old values. */
package org.salute.audit;
