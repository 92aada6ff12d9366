/** The home page and the navigation: what the signed-in person has before him, gathered from the features. */
package org.salute.home;
