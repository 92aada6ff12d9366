package org.salute.personnel.boundary;

import java.time.LocalDate;
import org.salute.personnel.entity.DeputyStatus;

/**
 * A deputy as lists show him, with rank and unit of the day that was asked for.
 *
 * @param rank null where he was not assigned on that day, and so is the unit
 */
public record DeputyRow(
        long id,
        String employeeId,
        String badgeNumber,
        String firstName,
        String lastName,
        String rank,
        String unit,
        Long unitId,
        LocalDate hiredOn,
        DeputyStatus status) {

    /** "Deputy Scott Pracht". */
    public String titledName() {
        return (rank == null ? "" : rank + " ") + firstName + " " + lastName;
    }

    /** "Deputy Scott Pracht, 4471, District 2". */
    public String label() {
        return titledName() + ", " + badgeNumber + (unit == null ? "" : ", " + unit);
    }
}
