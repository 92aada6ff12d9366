package org.salute.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.salute.account.boundary.ActingAs;
import org.salute.account.boundary.NotAllowed;
import org.salute.interaction.boundary.InteractionFilter;
import org.salute.interaction.boundary.InteractionRow;
import org.salute.interaction.boundary.InteractionRows;
import org.salute.interaction.boundary.InteractionRows.Place;
import org.salute.interaction.boundary.InteractionSort;
import org.salute.interaction.boundary.Interactions;
import org.salute.interaction.boundary.SavedDraft;
import org.salute.interaction.entity.InteractionContent;
import org.salute.reporting.boundary.InteractionReport;
import org.salute.testing.Contents;
import org.salute.testing.ServerTest;
import org.salute.testing.StatementCounter;
import org.salute.testing.TestOffice;

@ServerTest
class InteractionRowsIT {

    @Inject
    InteractionRows rows;

    @Inject
    Interactions interactions;

    @Inject
    InteractionReport report;

    @Inject
    ActingAs acting;

    @Inject
    TestOffice office;

    @PersistenceContext(unitName = "salute")
    EntityManager em;

    TestOffice.District district;

    /** Seven records of the test's own deputy: all at the same moment but one, and one returned and emptied. */
    @BeforeEach
    void log() {
        district = office.district();
        acting.account(district.sergeant());
        for (int i = 0; i < 5; i++) {
            interactions.submit(null, 0, Contents.complete(district.deputyId(), "Tie"));
        }
        interactions.submit(
                null, 0, Contents.complete(district.deputyId(), "100% _new_", Instant.parse("2024-06-01T12:00:00Z")));
        SavedDraft emptied = interactions.submit(null, 0, Contents.complete(district.deputyId(), "Emptied"));
        acting.account(district.lieutenant());
        interactions.sendBack(emptied.id(), "Rewrite it.");
        acting.account(district.sergeant());
        InteractionContent empty = InteractionContent.empty();
        interactions.save(
                emptied.id(),
                em.find(org.salute.interaction.entity.Interaction.class, emptied.id())
                        .version(),
                new InteractionContent(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(new InteractionContent.Participant(
                                district.deputyId(), org.salute.interaction.entity.Part.ASSISTED)),
                        empty.members()));
        acting.account(district.lieutenant());
    }

    private static InteractionFilter sorted(InteractionSort sort, boolean descending) {
        return new InteractionFilter(null, null, null, null, null, null, null, sort, descending);
    }

    @ParameterizedTest
    @EnumSource(InteractionSort.class)
    void paging_forth_and_back_shows_every_row_once_with_ties_and_missing_values(InteractionSort sort) {
        for (boolean descending : new boolean[] {true, false}) {
            InteractionFilter filter = sorted(sort, descending);
            List<Long> whole = ids(rows.list(filter, Place.FIRST, 100));
            List<Long> forth = new ArrayList<>();
            Place place = Place.FIRST;
            InteractionRow last = null;
            for (int page = 0; page < 4; page++) {
                List<InteractionRow> found = rows.list(filter, place, 2);
                List<InteractionRow> shown = found.subList(0, Math.min(2, found.size()));
                forth.addAll(ids(shown));
                last = shown.get(shown.size() - 1);
                place = new Place(last.cursor(), false);
            }
            assertThat(forth)
                    .as("forth by " + sort)
                    .containsExactlyElementsOf(whole)
                    .hasSize(7)
                    .doesNotHaveDuplicates();
            List<InteractionRow> back = rows.list(filter, new Place(last.cursor(), true), 6);
            assertThat(ids(back)).as("back by " + sort).containsExactlyElementsOf(whole.subList(0, 6));
        }
    }

    @Test
    void a_page_of_the_list_takes_two_statements_however_many_rows_it_has() {
        assertThat(StatementCounter.statements(em, () -> {
                    rows.count(InteractionFilter.ALL);
                    return rows.list(InteractionFilter.ALL, Place.FIRST, 25);
                }))
                .hasSize(2);
    }

    @Test
    void percent_sign_and_underscore_are_searched_as_they_are() {
        assertThat(rows.list(words("100% _new_"), Place.FIRST, 25))
                .extracting(InteractionRow::title)
                .containsExactly("100% _new_");
        assertThat(rows.list(words("%_%_%"), Place.FIRST, 25)).isEmpty();
    }

    private static InteractionFilter words(String words) {
        return new InteractionFilter(words, null, null, null, null, null, null, InteractionSort.WHEN, true);
    }

    @Test
    void the_last_day_of_a_period_belongs_to_it() {
        LocalDate day = LocalDate.of(2024, 6, 1);
        assertThat(rows.count(
                        new InteractionFilter(null, null, null, null, null, day, day, InteractionSort.WHEN, true)))
                .isEqualTo(1);
    }

    @Test
    void list_count_and_export_are_the_same_rows_in_the_same_order() {
        acting.account(district.hr());
        InteractionFilter filter = new InteractionFilter(
                null, null, null, null, district.deputyId(), null, null, InteractionSort.TITLE, false);
        List<String> listed = rows.list(filter, Place.FIRST, 25).stream()
                .map(InteractionRow::number)
                .toList();
        StringWriter csv = new StringWriter();
        report.writeCsv(filter, csv);
        List<String> exported =
                csv.toString().lines().skip(1).map(line -> line.split(",")[0]).toList();
        assertThat(exported).containsExactlyElementsOf(listed).hasSize(7);
        assertThat(rows.count(filter)).isEqualTo(7);
        assertThat(em.createQuery(
                                "select e.note from AuditEntry e where e.actorName = :me and e.act = org.salute.audit.entity.AuditAct.EXPORTED",
                                String.class)
                        .setParameter("me", district.hr())
                        .getResultList())
                .containsExactly(filter.inWords() + " (7)");
    }

    @Test
    void who_has_no_permission_to_export_takes_nothing_out() {
        StringWriter csv = new StringWriter();
        assertThatThrownBy(() -> report.writeCsv(InteractionFilter.ALL, csv)).isInstanceOf(NotAllowed.class);
        assertThat(csv.toString().lines().skip(1)).isEmpty();
    }

    @Test
    void what_waits_is_on_the_desk_of_the_loggers_supervisor() {
        assertThat(rows.countToVerify()).isEqualTo(6);
        acting.account(office.district().lieutenant());
        assertThat(rows.countToVerify()).isZero();
    }

    private static List<Long> ids(List<InteractionRow> list) {
        return list.stream().map(InteractionRow::id).toList();
    }
}
