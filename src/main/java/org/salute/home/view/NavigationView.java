package org.salute.home.view;

import static org.salute.account.entity.Permission.ACKNOWLEDGE_INTERACTION;
import static org.salute.account.entity.Permission.EXPORT_INTERACTION;
import static org.salute.account.entity.Permission.LOG_INTERACTION;
import static org.salute.account.entity.Permission.READ_INTERACTION;
import static org.salute.account.entity.Permission.READ_PERSONNEL;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.salute.account.boundary.CurrentUser;

/** What the navigation offers the signed-in person. */
@Named
@RequestScoped
public class NavigationView {

    @Inject
    private CurrentUser user;

    private String displayName;
    private boolean logInteraction;
    private boolean myRecord;
    private boolean interactions;
    private boolean deputies;
    private boolean reports;

    @PostConstruct
    void load() {
        displayName = user.name();
        logInteraction = user.may(LOG_INTERACTION);
        myRecord = user.may(ACKNOWLEDGE_INTERACTION);
        interactions = user.may(READ_INTERACTION) && !onlyOwnRecord();
        deputies = user.may(READ_PERSONNEL);
        reports = user.may(EXPORT_INTERACTION);
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
}
