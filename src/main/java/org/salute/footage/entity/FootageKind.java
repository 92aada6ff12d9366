package org.salute.footage.entity;

/** What made the recording. */
public enum FootageKind {
    BODY_CAMERA,
    DASH_CAMERA,
    DOORBELL,
    SOCIAL_POST,
    NEWS
}
