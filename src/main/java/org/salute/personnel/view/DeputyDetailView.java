package org.salute.personnel.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.salute.personnel.boundary.Deputies;
import org.salute.personnel.entity.Assignment;
import org.salute.personnel.entity.Deputy;
import org.salute.personnel.entity.DeputyStatus;

/** One deputy: who he is, and where he served from when to when. */
@Named
@RequestScoped
public class DeputyDetailView {

    @Inject
    private Deputies deputies;

    private Long id;
    private Deputy deputy;
    private List<Service> services = List.of();

    /** An assignment as the page shows it; supervisor and last day are null where there is none. */
    public record Service(String rank, String unit, String supervisor, LocalDate from, LocalDate to) {}

    /** Reads the deputy that the address names. */
    public void load() {
        deputy = deputies.get(id == null ? -1 : id);
        List<Service> oldestFirst = new ArrayList<>(
                deputy.assignments().stream().map(DeputyDetailView::service).toList());
        Collections.reverse(oldestFirst);
        services = oldestFirst;
    }

    private static Service service(Assignment a) {
        return new Service(
                a.rank().name(),
                a.unit().name(),
                a.supervisor().map(Deputy::fullName).orElse(null),
                a.startsOn(),
                a.endsOn().orElse(null));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return deputy.fullName();
    }

    public String getEmployeeId() {
        return deputy.employeeId();
    }

    public String getBadgeNumber() {
        return deputy.badgeNumber();
    }

    public LocalDate getHiredOn() {
        return deputy.hiredOn();
    }

    public String getCertificationNumber() {
        return deputy.certificationNumber().orElse("");
    }

    public LocalDate getCertifiedOn() {
        return deputy.certifiedOn().orElse(null);
    }

    public DeputyStatus getStatus() {
        return deputy.status();
    }

    public List<Service> getServices() {
        return services;
    }
}
