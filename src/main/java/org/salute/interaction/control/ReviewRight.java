package org.salute.interaction.control;

import static org.salute.account.entity.Permission.VERIFY_EVERY_INTERACTION;
import static org.salute.account.entity.Permission.VERIFY_INTERACTION;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.salute.account.boundary.CurrentUser;
import org.salute.interaction.entity.Interaction;
import org.salute.personnel.boundary.ChainOfCommand;
import org.salute.platform.time.AgencyTime;

/** Who may verify or return an interaction: somebody above its logger in the chain of command of today, or HR. */
@Dependent
public class ReviewRight {

    @Inject
    private CurrentUser user;

    @Inject
    private ChainOfCommand chain;

    @Inject
    private AgencyTime time;

    /** Whether the signed-in person is one of them; whether the record waits for it is for the record to say. */
    public boolean isOpenFor(Interaction interaction) {
        if (user.may(VERIFY_EVERY_INTERACTION)) {
            return true;
        }
        return user.may(VERIFY_INTERACTION)
                && user.deputyId().isPresent()
                && interaction
                        .loggedByDeputyId()
                        .filter(logger -> chain.above(logger, time.today())
                                .contains(user.deputyId().get()))
                        .isPresent();
    }
}
