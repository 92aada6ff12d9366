package org.salute.interaction.control;

import static org.salute.account.entity.Permission.READ_EVERY_INTERACTION;
import static org.salute.account.entity.Permission.VERIFY_INTERACTION;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.salute.account.boundary.CurrentUser;
import org.salute.platform.persistence.SqlSelect;
import org.salute.platform.time.AgencyTime;

/**
 * Whose interactions a person may know of, as one condition on the table alias {@code i}; lists, details, exports and
 * counts all take it from here.
 *
 * <p>One sees what one logged oneself, drafts included. Of what was submitted, who reads for the whole office sees all; who
 * leads sees his own branch and below, by the units of that day and by those of today, of the deputies who took part and
 * of the one who logged it. A deputy sees what was verified and stands in his own record.
 */
@Dependent
public class InteractionSight {

    private static final String MY_UNITS =
            "select b.unit_id from unit_branch b join assignment m on m.unit_id = b.ancestor_id"
                    + " where m.deputy_id = ? and m.starts_on <= ? and (m.ends_on is null or m.ends_on >= ?)";

    private static final String SERVES_THERE_TODAY =
            "a.starts_on <= ? and (a.ends_on is null or a.ends_on >= ?) and a.unit_id in (" + MY_UNITS + ")";

    private static final String BRANCH = "i.submitted_at is not null and (exists (select 1 from participation p"
            + " where p.interaction_id = i.id and p.unit_id in (" + MY_UNITS + "))"
            + " or exists (select 1 from participation p join assignment a on a.deputy_id = p.deputy_id"
            + " where p.interaction_id = i.id and " + SERVES_THERE_TODAY + ")"
            + " or exists (select 1 from assignment a where a.deputy_id = i.logged_by_deputy_id and "
            + SERVES_THERE_TODAY
            + "))";

    private static final String OWN_RECORD = "i.verified_at is not null and exists"
            + " (select 1 from participation p where p.interaction_id = i.id and p.deputy_id = ?)";

    @Inject
    private CurrentUser user;

    @Inject
    private AgencyTime time;

    /** Narrows the list to what the signed-in person may know of. */
    public SqlSelect narrow(SqlSelect select) {
        List<String> ways = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        ways.add("i.logged_by_id = ?");
        values.add(user.id());
        if (user.may(READ_EVERY_INTERACTION)) {
            ways.add("i.submitted_at is not null");
        } else if (user.may(VERIFY_INTERACTION) && user.deputyId().isPresent()) {
            ways.add(BRANCH);
            values.addAll(branchValues(user.deputyId().get(), time.today()));
        }
        user.deputyId().ifPresent(deputy -> {
            ways.add(OWN_RECORD);
            values.add(deputy);
        });
        return select.and("(" + String.join(") or (", ways) + ")", values.toArray());
    }

    private static List<Object> branchValues(long me, LocalDate today) {
        return List.of(me, today, today, today, today, me, today, today, today, today, me, today, today);
    }
}
