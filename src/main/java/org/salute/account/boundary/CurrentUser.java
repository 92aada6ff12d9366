package org.salute.account.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.salute.account.entity.Account;
import org.salute.account.entity.Permission;
import org.salute.account.entity.Role;

/** The person whose request this is: his account, his roles, and what they allow. Read once for each request. */
@RequestScoped
public class CurrentUser {

    @PersistenceContext(unitName = "salute")
    private EntityManager em;

    @Inject
    private SecurityContext security;

    private boolean known;
    private Long id;
    private Long deputyId;
    private String displayName;
    private Set<Permission> permissions = EnumSet.noneOf(Permission.class);

    /** Whether anybody is signed in whose account is open. */
    public boolean isSignedIn() {
        load();
        return id != null;
    }

    /** Whether one of the person's roles allows the act; no for nobody. */
    public boolean may(Permission permission) {
        load();
        return permissions.contains(permission);
    }

    /** The account. @throws NotAllowed when nobody is signed in */
    public long id() {
        load();
        if (id == null) {
            throw new NotAllowed("nobody is signed in");
        }
        return id;
    }

    /** The deputy the account belongs to; empty for a civilian. */
    public Optional<Long> deputyId() {
        load();
        return Optional.ofNullable(deputyId);
    }

    /** How others see the person; "-" for nobody. */
    public String name() {
        load();
        return displayName == null ? "-" : displayName;
    }

    /** Acts for an account without a request of its own: work that the system does by itself, and tests. */
    void become(Account account) {
        known = true;
        id = account.id();
        deputyId = account.deputyId().orElse(null);
        displayName = account.displayName();
        permissions = EnumSet.noneOf(Permission.class);
        account.roles().stream().map(Role::permissions).forEach(permissions::addAll);
    }

    private void load() {
        if (known) {
            return;
        }
        known = true;
        Principal caller = security.getCallerPrincipal();
        if (caller != null) {
            em.createQuery("select a from Account a where a.userName = :name", Account.class)
                    .setParameter("name", caller.getName())
                    .getResultStream()
                    .filter(Account::isActive)
                    .findFirst()
                    .ifPresent(this::become);
        }
    }
}
