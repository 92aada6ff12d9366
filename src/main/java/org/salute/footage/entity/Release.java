package org.salute.footage.entity;

/** Whether a reference may leave the record: internal unless decided otherwise, exempt by a statute, or cleared. */
public enum Release {
    INTERNAL,
    EXEMPT,
    CLEARED
}
