package org.salute.account.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.salute.platform.persistence.Versioned;

/**
 * What a person signs in with. An account belongs to a deputy where the person is one; an account is closed, never
 * deleted, for the records name it.
 */
@Entity
public class Account extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_account")
    @SequenceGenerator(name = "seq_account", sequenceName = "seq_account", allocationSize = 50)
    private Long id;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "deputy_id")
    private Long deputyId;

    private boolean active = true;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    /** For Jakarta Persistence. */
    protected Account() {}

    /**
     * A new account, open at once.
     *
     * @param userName lower case, as it is compared at sign-in
     * @param passwordHash never the password
     * @param displayName how others see the person ("Sgt. M. Alvarez")
     * @param deputyId the deputy it belongs to; null for a civilian
     */
    public Account(
            String userName,
            String passwordHash,
            String displayName,
            Long deputyId,
            Set<Role> roles,
            Instant createdAt) {
        this.userName = userName;
        this.passwordHash = passwordHash;
        this.displayName = displayName;
        this.deputyId = deputyId;
        this.roles.addAll(roles);
        this.createdAt = createdAt;
    }

    public Long id() {
        return id;
    }

    public String userName() {
        return userName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public String displayName() {
        return displayName;
    }

    /** The deputy the account belongs to; empty for a civilian. */
    public Optional<Long> deputyId() {
        return Optional.ofNullable(deputyId);
    }

    /** Whether one may sign in with it. */
    public boolean isActive() {
        return active;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Account account && userName.equals(account.userName);
    }

    @Override
    public int hashCode() {
        return userName.hashCode();
    }

    @Override
    public String toString() {
        return userName;
    }
}
