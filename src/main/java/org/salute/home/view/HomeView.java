package org.salute.home.view;

import static org.salute.account.entity.Permission.ACKNOWLEDGE_INTERACTION;
import static org.salute.account.entity.Permission.LOG_INTERACTION;
import static org.salute.account.entity.Permission.READ_INTERACTION;
import static org.salute.account.entity.Permission.VERIFY_EVERY_INTERACTION;
import static org.salute.account.entity.Permission.VERIFY_INTERACTION;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.salute.account.boundary.CurrentUser;
import org.salute.interaction.boundary.InteractionFilter;
import org.salute.interaction.boundary.InteractionRow;
import org.salute.interaction.boundary.InteractionRows;
import org.salute.interaction.boundary.InteractionRows.Place;
import org.salute.interaction.boundary.MyRecord;

/** The home page: what waits for the person, his drafts, his own record, and what came last. */
@Named
@RequestScoped
public class HomeView {

    private static final int SHOWN = 8;

    @Inject
    private InteractionRows interactions;

    @Inject
    private MyRecord record;

    @Inject
    private CurrentUser user;

    private boolean logger;
    private boolean verifier;
    private boolean deputy;
    private boolean reader;
    private List<InteractionRow> drafts = List.of();
    private List<InteractionRow> toVerify = List.of();
    private List<InteractionRow> latest = List.of();
    private List<MyRecord.Entry> own = List.of();
    private long waiting;
    private long toAcknowledge;

    /** Gathers the page for the roles the person has. */
    public void load() {
        logger = user.may(LOG_INTERACTION);
        verifier = user.may(VERIFY_INTERACTION) || user.may(VERIFY_EVERY_INTERACTION);
        deputy = user.may(ACKNOWLEDGE_INTERACTION);
        reader = user.may(READ_INTERACTION) && !deputy;
        if (logger) {
            drafts = interactions.listDrafts();
        }
        if (verifier) {
            toVerify = interactions.listToVerify(SHOWN);
            waiting = interactions.countToVerify();
        }
        if (deputy) {
            own = record.list(0, 3);
            toAcknowledge = record.countToAcknowledge();
        }
        if (reader) {
            List<InteractionRow> found = interactions.list(InteractionFilter.ALL, Place.FIRST, SHOWN);
            latest = found.subList(0, Math.min(SHOWN, found.size()));
        }
    }

    public boolean isLogger() {
        return logger;
    }

    public boolean isVerifier() {
        return verifier;
    }

    public boolean isDeputy() {
        return deputy;
    }

    public boolean isReader() {
        return reader;
    }

    public List<InteractionRow> getDrafts() {
        return drafts;
    }

    public List<InteractionRow> getToVerify() {
        return toVerify;
    }

    public List<InteractionRow> getLatest() {
        return latest;
    }

    public List<MyRecord.Entry> getOwn() {
        return own;
    }

    public long getWaiting() {
        return waiting;
    }

    public long getToAcknowledge() {
        return toAcknowledge;
    }
}
