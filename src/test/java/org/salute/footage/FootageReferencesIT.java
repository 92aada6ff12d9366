package org.salute.footage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salute.account.boundary.ActingAs;
import org.salute.account.boundary.NotAllowed;
import org.salute.footage.boundary.FootageDetail;
import org.salute.footage.boundary.FootageReferences;
import org.salute.footage.boundary.FootageRow;
import org.salute.footage.entity.FootageContent;
import org.salute.footage.entity.FootageKind;
import org.salute.footage.entity.FootageOwner;
import org.salute.footage.entity.Release;
import org.salute.footage.entity.ReleaseGate;
import org.salute.interaction.boundary.Attachments;
import org.salute.interaction.boundary.InteractionRecords;
import org.salute.interaction.boundary.Interactions;
import org.salute.platform.persistence.NotFound;
import org.salute.platform.validation.InvalidInput;
import org.salute.testing.Contents;
import org.salute.testing.ServerTest;
import org.salute.testing.TestOffice;

@ServerTest
class FootageReferencesIT {

    private static final long COMMUNITY_90_DAYS = 1;
    private static final long CALL_FOR_SERVICE_180_DAYS = 2;

    @Inject
    FootageReferences references;

    @Inject
    Attachments attachments;

    @Inject
    Interactions interactions;

    @Inject
    InteractionRecords records;

    @Inject
    ActingAs acting;

    @Inject
    TestOffice office;

    TestOffice.District district;
    long record;

    @BeforeEach
    void log() {
        district = office.district();
        acting.account(district.sergeant());
        record = interactions
                .submit(null, 0, Contents.complete(district.deputyId(), "With footage"))
                .id();
    }

    private static FootageContent content(String title) {
        return new FootageContent(
                FootageKind.BODY_CAMERA,
                FootageOwner.AGENCY,
                "Evidence system",
                "24-000123",
                title,
                "https://example.org/1",
                LocalDate.of(2024, 3, 5),
                41,
                200,
                null,
                null,
                null,
                false);
    }

    @Test
    void the_longest_retention_of_several_categories_sets_the_day_of_deletion() {
        long id = references.add(record, content("Both"), List.of(COMMUNITY_90_DAYS, CALL_FOR_SERVICE_180_DAYS));
        assertThat(references.get(id).goesOn())
                .isEqualTo(LocalDate.of(2024, 3, 5).plusDays(180));
    }

    @Test
    void only_cleared_references_are_offered_outside_the_record() {
        references.add(record, content("Internal"), List.of());
        long cleared = references.add(record, content("Cleared"), List.of());
        references.decideRelease(cleared, Release.CLEARED, ReleaseGate.OPEN, null, null);
        assertThat(references.list(record)).hasSize(2);
        assertThat(references.listCleared(record)).extracting(FootageRow::title).containsExactly("Cleared");
    }

    @Test
    void clearing_footage_with_a_minor_needs_the_consent_written_down() {
        long id = references.add(record, content("Minor"), List.of());
        ReleaseGate minor = new ReleaseGate(false, false, false, true, false, false);
        assertThatThrownBy(() -> references.decideRelease(id, Release.CLEARED, minor, null, null))
                .isInstanceOf(InvalidInput.class);
        assertThat(references.get(id).release()).isEqualTo(Release.INTERNAL);
        references.decideRelease(id, Release.CLEARED, minor, null, "The mother agreed.");
        FootageDetail detail = references.get(id);
        assertThat(detail.release()).isEqualTo(Release.CLEARED);
        assertThat(detail.decidedBy()).isEqualTo(district.sergeant());
    }

    @Test
    void a_correction_keeps_the_old_value_in_the_trail_and_refuses_a_stale_page() {
        long id = references.add(record, content("Before"), List.of());
        long version = references.get(id).version();
        references.correct(id, version, content("After"), List.of());
        assertThat(records.read(record).trail())
                .last()
                .satisfies(
                        entry -> assertThat(entry.changes().get(0).oldValue()).contains("Before"));
        assertThatThrownBy(() -> references.correct(id, version, content("Too late"), List.of()))
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void who_may_not_know_of_the_record_knows_nothing_of_its_footage_and_letters() {
        long id = references.add(record, content("Hidden"), List.of());
        attachments.add(record, "C:\\letters\\thanks.exe", "%PDF-1.7".getBytes());
        long letter = records.read(record).attachments().get(0).id();
        acting.account(office.district().sergeant());
        assertThatThrownBy(() -> references.get(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> references.list(record)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attachments.fetch(letter)).isInstanceOf(NotFound.class);
        acting.account(district.lieutenant());
        assertThat(attachments.fetch(letter).fileName()).isEqualTo("thanks.pdf");
        assertThat(attachments.fetch(letter).content()).isEqualTo("%PDF-1.7".getBytes());
        assertThatThrownBy(() -> references.add(record, content("Not mine"), List.of()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_file_over_10_megabytes_or_of_an_unknown_kind_is_refused() {
        byte[] tooLarge = new byte[Attachments.MOST_BYTES + 1];
        assertThatThrownBy(() -> attachments.add(record, "a.pdf", tooLarge)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> attachments.add(record, "a.pdf", "<html>".getBytes()))
                .isInstanceOf(InvalidInput.class);
        byte[] largest = new byte[Attachments.MOST_BYTES];
        System.arraycopy("%PDF-".getBytes(), 0, largest, 0, 5);
        attachments.add(record, "largest.pdf", largest);
        assertThat(records.read(record).attachments())
                .singleElement()
                .satisfies(a -> assertThat(a.sizeBytes()).isEqualTo(Attachments.MOST_BYTES));
    }
}
