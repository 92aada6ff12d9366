package org.salute.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.salute.account.boundary.SignIn;
import org.salute.account.entity.Account;
import org.salute.account.entity.Role;
import org.salute.personnel.entity.Deputy;
import org.salute.personnel.entity.Rank;
import org.salute.platform.time.AgencyTime;

/**
 * Opens the demo office when Salute starts with {@code salute.demo=true} and finds no account, and says where it is and who
 * may enter. The same people and stories each time, counted back from the present day.
 */
@ApplicationScoped
public class DemoOffice {

    private static final Logger LOG = Logger.getLogger(DemoOffice.class.getName());
    private static final long SEED = 911;

    @PersistenceContext(unitName = "salute")
    private EntityManager em;

    @Inject
    private SignIn signIn;

    @Inject
    private AgencyTime time;

    @Inject
    @ConfigProperty(name = "salute.demo", defaultValue = "false")
    private boolean wanted;

    @Inject
    @ConfigProperty(name = "salute.address", defaultValue = "http://localhost:8080/")
    private String address;

    /** Opens the office, once; a database with accounts is left alone. */
    @Transactional
    public void open(@Observes Startup start) {
        if (!wanted) {
            return;
        }
        if (em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0) {
            furnish();
        }
        LOG.info(() -> "\n\n  Salute is ready at " + address
                + "\n  Demo accounts, all with the password hug-call-2023:"
                + "\n  supervisor, deputy, hr, training, awards, sheriff, auditor, admin\n");
    }

    private void furnish() {
        Random random = new Random(SEED);
        Map<String, Rank> ranks = em.createQuery("select r from Rank r", Rank.class).getResultList().stream()
                .collect(Collectors.toMap(Rank::code, r -> r));
        DemoPersonnel personnel = new DemoPersonnel(time.today(), random, ranks);
        personnel.units().forEach(em::persist);
        personnel.deputies().forEach(em::persist);
        em.flush();
        String shared = signIn.hashOf("hug-call-2023".toCharArray());
        account("training", shared, "T. Marsh, Training", null, Role.TRAINING);
        account("awards", shared, "J. Calloway, Awards", null, Role.AWARDS);
        account("auditor", shared, "P. Lindgren, Audit", null, Role.AUDITOR);
        account("admin", shared, "R. Teague, Administration", null, Role.ADMINISTRATOR);
        account("deputy", shared, "Dep. S. Pracht", personnel.named("Pracht"), Role.DEPUTY);
        Account hr = account("hr", shared, "D. Reyes, HR", null, Role.HR);
        account("sheriff", shared, "Sheriff C. Chronister", personnel.named("Chronister"), Role.SHERIFF);
        Map<Deputy, Account> supervisors = supervisors(personnel, shared);
        DemoRecords records = new DemoRecords(em, time.zone(), personnel.deputies());
        DemoCatalogue catalogue = new DemoCatalogue(em);
        ReferenceCase.tell(
                records,
                time.zone(),
                catalogue,
                supervisors.get(personnel.named("Alvarez")),
                supervisors.get(personnel.named("Osei")),
                personnel.named("Pracht"));
        new DemoInteractions(records, catalogue, personnel, supervisors, hr, time, random).tellAll();
        records.finish();
    }

    /** Those who log and verify. Only Sergeant Alvarez can sign in: the others' password nobody knows. */
    private Map<Deputy, Account> supervisors(DemoPersonnel personnel, String shared) {
        String unknown = signIn.hashOf(UUID.randomUUID().toString().toCharArray());
        Map<Deputy, Account> accounts = new HashMap<>();
        for (Deputy deputy : personnel.deputies()) {
            String rank = deputy.assignmentOn(time.today()).orElseThrow().rank().code();
            if (Set.of("CPT", "LT", "SGT", "CPL").contains(rank)) {
                boolean alvarez = deputy.lastName().equals("Alvarez");
                String name = alvarez ? "supervisor" : deputy.lastName().toLowerCase(Locale.ROOT);
                accounts.put(
                        deputy,
                        account(name, alvarez ? shared : unknown, displayName(rank, deputy), deputy, Role.SUPERVISOR));
            }
        }
        return accounts;
    }

    private Account account(String name, String hash, String displayName, Deputy deputy, Role role) {
        Account account =
                new Account(name, hash, displayName, deputy == null ? null : deputy.id(), Set.of(role), time.now());
        em.persist(account);
        return account;
    }

    private static String displayName(String rank, Deputy deputy) {
        String title = Map.of("CPT", "Capt.", "LT", "Lt.", "SGT", "Sgt.", "CPL", "Cpl.")
                .get(rank);
        return title + " " + deputy.firstName().charAt(0) + ". " + deputy.lastName();
    }
}
