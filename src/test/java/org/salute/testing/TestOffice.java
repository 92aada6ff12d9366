package org.salute.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.salute.account.entity.Account;
import org.salute.account.entity.Role;
import org.salute.personnel.entity.Deputy;
import org.salute.personnel.entity.Rank;
import org.salute.personnel.entity.Unit;
import org.salute.personnel.entity.UnitKind;
import org.salute.platform.time.AgencyTime;

/** Makes a district of its own for each test: nobody shares people, and no test sees another's records. */
@ApplicationScoped
public class TestOffice {

    private static final AtomicLong NEXT = new AtomicLong(System.currentTimeMillis() % 1_000_000_000);

    @PersistenceContext(unitName = "salute")
    private EntityManager em;

    @Inject
    private AgencyTime time;

    /**
     * A district with one squad.
     *
     * @param lieutenant, sergeant, deputyAccount, hr user names
     */
    public record District(
            String lieutenant,
            String sergeant,
            String deputyAccount,
            String hr,
            long sergeantId,
            long deputyId,
            Long squadId) {}

    /** A new district: a lieutenant over a sergeant over a deputy, each with an account, and somebody of HR. */
    @Transactional
    public District district() {
        String key = Long.toString(NEXT.incrementAndGet());
        LocalDate since = LocalDate.of(2020, 1, 1);
        Unit district = new Unit("T" + key, "Test district " + key, UnitKind.DISTRICT, null);
        Unit squad = new Unit("S" + key, "Test squad " + key, UnitKind.SQUAD, district);
        em.persist(district);
        em.persist(squad);
        Deputy lieutenant = deputy("L" + key, since);
        Deputy sergeant = deputy("S" + key, since);
        Deputy deputy = deputy("D" + key, since);
        lieutenant.assign(district, rank("LT"), null, since);
        sergeant.assign(squad, rank("SGT"), lieutenant, since);
        deputy.assign(squad, rank("DEP"), sergeant, since);
        em.persist(lieutenant);
        em.persist(sergeant);
        em.persist(deputy);
        em.flush();
        return new District(
                account("lt" + key, lieutenant.id(), Role.SUPERVISOR),
                account("sgt" + key, sergeant.id(), Role.SUPERVISOR),
                account("dep" + key, deputy.id(), Role.DEPUTY),
                account("hr" + key, null, Role.HR),
                sergeant.id(),
                deputy.id(),
                squad.id());
    }

    /** Moves a deputy to a squad of another district from today on. */
    @Transactional
    public void move(long deputyId, District to, String newRank) {
        em.find(Deputy.class, deputyId)
                .assign(
                        em.find(Unit.class, to.squadId()),
                        rank(newRank),
                        em.find(Deputy.class, to.sergeantId()),
                        time.today());
    }

    private Deputy deputy(String number, LocalDate hired) {
        return new Deputy(number, number, "Test", number, hired);
    }

    private Rank rank(String code) {
        return em.createQuery("select r from Rank r where r.code = :code", Rank.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    private String account(String name, Long deputyId, Role role) {
        em.persist(new Account(name, "-", name, deputyId, Set.of(role), time.now()));
        return name;
    }
}
