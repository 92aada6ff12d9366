/** What HR takes out of Salute: the report catalogue and its exports. Whose rows a report has is decided by its feature. */
package org.salute.reporting;
