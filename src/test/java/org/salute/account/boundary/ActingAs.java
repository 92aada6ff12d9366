package org.salute.account.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.salute.account.entity.Account;

/** Lets a test inside the server act for an account, as a signed-in request would. */
@ApplicationScoped
public class ActingAs {

    @PersistenceContext(unitName = "salute")
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** From here on the test acts for this account. */
    public void account(String userName) {
        user.become(em.createQuery("select a from Account a where a.userName = :name", Account.class)
                .setParameter("name", userName)
                .getSingleResult());
    }
}
