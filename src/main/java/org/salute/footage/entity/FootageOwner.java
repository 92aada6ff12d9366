package org.salute.footage.entity;

/** Whose the footage is. Each has a text "footage.owner.NAME". */
public enum FootageOwner {
    /** The agency's own recording. */
    AGENCY,
    /** A post on a page that the agency keeps. */
    AGENCY_PAGE,
    /** A family, a shop, a passer-by: leaves the record only with their consent. */
    THIRD_PARTY,
    NEWS_OUTLET
}
