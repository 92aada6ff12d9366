package org.salute.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salute.account.boundary.ActingAs;
import org.salute.account.boundary.NotAllowed;
import org.salute.audit.entity.AuditAct;
import org.salute.audit.entity.AuditEntry;
import org.salute.interaction.boundary.InteractionDetail;
import org.salute.interaction.boundary.InteractionRecords;
import org.salute.interaction.boundary.Interactions;
import org.salute.interaction.boundary.SavedDraft;
import org.salute.interaction.entity.InteractionContent;
import org.salute.interaction.entity.InteractionState;
import org.salute.interaction.entity.StepRefused;
import org.salute.platform.persistence.NotFound;
import org.salute.platform.validation.InvalidInput;
import org.salute.testing.Contents;
import org.salute.testing.ServerTest;
import org.salute.testing.TestOffice;

@ServerTest
class InteractionStepsIT {

    @Inject
    Interactions interactions;

    @Inject
    InteractionRecords records;

    @Inject
    ActingAs acting;

    @Inject
    TestOffice office;

    TestOffice.District district;

    @BeforeEach
    void openDistrict() {
        district = office.district();
    }

    private long submitted() {
        acting.account(district.sergeant());
        return interactions
                .submit(null, 0, Contents.complete(district.deputyId(), "A hug"))
                .id();
    }

    private long verified() {
        long id = submitted();
        acting.account(district.lieutenant());
        interactions.verify(id, "Well done.");
        return id;
    }

    @Test
    void a_record_goes_from_draft_to_archive_and_its_trail_says_who_did_what() {
        long id = verified();
        acting.account(district.deputyAccount());
        interactions.acknowledge(id, "Thank you.");
        acting.account(district.hr());
        interactions.archive(id);
        InteractionDetail detail = records.read(id);
        assertThat(detail.state()).isEqualTo(InteractionState.ARCHIVED);
        assertThat(detail.trail())
                .extracting(AuditEntry::act)
                .containsExactly(
                        AuditAct.LOGGED,
                        AuditAct.SUBMITTED,
                        AuditAct.VERIFIED,
                        AuditAct.ACKNOWLEDGED,
                        AuditAct.ARCHIVED);
        assertThat(detail.trail())
                .extracting(AuditEntry::actorName)
                .containsExactly(
                        district.sergeant(),
                        district.sergeant(),
                        district.lieutenant(),
                        district.deputyAccount(),
                        district.hr());
        assertThat(detail.deputies().get(0).comments())
                .extracting(InteractionDetail.Comment::text)
                .containsExactly("Thank you.");
    }

    @Test
    void an_incomplete_draft_is_saved_and_cannot_be_submitted() {
        acting.account(district.sergeant());
        SavedDraft draft = interactions.save(null, 0, InteractionContent.empty());
        assertThatThrownBy(() -> interactions.submit(draft.id(), draft.version(), InteractionContent.empty()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(p -> p.field())
                                .containsExactly(
                                        "deputy", "occurred", "zone", "category", "title", "narrative", "notice"));
        assertThat(records.open(draft.id()).state()).isEqualTo(InteractionState.DRAFT);
    }

    @Test
    void nobody_verifies_what_he_logged_himself() {
        long id = submitted();
        assertThatThrownBy(() -> interactions.verify(id, null)).isInstanceOf(StepRefused.class);
    }

    @Test
    void only_somebody_above_the_logger_or_hr_verifies() {
        long id = submitted();
        acting.account(office.district().lieutenant());
        assertThatThrownBy(() -> interactions.verify(id, null)).isInstanceOf(NotFound.class);
        acting.account(district.deputyAccount());
        assertThatThrownBy(() -> interactions.verify(id, null)).isInstanceOf(NotAllowed.class);
        acting.account(district.hr());
        interactions.verify(id, null);
        assertThat(records.read(id).state()).isEqualTo(InteractionState.VERIFIED);
    }

    @Test
    void a_record_is_returned_with_a_reason_corrected_and_the_old_value_is_kept() {
        long id = submitted();
        acting.account(district.lieutenant());
        assertThatThrownBy(() -> interactions.sendBack(id, " ")).isInstanceOf(InvalidInput.class);
        interactions.sendBack(id, "Say how the child responded.");
        acting.account(district.sergeant());
        long version = records.open(id).version();
        interactions.submit(id, version, Contents.complete(district.deputyId(), "A hug and a lesson"));
        assertThat(records.read(id).trail())
                .filteredOn(entry -> entry.act() == AuditAct.SUBMITTED)
                .last()
                .satisfies(entry -> assertThat(entry.changes()).singleElement().satisfies(change -> {
                    assertThat(change.field()).isEqualTo("title");
                    assertThat(change.oldValue()).isEqualTo("A hug");
                    assertThat(change.newValue()).isEqualTo("A hug and a lesson");
                }));
    }

    @Test
    void a_returned_record_is_not_changed_silently_nor_does_every_save_leave_a_line() {
        long id = submitted();
        acting.account(district.lieutenant());
        interactions.sendBack(id, "Say more.");
        acting.account(district.sergeant());
        long version = records.open(id).version();
        long next = interactions
                .save(id, version, Contents.complete(district.deputyId(), "First change"))
                .version();
        interactions.save(id, next, Contents.complete(district.deputyId(), "Second change"));
        assertThat(records.open(id).trail())
                .extracting(AuditEntry::act)
                .containsExactly(AuditAct.LOGGED, AuditAct.SUBMITTED, AuditAct.RETURNED, AuditAct.CORRECTED);
    }

    @Test
    void a_verified_record_is_neither_withdrawn_nor_verified_again_nor_written_on() {
        long id = verified();
        assertThatThrownBy(() -> interactions.verify(id, null)).isInstanceOf(StepRefused.class);
        acting.account(district.sergeant());
        assertThatThrownBy(() -> interactions.withdraw(id, "Too late")).isInstanceOf(StepRefused.class);
        long version = records.read(id).version();
        assertThatThrownBy(() -> interactions.save(id, version, InteractionContent.empty()))
                .isInstanceOf(StepRefused.class);
    }

    @Test
    void a_draft_saved_elsewhere_meanwhile_is_not_overwritten() {
        acting.account(district.sergeant());
        SavedDraft first = interactions.save(null, 0, Contents.complete(district.deputyId(), "First"));
        interactions.save(first.id(), first.version(), Contents.complete(district.deputyId(), "Second"));
        assertThatThrownBy(() ->
                        interactions.save(first.id(), first.version(), Contents.complete(district.deputyId(), "Third")))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(records.open(first.id()).content().title()).isEqualTo("Second");
    }

    @Test
    void hr_declares_void_with_a_reason_and_the_record_stays_readable() {
        long id = verified();
        acting.account(district.hr());
        interactions.declareVoid(id, "Wrong deputy.");
        assertThat(records.read(id).state()).isEqualTo(InteractionState.VOIDED);
        acting.account(district.deputyAccount());
        assertThat(records.read(id).trail()).last().extracting(AuditEntry::note).isEqualTo("Wrong deputy.");
    }

    @Test
    void a_deputy_sees_a_record_of_his_own_only_once_it_is_verified() {
        long id = submitted();
        acting.account(district.deputyAccount());
        assertThatThrownBy(() -> records.read(id)).isInstanceOf(NotFound.class);
        acting.account(district.lieutenant());
        interactions.verify(id, null);
        acting.account(district.deputyAccount());
        assertThat(records.read(id).number()).startsWith("INT-");
    }

    @Test
    void a_draft_is_seen_by_its_logger_alone() {
        acting.account(district.sergeant());
        long id = interactions
                .save(null, 0, Contents.complete(district.deputyId(), "Not yet"))
                .id();
        for (String other : new String[] {district.lieutenant(), district.hr(), district.deputyAccount()}) {
            acting.account(other);
            assertThatThrownBy(() -> records.read(id)).as(other).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void after_a_move_old_and_new_supervisors_see_the_record_and_it_shows_the_rank_of_that_day() {
        long id = verified();
        TestOffice.District elsewhere = office.district();
        acting.account(elsewhere.lieutenant());
        assertThatThrownBy(() -> records.read(id)).isInstanceOf(NotFound.class);
        office.move(district.deputyId(), elsewhere, "CPL");
        assertThat(records.read(id).deputies().get(0).titledName()).startsWith("Deputy ");
        acting.account(district.sergeant());
        assertThat(records.read(id).deputies().get(0).unit()).startsWith("Test squad");
    }
}
