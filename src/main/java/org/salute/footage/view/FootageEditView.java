package org.salute.footage.view;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.salute.footage.boundary.FootageDetail;
import org.salute.footage.boundary.FootageReferences;
import org.salute.footage.control.TimeCode;
import org.salute.footage.entity.FootageCategory;
import org.salute.footage.entity.FootageContent;
import org.salute.footage.entity.FootageKind;
import org.salute.footage.entity.FootageOwner;
import org.salute.interaction.boundary.InteractionAccess;
import org.salute.platform.faces.Messages;
import org.salute.platform.faces.Problems;
import org.salute.platform.validation.Checks;
import org.salute.platform.validation.InvalidInput;

/** The page on which a reference to footage is added or corrected. */
@Named
@ViewScoped
public class FootageEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FootageReferences references;

    @Inject
    private InteractionAccess access;

    @Inject
    private Messages messages;

    private Long id;
    private Long interaction;
    private String from;
    private long version;
    private String record;
    private FootageKind kind;
    private FootageOwner owner = FootageOwner.AGENCY;
    private String evidenceSystem;
    private String evidenceId;
    private String title;
    private String url;
    private String recordedOn;
    private String startsAt;
    private String endsAt;
    private String cameraSerial;
    private String sha256;
    private String transcriptSummary;
    private boolean inCase;
    private List<Long> categories = new ArrayList<>();
    private Problems problems = new Problems();
    private transient List<SelectItem> categoryItems;

    /** Shows the reference that the address names, or an empty page for the interaction that it names. */
    public void load() {
        if (id != null) {
            show(references.get(id));
        }
        record = access.changeable(interaction == null ? -1 : interaction).number();
    }

    private void show(FootageDetail detail) {
        FootageContent content = detail.content();
        interaction = detail.interactionId();
        version = detail.version();
        kind = content.kind();
        owner = content.owner();
        evidenceSystem = content.evidenceSystem();
        evidenceId = content.evidenceId();
        title = content.title();
        url = content.url();
        recordedOn = content.recordedOn().toString();
        startsAt = TimeCode.format(content.startsAtSecond());
        endsAt = TimeCode.format(content.endsAtSecond());
        cameraSerial = content.cameraSerial();
        sha256 = content.sha256();
        transcriptSummary = content.transcriptSummary();
        inCase = content.inCase();
        categories = new ArrayList<>(
                detail.categories().stream().map(FootageCategory::id).toList());
    }

    /** Keeps what was written, and goes back to the record. */
    public String save() {
        try {
            FootageContent content = content();
            if (id == null) {
                references.add(interaction, content, categories);
                messages.info("footage-edit.added");
            } else {
                references.correct(id, version, content, categories);
                messages.info("footage-edit.corrected");
            }
            return getBack() + "&faces-redirect=true";
        } catch (InvalidInput invalid) {
            problems = new Problems(invalid.problems());
        } catch (OptimisticLockException changedElsewhere) {
            messages.error("footage-edit.conflict");
        }
        return null;
    }

    private FootageContent content() {
        Checks checks = new Checks();
        FootageContent content = new FootageContent(
                kind,
                owner,
                evidenceSystem,
                evidenceId,
                title,
                url,
                day(checks),
                timeCode(checks, startsAt, "startsAt"),
                timeCode(checks, endsAt, "endsAt"),
                cameraSerial,
                sha256,
                transcriptSummary,
                inCase);
        checks.throwIfAny();
        return content;
    }

    private LocalDate day(Checks checks) {
        try {
            return recordedOn == null ? null : LocalDate.parse(recordedOn);
        } catch (DateTimeParseException notADay) {
            checks.require(false, "recordedOn", "footage.problem.day");
            return null;
        }
    }

    private static Integer timeCode(Checks checks, String text, String field) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Integer seconds = TimeCode.parse(text).orElse(null);
        checks.require(seconds != null, field, "footage.problem.time-code");
        return seconds;
    }

    /** The page one came from. */
    public String getBack() {
        String page = "edit".equals(from) ? "interaction-edit" : "interaction-detail";
        return "/interaction/" + page + ".xhtml?id=" + interaction;
    }

    /** The kinds to choose from. */
    public List<SelectItem> getKinds() {
        return items("footage-kind", FootageKind.values());
    }

    /** The owners to choose from. */
    public List<SelectItem> getOwners() {
        return items("footage-owner", FootageOwner.values());
    }

    /** The categories to choose from, with how long each keeps. */
    public List<SelectItem> getCategoryItems() {
        if (categoryItems == null) {
            categoryItems = references.listCategories().stream()
                    .map(c -> new SelectItem(
                            c.id(),
                            c.name(Messages.locale())
                                    + c.retentionDays()
                                            .map(days -> " (" + Messages.text("footage-edit.days", days) + ")")
                                            .orElse("")))
                    .toList();
        }
        return categoryItems;
    }

    private static List<SelectItem> items(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(c -> new SelectItem(c, Messages.text(prefix + "." + c.name())))
                .toList();
    }

    public Problems getProblems() {
        return problems;
    }

    public String getRecord() {
        return record;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getInteraction() {
        return interaction;
    }

    public void setInteraction(Long interaction) {
        this.interaction = interaction;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public FootageKind getKind() {
        return kind;
    }

    public void setKind(FootageKind kind) {
        this.kind = kind;
    }

    public FootageOwner getOwner() {
        return owner;
    }

    public void setOwner(FootageOwner owner) {
        this.owner = owner;
    }

    public String getEvidenceSystem() {
        return evidenceSystem;
    }

    public void setEvidenceSystem(String evidenceSystem) {
        this.evidenceSystem = evidenceSystem;
    }

    public String getEvidenceId() {
        return evidenceId;
    }

    public void setEvidenceId(String evidenceId) {
        this.evidenceId = evidenceId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getRecordedOn() {
        return recordedOn;
    }

    public void setRecordedOn(String recordedOn) {
        this.recordedOn = recordedOn;
    }

    public String getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(String startsAt) {
        this.startsAt = startsAt;
    }

    public String getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(String endsAt) {
        this.endsAt = endsAt;
    }

    public String getCameraSerial() {
        return cameraSerial;
    }

    public void setCameraSerial(String cameraSerial) {
        this.cameraSerial = cameraSerial;
    }

    public String getSha256() {
        return sha256;
    }

    public void setSha256(String sha256) {
        this.sha256 = sha256;
    }

    public String getTranscriptSummary() {
        return transcriptSummary;
    }

    public void setTranscriptSummary(String transcriptSummary) {
        this.transcriptSummary = transcriptSummary;
    }

    public boolean isInCase() {
        return inCase;
    }

    public void setInCase(boolean inCase) {
        this.inCase = inCase;
    }

    public List<Long> getCategories() {
        return categories;
    }

    public void setCategories(List<Long> categories) {
        this.categories = categories;
    }
}
