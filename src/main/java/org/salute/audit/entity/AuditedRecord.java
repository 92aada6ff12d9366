package org.salute.audit.entity;

/**
 * The record an audit entry speaks of.
 *
 * @param id its key; null where the act concerns no single record
 * @param number its human number or name
 */
public record AuditedRecord(RecordKind kind, Long id, String number) {}
