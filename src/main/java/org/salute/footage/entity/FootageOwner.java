package org.salute.footage.entity;

/** Whose recording it is; a third party's needs its consent. */
public enum FootageOwner {
    AGENCY,
    AGENCY_PAGE,
    THIRD_PARTY,
    NEWS_OUTLET
}
