/** How Salute meets its database: the schema is made here, by Flyway alone, before anyone reads or writes. */
package org.salute.platform.persistence;
