package org.salute.account.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.salute.account.entity.Account;
import org.salute.account.entity.SignInFailure;
import org.salute.audit.boundary.AuditTrail;
import org.salute.audit.entity.AuditOutcome;
import org.salute.platform.time.AgencyTime;

/**
 * Checks a user name and password. Five failures within 15 minutes lock the name until the oldest of them is 15 minutes
 * old (FBI CJIS Security Policy, unsuccessful logon attempts), whether or not there is such an account, so that nobody
 * learns which names exist; for the same reason an unknown name costs as much time as a known one.
 */
@ApplicationScoped
@Transactional
public class SignIn {

    /** How many failures lock a name. */
    public static final int FAILURES_TO_LOCK = 5;

    /** How long failures are remembered. */
    public static final Duration LOCK = Duration.ofMinutes(15);

    /** OWASP's floor for PBKDF2-HMAC-SHA512. */
    private static final Map<String, String> HASH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    @PersistenceContext(unitName = "salute")
    private EntityManager em;

    @Inject
    private Pbkdf2PasswordHash hash;

    @Inject
    private AgencyTime time;

    @Inject
    private AuditTrail audit;

    private String hashOfNobody;

    @PostConstruct
    void prepare() {
        hash.initialize(HASH);
        hashOfNobody = hash.generate("nobody signs in with this".toCharArray());
    }

    /** The account that the name and password open; empty when they are wrong, the name is locked or the account closed. */
    @OpenToAll("nobody is signed in yet")
    public Optional<Account> check(String typedName, char[] password) {
        String name = normal(typedName);
        Optional<Account> account = find(name);
        Long accountId = account.map(Account::id).orElse(null);
        if (isLocked(name)) {
            audit.signIn(name, accountId, AuditOutcome.REFUSED, null);
            return Optional.empty();
        }
        boolean right = hash.verify(password, account.map(Account::passwordHash).orElse(hashOfNobody));
        if (right && account.filter(Account::isActive).isPresent()) {
            forget(name);
            audit.signIn(name, accountId, AuditOutcome.OK, null);
            return account;
        }
        em.persist(new SignInFailure(name, time.now()));
        audit.signIn(name, accountId, AuditOutcome.FAILED, null);
        return Optional.empty();
    }

    /** Whether the name is locked at this moment. */
    @OpenToAll("tells the person at the sign-in page why nothing helps; the same for names that do not exist")
    public boolean isLocked(String typedName) {
        Instant since = time.now().minus(LOCK);
        Long failures = em.createQuery(
                        "select count(f) from SignInFailure f where f.userName = :name and f.failedAt > :since",
                        Long.class)
                .setParameter("name", normal(typedName))
                .setParameter("since", since)
                .getSingleResult();
        return failures >= FAILURES_TO_LOCK;
    }

    /** The hash to keep for a new password. */
    @OpenToAll("computes, and touches no record")
    public String hashOf(char[] password) {
        return hash.generate(password);
    }

    private Optional<Account> find(String name) {
        return em
                .createQuery("select a from Account a where a.userName = :name", Account.class)
                .setParameter("name", name)
                .getResultList()
                .stream()
                .findFirst();
    }

    private void forget(String name) {
        em.createQuery("delete from SignInFailure f where f.userName = :name")
                .setParameter("name", name)
                .executeUpdate();
    }

    private static String normal(String typedName) {
        String name = typedName == null ? "" : typedName.strip().toLowerCase(Locale.ROOT);
        return name.length() > 80 ? name.substring(0, 80) : name;
    }
}
