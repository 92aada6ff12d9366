package org.salute.personnel.entity;

/** Whether a deputy serves today. */
public enum DeputyStatus {
    ACTIVE,
    ON_LEAVE,
    SEPARATED
}
