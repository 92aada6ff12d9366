package org.salute.home.view;

import static org.salute.account.entity.Permission.ACKNOWLEDGE_INTERACTION;
import static org.salute.account.entity.Permission.EXPORT_INTERACTION;
import static org.salute.account.entity.Permission.LOG_INTERACTION;
import static org.salute.account.entity.Permission.READ_INTERACTION;
import static org.salute.account.entity.Permission.READ_PERSONNEL;
import static org.salute.account.entity.Permission.VERIFY_EVERY_INTERACTION;
import static org.salute.account.entity.Permission.VERIFY_INTERACTION;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.salute.account.boundary.CurrentUser;
import org.salute.interaction.boundary.InteractionRows;

/** What the navigation offers the signed-in person. */
@Named
@RequestScoped
public class NavigationView {

    @Inject
    private CurrentUser user;

    @Inject
    private InteractionRows rows;

    private String displayName;
    private boolean logInteraction;
    private boolean myRecord;
    private boolean interactions;
    private boolean deputies;
    private boolean reports;

    private long waiting;

    @PostConstruct
    void load() {
        displayName = user.name();
        logInteraction = user.may(LOG_INTERACTION);
        myRecord = user.may(ACKNOWLEDGE_INTERACTION);
        interactions = user.may(READ_INTERACTION) && !onlyOwnRecord();
        deputies = user.may(READ_PERSONNEL);
        reports = user.may(EXPORT_INTERACTION);
        if (user.may(VERIFY_INTERACTION) || user.may(VERIFY_EVERY_INTERACTION)) {
            waiting = rows.countToVerify();
        }
    }

    private boolean onlyOwnRecord() {
        return myRecord && !logInteraction && !user.may(READ_PERSONNEL);
    }

    public String getDisplayName() {
        return displayName;
    }

    public boolean isLogInteraction() {
        return logInteraction;
    }

    public boolean isMyRecord() {
        return myRecord;
    }

    public boolean isInteractions() {
        return interactions;
    }

    public boolean isDeputies() {
        return deputies;
    }

    public boolean isReports() {
        return reports;
    }

    /** How many interactions wait for the person to verify them. */
    public long getWaiting() {
        return waiting;
    }
}
