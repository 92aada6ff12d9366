package org.salute.interaction.entity;

/**
 * Who acts on a record.
 *
 * @param accountId the account
 * @param name as others see the person; kept in the record, for people leave
 * @param deputyId the deputy behind the account; null for a civilian
 */
public record Actor(long accountId, String name, Long deputyId) {}
