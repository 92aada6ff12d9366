package org.salute.interaction.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import java.util.List;
import org.salute.footage.boundary.FootageReferences;
import org.salute.footage.boundary.FootageRow;
import org.salute.interaction.boundary.InteractionDetail;
import org.salute.interaction.boundary.InteractionRecords;
import org.salute.interaction.boundary.InteractionStep;
import org.salute.interaction.boundary.Interactions;
import org.salute.platform.faces.Messages;
import org.salute.platform.faces.Problems;
import org.salute.platform.validation.InvalidInput;
import org.salute.platform.validation.RuleBroken;

/** One interaction: what it says, what happened to it, and the steps that the reader may take. */
@Named
@ViewScoped
public class InteractionDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InteractionRecords records;

    @Inject
    private Interactions interactions;

    @Inject
    private FootageReferences references;

    @Inject
    private Messages messages;

    @Inject
    private TrailTexts trailTexts;

    private Long id;
    private transient InteractionDetail detail;
    private transient List<FootageRow> footage;
    private transient List<TrailTexts.Entry> trail;
    private String comment;
    private String reason;
    private Problems problems = new Problems();

    /** Reads the record that the address names; that it was read stands in the audit trail. */
    public void load() {
        show(records.read(id == null ? -1 : id));
    }

    /** Confirms the record. */
    public String verify() {
        return step(() -> interactions.verify(id, comment), "interaction-detail.verified");
    }

    /** Sends the record back to its logger. */
    public String sendBack() {
        return step(() -> interactions.sendBack(id, reason), "interaction-detail.returned");
    }

    /** Takes the record back. */
    public String withdraw() {
        return step(() -> interactions.withdraw(id, reason), "interaction-detail.withdrawn");
    }

    /** Archives the record. */
    public String archive() {
        return step(() -> interactions.archive(id), "interaction-detail.archived");
    }

    /** Declares the record void. */
    public String declareVoid() {
        return step(() -> interactions.declareVoid(id, reason), "interaction-detail.voided");
    }

    /** The deputy has read it, or says something to it. */
    public String acknowledge() {
        return step(() -> interactions.acknowledge(id, comment), "interaction-detail.acknowledged");
    }

    private String step(Runnable act, String done) {
        try {
            act.run();
            messages.info(done);
            return "/interaction/interaction-detail.xhtml?faces-redirect=true&id=" + id;
        } catch (InvalidInput invalid) {
            problems = new Problems(invalid.problems());
        } catch (RuleBroken refused) {
            messages.error(refused);
        } catch (OptimisticLockException changedElsewhere) {
            messages.error("interaction-detail.conflict");
        }
        return null;
    }

    private void show(InteractionDetail read) {
        detail = read;
        footage = references.list(read.id());
        trail = trailTexts.of(read.trail());
    }

    /** Whether the reader may take the step. */
    public boolean may(String step) {
        return getDetail().steps().contains(InteractionStep.valueOf(step));
    }

    /** The record; after a step that failed it is read anew. */
    public InteractionDetail getDetail() {
        if (detail == null) {
            load();
        }
        return detail;
    }

    public List<FootageRow> getFootage() {
        return footage;
    }

    public List<TrailTexts.Entry> getTrail() {
        return trail;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Problems getProblems() {
        return problems;
    }
}
