package org.salute.interaction.view;

import static org.salute.account.entity.Permission.LOG_INTERACTION;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.primefaces.PrimeFaces;
import org.salute.account.boundary.CurrentUser;
import org.salute.account.boundary.NotAllowed;
import org.salute.footage.boundary.FootageReferences;
import org.salute.footage.boundary.FootageRow;
import org.salute.interaction.boundary.Attachments;
import org.salute.interaction.boundary.InteractionDetail;
import org.salute.interaction.boundary.InteractionRecords;
import org.salute.interaction.boundary.Interactions;
import org.salute.interaction.boundary.SavedDraft;
import org.salute.interaction.control.InteractionCheck;
import org.salute.interaction.entity.InteractionContent;
import org.salute.interaction.entity.InteractionState;
import org.salute.personnel.boundary.Deputies;
import org.salute.personnel.boundary.DeputyRow;
import org.salute.platform.faces.Messages;
import org.salute.platform.faces.Problems;
import org.salute.platform.time.AgencyTime;
import org.salute.platform.validation.InvalidInput;

/** The log: one page on which an interaction is written, saved while typing, and submitted. */
@Named
@ViewScoped
public class InteractionEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Interactions interactions;

    @Inject
    private InteractionRecords records;

    @Inject
    private Deputies deputies;

    @Inject
    private FootageReferences references;

    @Inject
    private Attachments files;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    @Inject
    private AgencyTime time;

    private final InteractionForm form = new InteractionForm();
    private Long id;
    private long version;
    private String number;
    private Instant savedAt;
    private boolean returned;
    private boolean conflict;
    private Long picked;
    private Problems problems = new Problems();
    private transient List<FootageRow> footage;
    private transient List<InteractionDetail.Attached> attachments;

    /** Shows the draft that the address names, or an empty page. @throws NotAllowed for who may not log */
    public void load() {
        if (id == null) {
            if (!user.may(LOG_INTERACTION)) {
                throw new NotAllowed(user.name() + " may not log");
            }
            return;
        }
        InteractionDetail detail = records.open(id);
        form.show(detail);
        version = detail.version();
        number = detail.number();
        savedAt = detail.savedAt();
        returned = detail.state() == InteractionState.RETURNED;
        attachments = detail.attachments();
    }

    /** Saves what is typed so far; the page tells its script how it went. */
    public void autosave() {
        boolean saved = save();
        PrimeFaces.current().ajax().addCallbackParam("saved", saved);
        if (saved) {
            PrimeFaces.current().ajax().addCallbackParam("id", id);
            PrimeFaces.current().ajax().addCallbackParam("version", version);
        }
    }

    /** Suggests deputies for what is typed. */
    public List<DeputyRow> suggest(String words) {
        return deputies.suggest(words);
    }

    /** Takes up the deputy that was picked. */
    public void addDeputy() {
        if (picked != null) {
            deputies.onDay(List.of(picked), time.today()).forEach(row -> form.addDeputy(row.id(), row.label()));
            picked = null;
            autosave();
        }
    }

    /** Takes a deputy off the page. */
    public void removeDeputy(long deputyId) {
        form.removeDeputy(deputyId);
        autosave();
    }

    /** One more person met. */
    public void addMember() {
        form.addMember();
        autosave();
    }

    /** Takes a person met off the page. */
    public void removeMember(int index) {
        form.removeMember(index);
        autosave();
    }

    /** Saves, and goes on to the page for a footage reference. */
    public String addFootage() {
        return save() ? "/footage/footage-edit.xhtml?faces-redirect=true&from=edit&interaction=" + id : null;
    }

    /** Saves, and goes on to the page for a letter or photograph. */
    public String addAttachment() {
        return save() ? "/interaction/attachment-add.xhtml?faces-redirect=true&interaction=" + id : null;
    }

    /** No longer offers a letter or photograph. */
    public void removeAttachment(long attachmentId) {
        files.remove(attachmentId);
        attachments = null;
    }

    /** Saves, and goes home. */
    public String saveAndClose() {
        if (!save()) {
            return null;
        }
        messages.info("interaction-edit.saved", number);
        return "/index.xhtml?faces-redirect=true";
    }

    /** Hands the record in, or shows what is missing. */
    public String submit() {
        try {
            SavedDraft submitted = interactions.submit(id, version, content());
            messages.info("interaction-edit.submitted", submitted.number());
            return "/interaction/interaction-detail.xhtml?faces-redirect=true&id=" + submitted.id();
        } catch (InvalidInput invalid) {
            autosave();
            problems = new Problems(invalid.problems());
        } catch (OptimisticLockException changedElsewhere) {
            conflict = true;
        }
        return null;
    }

    private boolean save() {
        try {
            SavedDraft saved = interactions.save(id, version, content());
            id = saved.id();
            version = saved.version();
            number = saved.number();
            savedAt = saved.savedAt();
            problems = new Problems();
            return true;
        } catch (InvalidInput tooLong) {
            problems = new Problems(tooLong.problems());
        } catch (OptimisticLockException changedElsewhere) {
            conflict = true;
        }
        return false;
    }

    private InteractionContent content() {
        return form.content(time, Messages.locale());
    }

    /** What is still missing or wrong, for the list beside the form. */
    public Problems getMissing() {
        return new Problems(InteractionCheck.complete(content(), time.now()));
    }

    /** The instant that "when" was understood to mean; null when it was not. */
    public Instant getUnderstood() {
        return form.understood(time, Messages.locale()).orElse(null);
    }

    /** The references of the record. */
    public List<FootageRow> getFootage() {
        if (footage == null) {
            footage = id == null ? List.of() : references.list(id);
        }
        return footage;
    }

    /** The letters and photographs of the record. */
    public List<InteractionDetail.Attached> getAttachments() {
        if (attachments == null) {
            attachments = id == null ? List.of() : records.open(id).attachments();
        }
        return attachments;
    }

    public InteractionForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public String getNumber() {
        return number;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    /** Whether it was sent back for correction. */
    public boolean isReturned() {
        return returned;
    }

    /** Whether the record was changed elsewhere while it was open here. */
    public boolean isConflict() {
        return conflict;
    }

    public Long getPicked() {
        return picked;
    }

    public void setPicked(Long picked) {
        this.picked = picked;
    }

    public Problems getProblems() {
        return problems;
    }
}
