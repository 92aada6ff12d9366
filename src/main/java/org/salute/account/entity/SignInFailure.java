package org.salute.account.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A wrong password, counted by the user name that was typed, whether or not there is such an account. */
@Entity
@Table(name = "sign_in_failure")
public class SignInFailure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_account")
    @SequenceGenerator(name = "seq_account", sequenceName = "seq_account", allocationSize = 50)
    private Long id;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "failed_at")
    private Instant failedAt;

    /** For Jakarta Persistence. */
    protected SignInFailure() {}

    /** @param userName as typed, lower case */
    public SignInFailure(String userName, Instant failedAt) {
        this.userName = userName;
        this.failedAt = failedAt;
    }
}
