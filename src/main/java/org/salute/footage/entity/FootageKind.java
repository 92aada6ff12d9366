package org.salute.footage.entity;

/** What recorded or carries the footage. Each has a text "footage.kind.NAME". */
public enum FootageKind {
    BODY_CAMERA,
    DASH_CAMERA,
    DOORBELL,
    SOCIAL_POST,
    NEWS
}
