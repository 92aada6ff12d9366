package org.salute.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.salute.account.boundary.SignIn;
import org.salute.audit.entity.AuditOutcome;
import org.salute.testing.ServerTest;

@ServerTest
class SignInIT {

    @Inject
    SignIn signIn;

    @PersistenceContext(unitName = "salute")
    EntityManager em;

    private static char[] password(String text) {
        return text.toCharArray();
    }

    @Test
    void the_right_password_opens_the_account_whatever_the_case_of_the_name_and_leaves_a_line() {
        assertThat(signIn.check(" Auditor ", password("hug-call-2023"))).isPresent();
        assertThat(em.createQuery(
                                "select e.outcome from AuditEntry e where e.recordNumber = 'auditor' order by e.id desc",
                                AuditOutcome.class)
                        .setMaxResults(1)
                        .getSingleResult())
                .isEqualTo(AuditOutcome.OK);
    }

    @Test
    void five_failures_lock_a_name_that_does_not_exist_as_they_lock_one_that_does() {
        String nobody = "nobody-" + UUID.randomUUID();
        for (int i = 0; i < SignIn.FAILURES_TO_LOCK; i++) {
            assertThat(signIn.isLocked(nobody)).isFalse();
            assertThat(signIn.check(nobody, password("wrong"))).isEmpty();
        }
        assertThat(signIn.isLocked(nobody)).isTrue();
        signIn.check(nobody, password("wrong"));
        assertThat(em.createQuery(
                                "select e.outcome from AuditEntry e where e.recordNumber = :name order by e.id",
                                AuditOutcome.class)
                        .setParameter("name", nobody)
                        .getResultList())
                .hasSize(6)
                .endsWith(AuditOutcome.FAILED, AuditOutcome.REFUSED);
    }

    @Test
    void a_success_forgets_the_failures_before_it() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < SignIn.FAILURES_TO_LOCK - 1; i++) {
                signIn.check("training", password("wrong"));
            }
            assertThat(signIn.check("training", password("hug-call-2023"))).isPresent();
        }
    }

    @Test
    void no_password_is_kept_and_two_hashes_of_one_password_differ() {
        String hash = signIn.hashOf(password("hug-call-2023"));
        assertThat(hash)
                .startsWith("PBKDF2WithHmacSHA512:210000:")
                .isNotEqualTo(signIn.hashOf(password("hug-call-2023")));
    }
}
